/** The labelled answers and the samples of the bank, each with what it was asked, and the engine that reads them. */

import { join } from 'node:path';
import { type LabelledAnswer, loadCorpus } from '../../src/learn/corpus.ts';
import type { QuestionType } from '../../src/rubric/question.ts';
import type { Scorecard } from '../../src/score/scorecard.ts';
import { root, shippedLibrary } from '../library/shipped-library.ts';
import { thoroughness } from '../property-runs.ts';
import { shippedEngine } from '../score/shipped-engine.ts';

export interface CorpusAnswer {
  readonly id: string;
  readonly prompt: string;
  readonly type: QuestionType;
  readonly text: string;
}

const engine = shippedEngine();

export const corpusAnswers: readonly CorpusAnswer[] = loadCorpus(join(root, 'test', 'corpus')).answers.map(
  ({ id, question, type, text }: LabelledAnswer) => ({ id, prompt: question, type, text }),
);

/** The engine knows them for copies, so that only their elements can be compared, not their flags and scores. */
export const sampleAnswers: readonly CorpusAnswer[] = shippedLibrary().questions.flatMap(
  ({ id, ask, type, samples }) =>
    Object.entries(samples).map(([kind, text]) => ({
      id: `${id}.${kind}`,
      prompt: ask,
      type,
      text: text ?? '',
    })),
);

const known = new Map<CorpusAnswer, Scorecard>();

/** The scorecard of the answer as it is, worked out once. */
export function scoreAsIs(answer: CorpusAnswer): Scorecard {
  const card = known.get(answer) ?? scoreText(answer, answer.text);
  known.set(answer, card);
  return card;
}

export function scoreText({ prompt, type }: CorpusAnswer, answer: string): Scorecard {
  return engine.scoreAnswer({ answer, question: null, prompt, type });
}

/** Every `n`th of a list, so that each part of it is there; all of it when more runs are asked for. */
export function everyNth<Item>(items: readonly Item[], n: number): readonly Item[] {
  const step = Math.max(1, Math.round(n / thoroughness));
  return items.filter((_, index) => index % step === 0);
}
