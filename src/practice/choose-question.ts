/** Which questions a sitting asks, and in which order. */

import { CoachError, type ErrorCode } from '../error.ts';
import type { Library } from '../rubric/library.ts';
import { type Question, questionTypes } from '../rubric/question.ts';
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
}

/** What the choice depends on besides the choice itself. */
export interface Circumstances {
  /** Ids of questions answered before, the latest first; no matter when there is a seed. */
  readonly recent: readonly string[];
  /** The seed to use when the choice has none. */
  readonly chance: number;
  /** Finds the id that a mistyped one probably means; null when none is near. */
  readonly nearest: (typed: string, known: readonly string[]) => string | null;
}

function checkChoice(library: Library, choice: Choice, nearest: Circumstances['nearest']): void {
  const { question, topic, type, count } = choice;
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
 * The questions of a sitting in their order, each once and at least one.
 * @throws CoachError `unknown-question`, `unknown-topic`, `unknown-type`, `usage`, `nothing-chosen`
 */
export function chooseQuestions(
  library: Library,
  choice: Choice,
  { recent, chance, nearest }: Circumstances,
): readonly Question[] {
  checkChoice(library, choice, nearest);
  const { question: id, topic, type, count, seed } = choice;
  const fitting = library.questions
    .filter((question) => topic === undefined || question.topic === topic)
    .filter((question) => type === undefined || question.type === type);
  const first = fitting.filter((question) => question.id === id);
  if (fitting.length === 0 || (id !== undefined && first.length === 0)) {
    const asked = [id && `id "${id}"`, topic && `topic "${topic}"`, type && `type "${type}"`].filter(Boolean);
    throw new CoachError({
      code: 'nothing-chosen',
      message: asked.length > 0 ? `no question has ${asked.join(' and ')}` : 'the banks hold no questions',
      hint: '"coach questions" lists what there is; leave one of the filters out.',
    });
  }
  const others = fitting.filter((question) => question.id !== id);
  const drawn = shuffle(others, seededRandom(seed ?? chance));
  return [...first, ...(seed === undefined ? freshFirst(drawn, recent) : drawn)].slice(0, count);
}
