/** The one part of natural that the library uses; natural types only its whole package. */
declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  interface Costs {
    readonly restricted?: boolean;
  }
  const distances: {
    DamerauLevenshteinDistance(source: string, target: string, costs?: Costs): number;
  };
  export default distances;
}
