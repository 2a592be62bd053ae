/** A scored answer as Markdown, to be pasted into a note or a message. */

import { flagTexts } from '../coach/flag-texts.ts';
import { type ListedElement, listElements } from '../coach/listed-elements.ts';
import type { Library } from '../rubric/library.ts';
import { printableLine } from '../terminal/printable.ts';
import { levelNames } from '../terminal/scored-answer.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { NamedAnswer } from './render-sarif.ts';
import { sayAsked, takenByDefault } from './say-asked.ts';
import type { Scored } from './score-options.ts';

export interface AnswerForMarkdown extends NamedAnswer, Scored {
  /** Nobody named the question. */
  readonly byDefault: boolean;
}

/** Headings, the question, the table of expected elements, flags, notes and advice; what the answer says is shown literally. */
export function renderMarkdown(
  { path, answer, asked, byDefault, scorecard }: AnswerForMarkdown,
  library: Library,
): string {
  const { score, rating, flags, notes, advice, probe } = scorecard;
  const quote = ({ start, end }: { readonly start: number; readonly end: number }) =>
    escapeMarkdown(`“${printableLine(answer.slice(start, end))}”`);
  const rowOf = ({ name, score: found }: ListedElement) => {
    const { level, points, max, evidence } = found;
    const words = evidence[0] === undefined ? '' : quote(evidence[0]);
    return `| ${escapeMarkdown(printableLine(name))} | ${levelNames[level]} | ${points} of ${max} | ${words} |`;
  };
  const expected = listElements(scorecard, library).filter(({ score: found }) => found.expected);
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
  return [
    `# ${path === '-' ? 'Answer' : escapeMarkdown(printableLine(path))}: ${score} of 100, ${library.ratingNames[rating - 1]}`,
    '',
    `Question: ${escapeMarkdown(sayAsked(asked))}${byDefault ? ` ${escapeMarkdown(takenByDefault)}` : ''}`,
    '',
    '| element | level | points | words |',
    '|---|---|---|---|',
    ...expected.map(rowOf),
    ...section(
      'Red flags',
      flags.map((found) => {
        const { name, better } = flagTexts(found, library);
        return `- **${escapeMarkdown(name)}** (${found.points}): ${quote(found)} ${escapeMarkdown(better)}`;
      }),
    ),
    ...section(
      'Worth a second look',
      notes.map((note) => `- ${quote(note)} ${escapeMarkdown(note.text)}`),
    ),
    ...section(
      'The changes worth most',
      advice.map(
        ({ element, gain, text }, i) =>
          `${i + 1}. **${escapeMarkdown(library.elements[element].name)}**, worth ${gain}: ${escapeMarkdown(text)}`,
      ),
    ),
    '',
    `An interviewer would ask next: ${escapeMarkdown(probe)}`,
    '',
  ].join('\n');
}
