/** Questions as a Markdown list to read, print or share; `coach bank import` reads it back. */

import type { Question, Topic } from '../rubric/question.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { type ExportOptions, expectsText, oneLine } from './render-csv-bank.ts';

/** A heading for each topic; an item for each question, its parts as items within it. */
export function renderMarkdownBank(
  questions: readonly Question[],
  topics: readonly Topic[],
  options: ExportOptions,
): string {
  const blocks = topics.flatMap(({ id, title }) => {
    const own = questions.filter(({ topic }) => topic === id);
    if (own.length === 0) return [];
    return [`# ${escapeMarkdown(title)}\n`, ...own.map((question) => questionItem(question, options))];
  });
  return blocks.join('\n');
}

function questionItem(question: Question, { samples }: ExportOptions): string {
  const { strong, middling, flawed } = question.samples;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['id', question.id],
    ['type', question.type],
    ['level', question.level],
    ['sectors', question.sectors.join(', ')],
    ...question.wordings.map((wording) => ['in other words', oneLine(wording)] as const),
    ['asked by', question.askedBy],
    ['why', question.why],
    ['listening for', question.listeningFor],
    ['expects', expectsText(question, ', ')],
    ...question.hints.map(({ element, prompt, starter }) => {
      return [`hint, ${element}`, `${oneLine(prompt)} → ${oneLine(starter)}`] as const;
    }),
    ...question.probes.map(({ element, ask }) => [`probe, ${element}`, oneLine(ask)] as const),
    ...(samples
      ? ([
          ['strong', strong],
          ['middling', middling],
          ['flawed', flawed],
        ] as const)
      : []),
  ];
  const items = parts.flatMap(([name, text]) => (text === undefined ? [] : [partItem(name, text)]));
  return `- ${escapeMarkdown(oneLine(question.ask))}\n${items.join('')}`;
}

/** A text of several paragraphs goes on below, indented. */
function partItem(name: string, text: string): string {
  const [first = '', ...others] = text.trim().split('\n');
  const lines = others.map((line) => (line.trim() === '' ? '' : `    ${escapeMarkdown(line)}`));
  return `${[`  - ${escapeMarkdown(name)}: ${escapeMarkdown(first)}`, ...lines].join('\n')}\n`;
}
