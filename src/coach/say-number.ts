/** Numbers as sentences and tables have them. */

/** "1 word", "2 words"; `several` where an "s" does not make it: "2 stories". */
export function countOf(count: number, noun: string, several = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : several}`;
}

/** "+15", "-20", "0". */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}
