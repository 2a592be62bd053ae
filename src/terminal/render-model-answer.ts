/** Draws a strong answer to the question, marked by the engine, and says what it shows. */

import { listElements } from '../coach/listed-elements.ts';
import type { ModelAnswer } from '../coach/model-answer.ts';
import type { Library } from '../rubric/library.ts';
import { printableLine } from './printable.ts';
import { renderAnnotated } from './render-annotated.ts';
import type { Theme } from './theme.ts';
import { fillLines } from './wrap-text.ts';

function namesOf(model: ModelAnswer, library: Library, isWanted: (level: number) => boolean): string {
  return listElements(model.scorecard, library)
    .filter(({ score }) => score.expected && isWanted(score.level))
    .map(({ name }) => printableLine(name))
    .join(', ');
}

/** Lines with a line break after each. */
export function renderModelAnswer(model: ModelAnswer, library: Library, theme: Theme): string {
  const shown = namesOf(model, library, (level) => level === 2);
  const not = namesOf(model, library, (level) => level < 2);
  const about = [
    `It shows ${shown === '' ? 'none of what the question listens for' : shown}${not === '' ? '' : `; it does not show ${not}`}.`,
    `Score ${model.scorecard.score} of 100. It is an example of what to show, not words to learn: tell what you did yourself.`,
  ];
  return `${renderAnnotated(model, library, theme, 'A strong answer, marked')}${about
    .flatMap((line) => fillLines(line, theme.columns))
    .join('\n')}\n\n`;
}
