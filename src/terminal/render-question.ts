/** Draws a question as it is asked: its words, who asks it, and why. */

import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import { printableLine } from './printable.ts';
import type { Theme } from './theme.ts';
import { labelled } from './wording.ts';
import { fillLines } from './wrap-text.ts';

/** Lines with a line break after each. */
export function renderQuestion(question: Question, library: Library, theme: Theme): string {
  const topic = library.topics.find(({ id }) => id === question.topic)?.title ?? question.topic;
  const about = [printableLine(topic), `${question.type} question`, printableLine(question.id)].join(
    theme.dot,
  );
  const lines = [
    '',
    ...fillLines(about, theme.columns).map((line) => theme.faint(line)),
    '',
    ...fillLines(printableLine(question.ask), theme.columns).map((line) => theme.heading(line)),
    '',
    ...labelled('Who asks', printableLine(question.askedBy), 0, theme),
    ...labelled('Why', printableLine(question.why), 0, theme),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
