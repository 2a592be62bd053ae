/** Finds the word that was probably meant, so that a fault about an unknown name can offer the right one. */

import levenshtein from 'natural/lib/natural/distance/levenshtein_distance.js';

/** The distance is quadratic in the length; a longer word is no typing slip. */
const longestWord = 60;

/**
 * The candidate nearest to `word`: a third of its letters may differ (swapped neighbours count once), or it may be
 * the beginning or an inner part of the candidate. Null when nothing is near.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const wanted = fold(word);
  if (wanted === '' || wanted.length > longestWord) return null;
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | null = null;
  let bestDistance = allowed + 1;
  for (const candidate of candidates) {
    const distance = levenshtein.DamerauLevenshteinDistance(wanted, fold(candidate), { restricted: true });
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  if (best !== null || wanted.length < 3) return best;
  return candidates.find((candidate) => fold(candidate).includes(wanted)) ?? null;
}

/** The hint `did you mean "…"?`, as a field to spread into a problem; empty when nothing is near. */
export function didYouMean(word: string, candidates: readonly string[]): { readonly hint?: string } {
  const meant = nearest(word, candidates);
  return meant === null ? {} : { hint: `did you mean "${meant}"?` };
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-');
}
