/** How long an answer takes when it is spoken: the figure that candidates need and rarely know. */

/** An unhurried pace in an interview. */
export const wordsPerMinute = 140;

const wordPattern = /[\p{L}\p{N}](?:['’.,-]?[\p{L}\p{N}\p{M}])*/gu;

/** Counts the words of a text; "didn't", "follow-up" and "3.50" are one word each. */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0;
}

/** Whole seconds that so many words take. */
export function speakingSeconds(words: number): number {
  return Math.round((words / wordsPerMinute) * 60);
}

/** "45 seconds", "1 minute", "2 minutes 5 seconds". */
export function sayDuration(seconds: number): string {
  const unit = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return unit(rest, 'second');
  return rest === 0 ? unit(minutes, 'minute') : `${unit(minutes, 'minute')} ${unit(rest, 'second')}`;
}

/** "0:45", "12:05": for places where there is little room. */
export function clockDuration(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
