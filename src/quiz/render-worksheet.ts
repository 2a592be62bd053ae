/** Writes a worksheet in Markdown. */

import { oneLine, type Worksheet, type WorksheetQuestion } from './worksheet.ts';

/** Nobody types so many tildes by accident. */
const leastTildes = 8;

/**
 * Markdown that `parseWorksheet` reads back. An answer stands between two lines of tildes, longer than any in it.
 * @param grade the words that grade it: "coach quiz grade FILE"
 */
export function renderWorksheet({ id, day, questions }: Worksheet, grade: string): string {
  const ids = questions.map((question) => question.id).join(' ');
  return [
    `<!-- coach-worksheet: 1; id: ${id}; questions: ${ids} -->`,
    '',
    `# Interview practice, ${day}`,
    '',
    'Write each answer between its two lines of tildes, as you would say it. Leave out what you have no time for.',
    `Then: \`${grade}\``,
    ...questions.flatMap(renderQuestion),
    '',
  ].join('\n');
}

function renderQuestion({ id, wording, answer = '' }: WorksheetQuestion, index: number): readonly string[] {
  const fence = '~'.repeat(Math.max(leastTildes, longestFence(answer) + 1));
  return [
    '',
    `## ${index + 1}. ${withoutTags(oneLine(wording))}`,
    '',
    `${fence} answer ${id}`,
    answer,
    fence,
  ];
}

/** A bank's question is words, not markup, to whatever shows the worksheet. */
function withoutTags(text: string): string {
  return text.replace(/[<[]/gu, '\\$&');
}

function longestFence(text: string): number {
  return Math.max(0, ...(text.match(/~+/gu) ?? []).map(({ length }) => length));
}
