/** Settles which question an answer belongs to: one of the bank by its id or wording, or a prompt with its type. */

import { CoachError } from '../error.ts';
import type { Library } from '../rubric/library.ts';
import { type Question, questionTypes } from '../rubric/question.ts';
import type { AnswerToScore } from '../score/engine.ts';

/** "Tell me about a time you dealt with a difficult customer." */
export const defaultQuestion = 'angry-customer';

/** A question of the bank has its type; `type` is for a prompt. */
export interface Asked {
  readonly question?: string | undefined;
  readonly prompt?: string | undefined;
  readonly type?: string | undefined;
}

export type PickedQuestion = Pick<AnswerToScore, 'question' | 'prompt' | 'type'>;

/** @throws CoachError `unknown-question`, `unknown-type`, `missing-key`, `bad-value` */
export type PickQuestion = (asked: Asked) => Promise<PickedQuestion>;

/** Takes the same wording for the same, whatever its capitals, quotes, spaces and stops. */
function normalise(wording: string): string {
  return wording
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Of a wording that several questions have, the first. */
function mapWordings(questions: readonly Question[]): ReadonlyMap<string, Question> {
  const byWording = new Map<string, Question>();
  for (const question of questions) {
    for (const wording of [question.ask, ...question.wordings]) {
      const key = normalise(wording);
      if (!byWording.has(key)) byWording.set(key, question);
    }
  }
  return byWording;
}

/** A name that nobody knows, and the names that there are. */
export interface UnknownName {
  readonly code: 'unknown-question' | 'unknown-type';
  readonly word: string;
  readonly known: readonly string[];
}

/**
 * @param standard the id of the question when nothing is said of it
 * @returns a function that throws CoachError `missing-key` and `bad-value`, and returns unknown names for a better word
 */
export function makeFinder(
  library: Library,
  standard: string = defaultQuestion,
): (asked: Asked) => PickedQuestion | UnknownName {
  let byWording: ReadonlyMap<string, Question> | undefined;
  return ({ question: id, prompt, type }) => {
    if (id !== undefined || prompt === undefined) {
      const word = id ?? standard;
      const question = library.questions.find((question) => question.id === word);
      if (question !== undefined) return { question, type: question.type };
      return { code: 'unknown-question', word, known: library.questions.map(({ id }) => id) };
    }
    const known = questionTypes.find((name) => name === type);
    if (type !== undefined && known === undefined) {
      return { code: 'unknown-type', word: type, known: questionTypes };
    }
    const key = normalise(prompt);
    if (key === '') throw new CoachError({ code: 'bad-value', message: 'the prompt holds no words' });
    byWording ??= mapWordings(library.questions);
    const same = byWording.get(key);
    if (same !== undefined && (known ?? same.type) === same.type) return { question: same, type: same.type };
    if (known !== undefined) return { question: null, prompt, type: known };
    throw new CoachError({
      code: 'missing-key',
      message: 'the prompt is not in the bank, so its type is needed',
      hint: `say whether it is ${questionTypes.join(', ')}`,
    });
  };
}

/** @param standard the id of the question when nothing is said of it */
export function makePicker(library: Library, standard: string = defaultQuestion): PickQuestion {
  const find = makeFinder(library, standard);
  return async (asked) => {
    const found = find(asked);
    if (!('word' in found)) return found;
    // The word tables behind "did you mean" are only loaded when something was mistyped.
    throw unknownName(found, (await import('../library/did-you-mean.ts')).didYouMean);
  };
}

export function unknownName(
  { code, word, known }: UnknownName,
  didYouMean: (word: string, known: readonly string[]) => { readonly hint?: string },
): CoachError {
  const message =
    code === 'unknown-type' ? `"${word}" is not a question type` : `there is no question "${word}"`;
  const hint = code === 'unknown-type' ? `it is one of ${known.join(', ')}` : '"coach questions" lists them';
  return new CoachError({ code, message, hint, ...didYouMean(word, known) });
}
