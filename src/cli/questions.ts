/** `coach questions`: the bank as a list by topic, or one question's page (without its model answers). */

import { CoachError, type ErrorCode } from '../error.ts';
import type { Library } from '../rubric/library.ts';
import { type Question, questionTypes } from '../rubric/question.ts';
import { printableJson } from '../terminal/printable.ts';
import { countOf } from '../terminal/wording.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { hang, type PageDeps, padTo, widest } from './page.ts';
import { renderQuestionPage } from './question-page.ts';

export interface QuestionsOptions {
  readonly id?: string | undefined;
  readonly topic?: string | undefined;
  readonly type?: string | undefined;
  readonly sector?: string | undefined;
  readonly level?: string | undefined;
  readonly search?: string | undefined;
  readonly json?: boolean | undefined;
}

export interface QuestionsDeps extends PageDeps {
  /** With which the next command finds the same questions, with a space before. */
  readonly bankOptions?: string | undefined;
}

/** Exit status 0, also when nothing matches. @throws CoachError `unknown-question`, `unknown-topic`, `unknown-type`, `usage` */
export async function questions(options: QuestionsOptions, deps: QuestionsDeps): Promise<number> {
  const { library, stdout, stderr, bankOptions = '' } = deps;
  if (options.id !== undefined) {
    const wanted = options.id;
    const found = library.questions.find(({ id }) => id === wanted);
    if (found === undefined) {
      const ids = library.questions.map(({ id }) => id);
      throw await unknown(
        'unknown-question',
        `there is no question "${wanted}"`,
        wanted,
        ids,
        'coach questions',
      );
    }
    stdout.write(options.json ? printableJson(dataOf(found)) : renderQuestionPage(found, deps));
    return 0;
  }
  await checkFilters(options, library);
  const matching = library.questions.filter((question) => matches(question, options, library));
  if (options.json) stdout.write(printableJson(matching.map(summaryOf)));
  else if (matching.length > 0) stdout.write(renderQuestionList(matching, deps));
  else stderr.write(`No question matches. "coach questions${bankOptions}" lists them all.\n`);
  return 0;
}

/** Grouped by topic in the library's order; what is asked stands beside the id, or under it on a narrow screen. */
function renderQuestionList(list: readonly Question[], deps: QuestionsDeps): string {
  const { library, theme, bankOptions = '' } = deps;
  const ids = widest(list.map(({ id }) => id));
  const types = widest(questionTypes);
  const row = ({ id, type, ask }: Question) => {
    const head = `  ${theme.strong(padTo(ids, id))}  ${padTo(types, type)}  `;
    if (theme.columns - ids - types - 6 >= 30) return hang(head, ask, theme.columns);
    return `${hang('  ', `${theme.strong(id)}, ${type}`, theme.columns)}\n${hang('    ', ask, theme.columns)}`;
  };
  const blocks = library.topics.flatMap((topic) => {
    const own = list.filter((question) => question.topic === topic.id);
    if (own.length === 0) return [];
    const title = fillLines(`${topic.title} (${topic.id})`, theme.columns).map(theme.heading);
    return [`${[...title, ...own.map(row)].join('\n')}\n`];
  });
  const count = countOf(list.length, 'question');
  const foot = `${count}. "coach questions ID${bankOptions}" shows one of them.`;
  return `${blocks.join('\n')}\n${hang('', foot, theme.columns)}\n`;
}

function matches(question: Question, options: QuestionsOptions, library: Library): boolean {
  const { topic, type, sector, level, search } = options;
  if (topic !== undefined && question.topic !== topic) return false;
  if (type !== undefined && question.type !== type) return false;
  if (level !== undefined && question.level !== level) return false;
  if (sector !== undefined && !question.sectors.includes(sector) && !question.sectors.includes('any'))
    return false;
  if (search === undefined) return true;
  const title = library.topics.find(({ id }) => id === question.topic)?.title ?? '';
  const { id, ask, wordings, why, listeningFor } = question;
  const text = [id, title, ask, ...wordings, why, listeningFor].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

async function checkFilters(options: QuestionsOptions, library: Library): Promise<void> {
  const sectors = [...new Set(library.questions.flatMap((question) => question.sectors))].sort();
  const filters: readonly [string | undefined, string, readonly string[], ErrorCode][] = [
    [options.topic, 'topic', library.topics.map(({ id }) => id), 'unknown-topic'],
    [options.type, 'question type', questionTypes, 'unknown-type'],
    [options.sector, 'sector', sectors, 'usage'],
    [options.level, 'level', ['entry', 'experienced', 'lead'], 'usage'],
  ];
  for (const [value, noun, known, code] of filters) {
    if (value === undefined || known.includes(value)) continue;
    throw await unknown(code, `there is no ${noun} "${value}" (${known.join(', ')})`, value, known);
  }
}

/** The word tables behind "did you mean" are only loaded when something was mistyped. */
async function unknown(
  code: ErrorCode,
  message: string,
  word: string,
  known: readonly string[],
  list?: string,
) {
  const { didYouMean } = await import('../library/did-you-mean.ts');
  const lists = list === undefined ? {} : { hint: `"${list}" lists them` };
  return new CoachError({ code, message, ...lists, ...didYouMean(word, known) });
}

function summaryOf({ id, topic, type, level, sectors, ask }: Question) {
  return { id, topic, type, level, sectors, ask };
}

function dataOf(question: Question) {
  const { wordings, askedBy, why, listeningFor, expects, hints, probes } = question;
  const rest = { wordings, asked_by: askedBy, why, listening_for: listeningFor, expects, hints, probes };
  return { ...summaryOf(question), ...rest };
}
