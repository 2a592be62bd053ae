/** Settles which question an answer belongs to: one of the bank by its id or wording, or a prompt with its type. */

import { CoachError } from '../error.ts';
import type { Library } from '../rubric/library.ts';
import { type Question, type QuestionType, questionTypes } from '../rubric/question.ts';
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

/** @param standard the id of the question when nothing is said of it */
export function makePicker(library: Library, standard: string = defaultQuestion): PickQuestion {
  const byId = new Map(library.questions.map((question) => [question.id, question]));
  const byWording = new Map<string, Question>();
  for (const question of library.questions) {
    for (const wording of [question.ask, ...question.wordings]) {
      const key = normalise(wording);
      if (!byWording.has(key)) byWording.set(key, question);
    }
  }
  return async ({ question: id, prompt, type }) => {
    if (id !== undefined || prompt === undefined) {
      const question =
        byId.get(id ?? standard) ?? (await fail('unknown-question', id ?? standard, [...byId.keys()]));
      return { question, type: question.type };
    }
    const known = type === undefined ? undefined : await checkType(type);
    const key = normalise(prompt);
    if (key === '') throw new CoachError({ code: 'bad-value', message: 'the prompt holds no words' });
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

async function checkType(type: string): Promise<QuestionType> {
  return questionTypes.find((known) => known === type) ?? fail('unknown-type', type, questionTypes);
}

/** The word tables behind "did you mean" are only loaded when something was mistyped. */
async function fail(
  code: 'unknown-question' | 'unknown-type',
  word: string,
  known: readonly string[],
): Promise<never> {
  const { didYouMean } = await import('../library/did-you-mean.ts');
  const message =
    code === 'unknown-type' ? `"${word}" is not a question type` : `there is no question "${word}"`;
  const hint = code === 'unknown-type' ? `it is one of ${known.join(', ')}` : '"coach questions" lists them';
  throw new CoachError({ code, message, hint, ...didYouMean(word, known) });
}
