/** Which questions a sitting asks, and in which order. */

import { CoachError, type ErrorCode } from '../error.ts';
import type { Library } from '../rubric/library.ts';
import { type Question, questionTypes } from '../rubric/question.ts';
import { nearestId } from './nearest-id.ts';
import { seededRandom, shuffle } from './seeded-random.ts';

export interface Choice {
  /** A question's id: that one comes first, and alone unless `count` asks for more. */
  readonly question?: string;
  readonly topic?: string;
  readonly type?: string;
  /** At most so many questions; without it all that fit. */
  readonly count?: number;
  /** Same seed, same questions in the same order, whatever was practised before. */
  readonly seed?: number;
}

function checkId(code: ErrorCode, kind: string, id: string, known: readonly string[], listed: string): void {
  if (known.includes(id)) return;
  const near = nearestId(id, known);
  throw new CoachError({
    code,
    message: `there is no ${kind} "${id}"`,
    hint: near === undefined ? listed : `did you mean "${near}"? ${listed}`,
  });
}

function checkChoice(library: Library, { question, topic, type, count }: Choice): void {
  const topics = library.topics.map(({ id }) => id);
  if (topic !== undefined) {
    checkId('unknown-topic', 'topic', topic, topics, `The topics are ${topics.join(', ')}.`);
  }
  if (type !== undefined) {
    checkId('unknown-type', 'question type', type, questionTypes, `The types are ${questionTypes.join(', ')}.`);
  }
  if (question !== undefined) {
    const ids = library.questions.map(({ id }) => id);
    checkId('unknown-question', 'question', question, ids, 'coach questions lists them all.');
  }
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
 * @param recent ids of questions answered before, the latest first; no matter when there is a seed
 * @param chance the seed to use when the choice has none
 * @throws CoachError `unknown-question`, `unknown-topic`, `unknown-type`, `usage`, `nothing-chosen`
 */
export function chooseQuestions(
  library: Library,
  choice: Choice,
  recent: readonly string[],
  chance: number,
): readonly Question[] {
  checkChoice(library, choice);
  const { question: id, topic, type, count, seed } = choice;
  const fitting = library.questions
    .filter((question) => topic === undefined || question.topic === topic)
    .filter((question) => type === undefined || question.type === type);
  const first = fitting.filter((question) => question.id === id);
  if (fitting.length === 0 || (id !== undefined && first.length === 0)) {
    const asked = [id && `id "${id}"`, topic && `topic "${topic}"`, type && `type "${type}"`].filter(Boolean);
    throw new CoachError({
      code: 'nothing-chosen',
      message: `no question has ${asked.join(' and ') || 'been loaded'}`,
      hint: 'coach questions lists what there is; leave one of the filters out.',
    });
  }
  const drawn = shuffle(
    fitting.filter((question) => question.id !== id),
    seededRandom(seed ?? chance),
  );
  const others = seed === undefined ? freshFirst(drawn, recent) : drawn;
  return [...first, ...others].slice(0, count ?? (id === undefined ? undefined : 1));
}
