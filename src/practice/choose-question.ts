/** Which questions a sitting asks, and in which order. */

import { CoachError, type ErrorCode } from '../error.ts';
import type { Library } from '../rubric/library.ts';
import { type Question, questionTypes } from '../rubric/question.ts';
import { orderByPlan } from './order-by-plan.ts';
import type { DayPlan } from './plan-day.ts';
import { seededRandom, shuffle } from './seeded-random.ts';

export interface Choice {
  /** A question's id: that one comes first. */
  readonly question?: string | undefined;
  readonly topic?: string | undefined;
  readonly type?: string | undefined;
  /** At most so many questions; without it all that fit. */
  readonly count?: number | undefined;
  /** Same seed, same questions in the same order, whatever was practised before. */
  readonly seed?: number | undefined;
  /** Only what the schedule has for today; that may be nothing. */
  readonly due?: boolean | undefined;
  /** So many are due on one day at most. */
  readonly cap?: number | undefined;
}

/** What the choice depends on besides the choice itself. */
export interface Circumstances {
  /** Ids of questions answered before, the latest first; no matter when there is a seed. */
  readonly recent: readonly string[];
  /** The seed to use when the choice has none. */
  readonly chance: number;
  /** Finds the id that a mistyped one probably means; null when none is near. */
  readonly nearest: (typed: string, known: readonly string[]) => string | null;
  /** The day's plan for `fittingQuestions`; with it, what is due comes first, and in other words than last time. */
  readonly plan?: DayPlan | undefined;
}

function checkChoice(library: Library, choice: Choice, nearest: Circumstances['nearest']): void {
  const { question, topic, type, count, seed, due } = choice;
  if (due && (question !== undefined || seed !== undefined)) {
    const other = question === undefined ? '--seed' : '--question';
    const message = `--due leaves the choice to the schedule, ${other} does not`;
    throw new CoachError({ code: 'usage', message, hint: 'leave one of them out' });
  }
  const check = (
    code: ErrorCode,
    kind: string,
    id: string | undefined,
    known: readonly string[],
    listed: string,
  ): void => {
    if (id === undefined || known.includes(id)) return;
    const near = nearest(id, known);
    const hint = near === null ? listed : `did you mean "${near}"? ${listed}`;
    throw new CoachError({ code, message: `there is no ${kind} "${id}"`, hint });
  };
  const topics = library.topics.map(({ id }) => id);
  const ids = library.questions.map(({ id }) => id);
  check('unknown-topic', 'topic', topic, topics, `The topics are ${topics.join(', ')}.`);
  check('unknown-type', 'question type', type, questionTypes, `The types are ${questionTypes.join(', ')}.`);
  check('unknown-question', 'question', question, ids, '"coach questions" lists them all.');
  if (count !== undefined && !(Number.isInteger(count) && count >= 1)) {
    throw new CoachError({ code: 'usage', message: '--count takes a whole number from 1' });
  }
}

/** Those never asked come first, then those asked longest ago. */
function freshFirst(questions: readonly Question[], recent: readonly string[]): readonly Question[] {
  const age = ({ id }: Question): number => {
    const index = recent.indexOf(id);
    return index < 0 ? Number.POSITIVE_INFINITY : index;
  };
  // Subtracting would give NaN for two that were never asked.
  return [...questions].sort((a, b) => (age(a) === age(b) ? 0 : age(b) > age(a) ? 1 : -1));
}

/**
 * The questions that topic and type leave, in the bank's order; at least one.
 * @throws CoachError `unknown-question`, `unknown-topic`, `unknown-type`, `usage`, `nothing-chosen`
 */
export function fittingQuestions(
  library: Library,
  choice: Choice,
  nearest: Circumstances['nearest'],
): readonly Question[] {
  checkChoice(library, choice, nearest);
  const { question: id, topic, type } = choice;
  const fitting = library.questions
    .filter((question) => topic === undefined || question.topic === topic)
    .filter((question) => type === undefined || question.type === type);
  if (fitting.length > 0 && (id === undefined || fitting.some((question) => question.id === id))) {
    return fitting;
  }
  const asked = [id && `id "${id}"`, topic && `topic "${topic}"`, type && `type "${type}"`].filter(Boolean);
  throw new CoachError({
    code: 'nothing-chosen',
    message: asked.length > 0 ? `no question has ${asked.join(' and ')}` : 'the banks hold no questions',
    hint: '"coach questions" lists what there is; leave one of the filters out',
  });
}

/**
 * The questions of a sitting in their order, each once and at least one, but with `due`, where there may be none.
 * @throws CoachError as `fittingQuestions`
 */
export function chooseQuestions(
  library: Library,
  choice: Choice,
  { recent, chance, nearest, plan }: Circumstances,
): readonly Question[] {
  const fitting = fittingQuestions(library, choice, nearest);
  const { question: id, count, seed, due } = choice;
  if (due) return (plan?.due ?? []).map(({ question }) => question).slice(0, count);
  const first = fitting.filter((question) => question.id === id);
  const others = fitting.filter((question) => question.id !== id);
  const drawn = shuffle(others, seededRandom(seed ?? chance));
  if (seed !== undefined) return [...first, ...drawn].slice(0, count);
  const ordered = plan === undefined ? freshFirst(drawn, recent) : orderByPlan(drawn, plan);
  return [...first, ...ordered].slice(0, count);
}
