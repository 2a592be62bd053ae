/** A scored answer for reading: the answer with its marks, then the whole read of it. */

import type { Library } from '../rubric/library.ts';
import { printableLine } from '../terminal/printable.ts';
import { renderAnnotated } from '../terminal/render-annotated.ts';
import { renderScorecard } from '../terminal/render-scorecard.ts';
import type { ScoredAnswer } from '../terminal/scored-answer.ts';
import type { Theme } from '../terminal/theme.ts';

/** @param title the file's name where there are several, else "" */
export function renderScored(title: string, scored: ScoredAnswer, library: Library, theme: Theme): string {
  const heading = title === '' ? '' : `\n${theme.heading(`== ${printableLine(title)} ==`)}\n`;
  return `${heading}${renderAnnotated(scored, library, theme)}${renderScorecard(scored, library, theme)}`;
}
