/** A scored answer on one line, for lists that are read by eye or cut by `awk`. */

import type { Library } from '../rubric/library.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { printableLine } from '../terminal/printable.ts';

/** "answer.txt: 72 4 strong  blame,hedging": name, score, rating, its name, and the flags when there are any. */
export function renderLine(name: string, { score, rating, flags }: Scorecard, library: Library): string {
  const raised = [...new Set(flags.map(({ flag }) => flag))].join(',');
  const head = `${printableLine(name)}: ${score} ${rating} ${library.ratingNames[rating - 1]}`;
  return raised === '' ? head : `${head}  ${raised}`;
}
