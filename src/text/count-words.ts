/** One way to count words, for the editor's live figure and the scorecard alike. */

const wordPattern = /[\p{L}\p{N}](?:['’.,-]?[\p{L}\p{N}\p{M}])*/gu;

/** Counts the words of a text; "didn't", "follow-up" and "3.50" are one word each. */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}

/** An unhurried pace in an interview. */
export const wordsPerMinute = 140;

/** Whole seconds that so many words take when they are spoken. */
export function speakingSeconds(words: number): number {
  return Math.round((words / wordsPerMinute) * 60);
}
