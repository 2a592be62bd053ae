/** The attempts as a table for a spreadsheet, in which no text is ever taken for a formula. */

import { stringify } from 'csv-stringify/sync';
import { elementIds } from '../rubric/element.ts';
import { dayOf, expectedElements, type ReportAttempt } from './report-attempt.ts';

const facts = [
  'id',
  'finished_at',
  'day',
  'question',
  'wording',
  'type',
  'revision_of',
  'score',
  'rating',
  'words',
  'seconds',
  'flags',
] as const;

/**
 * One row an attempt, oldest first, with a row of names above; lines end in CR LF (RFC 4180). An element's column holds
 * its level (0 missing, 1 only claimed, 2 shown), or nothing where the question does not expect it.
 */
export function renderProgressCsv(attempts: readonly ReportAttempt[]): string {
  const inOrder = [...attempts].sort((a, b) => a.finishedAt.getTime() - b.finishedAt.getTime());
  const rows = inOrder.map((attempt) => {
    const { scorecard } = attempt;
    const levels = new Map(expectedElements(attempt));
    return [
      attempt.id,
      attempt.finishedAt.toISOString(),
      dayOf(attempt),
      attempt.questionId ?? '',
      safe(attempt.wording),
      attempt.type,
      attempt.revisionOf ?? '',
      scorecard.score,
      scorecard.rating,
      scorecard.words,
      scorecard.seconds,
      [...new Set(scorecard.flags.map(({ flag }) => flag))].join(' '),
      ...elementIds.map((id) => levels.get(id)?.level ?? ''),
    ];
  });
  // A text that begins with "=", "+", "-" or "@" gets an apostrophe before it, so that it stays a text.
  return stringify([[...facts, ...elementIds], ...rows], {
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

/** Blank space in front would hide a formula from the escaping, and some spreadsheets drop it. */
function safe(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
