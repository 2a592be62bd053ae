/** A scored answer for reading: the answer with its marks, then the whole read of it. */

import type { Library } from '../rubric/library.ts';
import { printableLine } from '../terminal/printable.ts';
import { renderAnnotated } from '../terminal/render-annotated.ts';
import { renderScorecard } from '../terminal/render-scorecard.ts';
import type { ScoredAnswer } from '../terminal/scored-answer.ts';
import type { Theme } from '../terminal/theme.ts';
import { indented, labelled } from '../terminal/wording.ts';
import type { PickedQuestion } from './pick-question.ts';
import { sayAsked, takenByDefault } from './say-asked.ts';

/**
 * What stands before a scored answer: its file where there are several, and the question it was scored as.
 * @param title the file's name where there are several, else ""
 * @param byDefault nobody named the question
 */
export function renderScoredHead(
  title: string,
  asked: PickedQuestion,
  byDefault: boolean,
  theme: Theme,
): string {
  const heading = title === '' ? '' : `\n${theme.heading(`== ${printableLine(title)} ==`)}\n`;
  const lines = [
    '',
    ...labelled('Question', sayAsked(asked), 0, theme),
    ...(byDefault ? indented(takenByDefault, 2, theme) : []),
  ];
  return `${heading}${lines.map((line) => `${line}\n`).join('')}`;
}

export function renderScored(scored: ScoredAnswer, library: Library, theme: Theme): string {
  return `${renderAnnotated(scored, library, theme)}${renderScorecard(scored, library, theme)}`;
}
