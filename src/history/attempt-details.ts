/** What may be known of an attempt beside its answer and its scorecard; kept as JSON, so that a new fact needs no new column. */

export interface AttemptDetails {
  /** Steps of the hint ladder that were taken before the answer was finished. */
  readonly hints?: number;
  /** The answer's end is a reply to this probe, from the UTF-16 offset `start` on. */
  readonly reply?: { readonly probe: string; readonly start: number };
  /** The candidate's own rating, 1–5, given before the score was shown. */
  readonly ownRating?: number;
  /** Seconds from the question to the finished answer. */
  readonly seconds?: number;
  /** Flags that the candidate called wrong; offsets into the answer, half-open. */
  readonly disputed?: readonly { readonly flag: string; readonly start: number; readonly end: number }[];
}
