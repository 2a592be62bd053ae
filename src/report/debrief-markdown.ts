/** A debrief as Markdown, to keep in notes or to hand to a trainer. */

import { elementName } from '../coach/listed-elements.ts';
import type { DebriefedQuestion } from '../practice/debrief.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { type AnsweredQuestion, answeredOf, type DebriefFile } from './debrief-file.ts';
import { table } from './progress-markdown.ts';
import { sayFlag, sayScore, saySelfRating, saySize, sayStanding, sayWay } from './say-debrief.ts';

const changesNamed = 3;

/** Ends with a line break. */
export function renderDebriefMarkdown(file: DebriefFile): string {
  const { debrief, library, next, day } = file;
  const { strongest, weakest, selfRating } = debrief;
  const text = (words: string): string => escapeMarkdown(file.clean(words));
  const blocks = [
    `# Mock interview, ${day}`,
    text(saySize(debrief)),
    '## Questions',
    table(
      ['', 'Question', 'Score', 'Rating', 'Your rating'],
      debrief.questions.map((entry) => rowOf(entry, file)),
      2,
    ),
    ...(selfRating === undefined
      ? []
      : ['## How you rated yourself', ...saySelfRating(selfRating).map(text)]),
    '## Strongest and weakest',
    [
      ...(strongest === undefined ? [] : [`- **Strongest:** ${text(sayStanding(strongest, library))}`]),
      ...(weakest === undefined ? [] : [`- **Weakest:** ${text(sayStanding(weakest, library))}`]),
    ].join('\n'),
    '## Red flags',
    flagList(file),
    '## The one thing to practise next',
    ...(next === undefined
      ? ['Nothing was missing. Another interview asks other questions.']
      : [`**${text(next.what)}** ${text(next.advice)}`, `    ${file.clean(next.command)}`]),
    '## The answers, marked',
    ...answeredOf(debrief).flatMap((entry) => answerBlocks(entry, file)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function rowOf(
  { number, question, answer, ownRating }: DebriefedQuestion,
  file: DebriefFile,
): readonly string[] {
  const { library, clean } = file;
  const rating = answer?.scorecard.rating;
  return [
    String(number),
    escapeMarkdown(clean(question.ask)),
    answer === undefined ? 'none' : String(answer.scorecard.score),
    rating === undefined ? '' : `${rating} (${escapeMarkdown(library.ratingNames[rating - 1] ?? '')})`,
    ownRating === undefined ? '' : String(ownRating),
  ];
}

const quoted = (answer: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  `"${answer.slice(start, end).replace(/\s+/gu, ' ').trim()}"`;

function flagList({ debrief, library, clean }: DebriefFile): string {
  if (debrief.flags.length === 0) return 'None.';
  return debrief.flags
    .map((found) => {
      const { name, words, where, better } = sayFlag(found, library, quoted);
      const said = [
        `**${escapeMarkdown(name)}**, ${where}: ${escapeMarkdown(clean(words))}`,
        escapeMarkdown(better),
      ];
      return `- ${said.join(' ')}`;
    })
    .join('\n');
}

function answerBlocks(entry: AnsweredQuestion, file: DebriefFile): readonly string[] {
  const { library, clean, marksOf } = file;
  const { number, question, answer: told } = entry;
  const { answer, scorecard } = told;
  const text = (words: string): string => escapeMarkdown(clean(words));
  const lines = clean(answer)
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd());
  const marks = marksOf(told).map(
    (mark) => `- ${text(mark.label)}: ${mark.whole ? 'the answer as a whole' : text(quoted(answer, mark))}`,
  );
  const changes = scorecard.advice.slice(0, changesNamed).map(({ element, gain, text: advice }, index) => {
    const name = elementName(element, library);
    return `${index + 1}. **${text(name)}**, worth ${gain}: ${text(advice)}`;
  });
  return [
    `### ${number}. ${text(question.ask)}`,
    [sayScore(entry, library), ...sayWay(entry)].map(text).join('. ').replace(/\.\./gu, '.'),
    lines.join('\n'),
    marks.join('\n'),
    ...(changes.length === 0 ? [] : ['The changes worth most:', changes.join('\n')]),
  ];
}
