/** Draws attempts: a table that fits the width, and the head of a single one. */

import { flagName } from '../coach/flag-texts.ts';
import type { Attempt } from '../history/attempts.ts';
import { isWithReply } from '../practice/is-with-reply.ts';
import { sayRevision } from '../report/report-attempt.ts';
import type { Library } from '../rubric/library.ts';
import { printableLine } from '../terminal/printable.ts';
import type { Theme } from '../terminal/theme.ts';
import { countOf } from '../terminal/wording.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { ownTimeZone } from './own-time-zone.ts';
import { hang, padTo, widest } from './page.ts';

/** So many letters of an id tell attempts apart. */
export const shortIdLength = 8;

const gap = '  ';
/** With less room than this for the question, an attempt takes two lines. */
const leastQuestionColumns = 24;
const mostFlagColumns = 24;

/** "2025-03-04 15:06" where the program runs. */
export function localTime(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

interface Cells {
  readonly id: string;
  readonly date: string;
  readonly score: string;
  readonly rating: string;
  readonly question: string;
  readonly flags: string;
}

const heads: Cells = {
  id: 'ID',
  date: 'Date',
  score: 'Score',
  rating: 'Rating',
  question: 'Question',
  flags: 'Flags',
};

/** The attempts in the order given, lines with a line break after each. */
export function renderAttempts(
  attempts: readonly Attempt[],
  hasOlder: boolean,
  library: Library,
  theme: Theme,
): string {
  const rows = attempts.map((attempt) => cellsOf(attempt, library));
  const all = [heads, ...rows];
  const column = (name: keyof Cells): number => widest(all.map((cells) => cells[name]));
  const withFlags = rows.some(({ flags }) => flags !== '');
  const flags = withFlags ? Math.min(column('flags'), mostFlagColumns) : 0;
  const fixed = column('id') + column('date') + column('score') + column('rating') + 4 * gap.length;
  const room = theme.columns - fixed - (withFlags ? flags + gap.length : 0);
  const oneLine = (cells: Cells): string =>
    [
      padTo(column('id'), cells.id),
      padTo(column('date'), cells.date),
      cells.score.padStart(column('score')),
      padTo(column('rating'), cells.rating),
      padTo(Math.min(room, column('question')), cells.question),
      ...(withFlags ? [padTo(flags, cells.flags)] : []),
    ]
      .join(gap)
      .trimEnd();
  const fits = room >= Math.min(leastQuestionColumns, column('question'));
  const lines = fits
    ? [theme.heading(oneLine(heads)), ...rows.map(oneLine)]
    : rows.flatMap((cells) => severalLines(cells, theme));
  const count = `${hasOlder ? 'The latest ' : ''}${countOf(attempts.length, 'attempt')}.`;
  const more = hasOlder ? ' "--limit" shows more of them.' : '';
  const foot = hang('', `${count}${more} "coach history ID" shows one in full.`, theme.columns);
  return `${lines.join('\n')}\n\n${foot}\n`;
}

function severalLines({ id, date, score, rating, question, flags }: Cells, theme: Theme): readonly string[] {
  const facts = [`${score} ${rating}`, question, ...(flags === '' ? [] : [`flags: ${flags}`])].join(', ');
  return [
    ...fillLines(`${id}  ${date}`, theme.columns).map(theme.strong),
    ...fillLines(facts, theme.columns, gap),
  ];
}

function cellsOf(attempt: Attempt, library: Library): Cells {
  const { scorecard, questionId, wording } = attempt;
  const asked = questionId ?? `"${wording}"`;
  return {
    id: attempt.id.slice(0, shortIdLength),
    date: localTime(attempt.finishedAt),
    score: String(scorecard.score),
    rating: library.ratingNames[scorecard.rating - 1] ?? String(scorecard.rating),
    question: printableLine(`${asked}${sayRevision(attempt)}`),
    flags: flagNames(attempt, library),
  };
}

/** Each flag once. */
function flagNames({ scorecard }: Attempt, library: Library): string {
  const ids = new Set(scorecard.flags.map(({ flag }) => flag));
  return [...ids].map((id) => printableLine(flagName(id, library))).join(', ');
}

/** What was asked, when and how, to stand before the answer; lines with a line break after each. */
export function renderAttemptHead(attempt: Attempt, theme: Theme): string {
  const { id, wording, questionId, finishedAt, timeZone, scorecard, revisionOf, kind } = attempt;
  const how = kind === 'practice' ? 'answered in practice' : 'scored from a file';
  const here = ownTimeZone();
  const zone = timeZone === here ? '' : ` (your time; given in ${timeZone})`;
  const facts = [
    `Attempt ${id}, ${how} on ${localTime(finishedAt)}${zone}, engine ${scorecard.engine}`,
    ...(questionId === null ? [] : [`Question ${questionId}`]),
    ...(revisionOf === null
      ? []
      : [
          isWithReply(attempt)
            ? `Attempt ${revisionOf.slice(0, shortIdLength)} and the reply to a follow-up question`
            : `Revises attempt ${revisionOf.slice(0, shortIdLength)}`,
        ]),
  ];
  const lines = [
    ...fillLines(printableLine(wording), theme.columns).map(theme.heading),
    ...facts.flatMap((fact) => fillLines(printableLine(fact), theme.columns)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
