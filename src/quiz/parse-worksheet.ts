/** Reads a worksheet that somebody filled in, and says line by line what cannot be made out. */

import { CoachError, type Problem } from '../error.ts';
import { readBlocks } from './read-blocks.ts';
import { findAnswers, type Place, readHeader } from './worksheet-parts.ts';

export interface FilledAnswer {
  /** The question's id as the worksheet has it. */
  readonly question: string;
  /** The heading above, without its number; "" when there is none. */
  readonly heading: string;
  /** Without blank lines before and after; "" when nothing was written. */
  readonly answer: string;
  /** Of the place's first line in the file, from 1. */
  readonly line: number;
}

export interface FilledWorksheet {
  readonly id: string;
  /** Places that can be made out, in their order; each question once. */
  readonly answers: readonly FilledAnswer[];
  /** What cannot be made out, by line. */
  readonly problems: readonly Problem[];
  /** Lines with text that stands beside a filled place and is left out. */
  readonly strayLines: readonly number[];
}

/**
 * @param file how it is called in problems
 * @throws CoachError `worksheet-faulty` when it is no worksheet at all
 */
export function parseWorksheet(text: string, file: string): FilledWorksheet {
  const lines = text.split(/\r\n|\n|\r/u);
  const blocks = readBlocks(text, lines);
  const problemAt = (line: number, message: string, hint: string): Problem => {
    const source = lines[line - 1] ?? '';
    const at = { file, line, column: 1, length: Math.max(1, source.length) };
    return { code: 'worksheet-faulty', message, at, source, hint };
  };
  const header = readHeader(blocks);
  if (header === undefined) {
    const hint =
      'Its first line, "<!-- coach-worksheet: … -->", must stay; "coach quiz new" writes a new one.';
    throw new CoachError(problemAt(1, 'this is no worksheet, or its first line is gone', hint));
  }
  const { places, strays } = findAnswers(blocks, lines);
  const problems: Problem[] = [];
  const answers: FilledAnswer[] = [];
  const strayLines: number[] = [];
  const found = new Set(places.map(({ question }) => question));
  const missing = header.questions.filter((id) => !found.has(id));
  for (const place of places) {
    const isRenamed = place.question !== '' && !header.questions.includes(place.question);
    const renamed = isRenamed ? missing.shift() : undefined;
    const fault = renamed === undefined ? faultOf(place, answers) : renamedFault(place, renamed);
    if (fault === undefined) answers.push(answerOf(place));
    else problems.push(problemAt(place.line, ...fault));
  }
  const filled = new Set(places.filter(({ text }) => text.trim() !== '').map(({ section }) => section));
  for (const { line, kind, section } of strays) {
    if (kind === 'note' || (kind === 'text' && filled.has(section))) strayLines.push(line);
    else problems.push(problemAt(line, ...strayFaults[kind]));
  }
  for (const id of missing) {
    const hint = `give it two lines of tildes: "~~~~~~~~ answer ${id}" before the answer, "~~~~~~~~" after it`;
    problems.push(problemAt(header.line, `the place for the answer to ${id} is gone`, hint));
  }
  problems.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  return { id: header.id, answers, problems, strayLines };
}

type Fault = readonly [message: string, hint: string];

const strayFaults: Readonly<Record<'text' | 'fence', Fault>> = {
  text: [
    'this text is outside the place for an answer',
    'move it between the two lines of tildes, or delete it',
  ],
  fence: [
    'a line of tildes or backticks begins here that belongs to no answer',
    'an answer that holds such a line itself needs more tildes around it; else delete the line',
  ],
};

function faultOf({ question, closed }: Place, before: readonly FilledAnswer[]): Fault | undefined {
  if (question === '')
    return [
      'the place does not say which question it answers',
      '"~~~~~~~~ answer" ends with the id of the question',
    ];
  if (!closed) {
    return [
      `the answer to ${question} begins here and does not end`,
      'put back the line of tildes after it; it has at least as many as this one, and nothing else',
    ];
  }
  if (before.some((answer) => answer.question === question)) {
    return [`${question} has a place already`, 'leave one of the two'];
  }
  return undefined;
}

function renamedFault({ question }: Place, missing: string): Fault {
  return [
    `this worksheet does not ask ${question}`,
    `it asks ${missing}, whose place is gone: put that name here`,
  ];
}

function answerOf({ question, heading, text, line }: Place): FilledAnswer {
  return { question, heading, answer: text.replace(/^(?:[^\S\r\n]*(?:\r\n|\n|\r))+|\s+$/gu, ''), line };
}
