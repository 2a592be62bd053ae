/** Questions as CSV for a spreadsheet: no cell can be taken for a formula, and `coach bank import` reads it back. */

import { stringify } from 'csv-stringify/sync';
import type { Question } from '../rubric/question.ts';
import { guardCell } from './guard-cell.ts';
import { type ListField, listFields, questionFields } from './question-list.ts';

export interface ExportOptions {
  /** Also the sample answers. */
  readonly samples: boolean;
}

/** One row a question, the names of the columns first. A byte order mark tells spreadsheets that it is UTF-8. */
export function renderCsvBank(questions: readonly Question[], { samples }: ExportOptions): string {
  const names = samples ? listFields : questionFields;
  const rows = questions.map((question) => {
    const cells = cellsOf(question);
    return names.map((name) => guardCell(cells[name]));
  });
  return `\ufeff${stringify([[...names], ...rows], { record_delimiter: 'windows', quoted_match: /\n/ })}`;
}

function cellsOf(question: Question): Record<ListField, string> {
  const { samples } = question;
  return {
    id: question.id,
    type: question.type,
    topic: question.topic,
    ask: oneLine(question.ask),
    wordings: question.wordings.map(oneLine).join('\n'),
    asked_by: question.askedBy,
    why: question.why,
    listening_for: question.listeningFor,
    sectors: question.sectors.join('; '),
    level: question.level,
    expects: expectsText(question, '; '),
    hints: question.hints
      .map(({ element, prompt, starter }) => `${element}: ${oneLine(prompt)} → ${oneLine(starter)}`)
      .join('\n'),
    probes: question.probes.map(({ element, ask }) => `${element}: ${oneLine(ask)}`).join('\n'),
    strong: samples.strong ?? '',
    middling: samples.middling ?? '',
    flawed: samples.flawed ?? '',
  };
}

/** "empathy 30 must; solution 70". */
export function expectsText({ expects }: Question, joint: string): string {
  return expects.map(({ element, points, must }) => `${element} ${points}${must ? ' must' : ''}`).join(joint);
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
