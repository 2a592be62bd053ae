/** Predictions on answers and check-list items that the model has not seen: trained on four groups of writers, tried on the fifth. */

import { type ElementId, type FlagId, type Level, elementIds, flagIds } from '../rubric/element.ts';
import { judge } from '../score/judge.ts';
import { ruledLevel } from '../score/find-levels.ts';
import { elementInput, flagInput } from '../score/pool-units.ts';
import { answerFeatures } from '../score/answer-features.ts';
import type { Reading } from '../score/text-reader.ts';
import type { QuestionType } from '../rubric/question.ts';
import { type LabelledAnswer, groupOf } from './corpus.ts';
import { type TrainedModel, scoreAll, trainModel } from './train-model.ts';
import type { TrainingMaterial } from './training-material.ts';

/** What the models say of one text before thresholds. */
export interface Prediction {
  readonly claimed: Readonly<Record<ElementId, number>>;
  readonly shown: Readonly<Record<ElementId, number>>;
  readonly flags: Readonly<Record<FlagId, number>>;
  /** Levels by signals alone. */
  readonly ruled: Readonly<Record<ElementId, Level>>;
}

export interface AnswerPrediction extends Prediction {
  readonly answer: LabelledAnswer;
  readonly group: string;
}

export interface ItemPrediction extends Prediction {
  readonly id: string;
}

export interface Fold {
  readonly answers: readonly AnswerPrediction[];
  readonly items: readonly ItemPrediction[];
}

export const groups = ['rt', 'cc', 'hp', 'or', 'pg'] as const;

/** A question for texts that come without one. */
const usualPrompts: Readonly<Record<QuestionType, string>> = {
  behavioral: 'Tell me about a time you dealt with a difficult customer.',
  technique: 'How do you deal with difficult customers?',
  situational: 'What would you do with a difficult customer?',
};

/** @param share part of the answers to train on, 0…1, for the learning curve */
export function validateFold(material: TrainingMaterial, group: string, share = 1): Fold {
  const fold = groups.indexOf(group as (typeof groups)[number]);
  const part = <T>(items: readonly T[]) => items.filter((_, i) => ((i * 7919) % 100) / 100 < share);
  const answers = part([...material.answers, ...material.written].filter(({ answer }) => groupOf(answer.id) !== group));
  const items = material.checklist.map((read, i) => ({ read, item: material.corpus.checklist[i] }));
  const foldOf = (id: string) => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1009, 7) % groups.length;
  const pairOf = (item: (typeof items)[number]['item']) => [item?.id ?? '', item?.pair ?? ''].sort().join('+');
  const own = items.filter(({ item }) => foldOf(pairOf(item)) === fold);
  const others = items.filter(({ item }) => foldOf(pairOf(item)) !== fold);
  const model = trainModel(answers, part([...material.phrases, ...others.map(({ read }) => read)]), material.vectors);
  return {
    answers: material.answers
      .filter(({ answer }) => groupOf(answer.id) === group)
      .map(({ answer, reading, common }) => ({ answer, group, ...predict(reading, common, answer.type, model, material) })),
    items: own.map(({ item }) => {
      const type = item?.type ?? 'behavioral';
      const reading = material.reader.read(item?.text ?? '', type, usualPrompts[type]);
      const common = answerFeatures(reading.clauses, material.reader.readClauses(usualPrompts[type]), type, material.vectors);
      return { id: item?.id ?? '', ...predict(reading, common, type, model, material) };
    }),
  };
}

function predict(reading: Reading, common: Float32Array, type: QuestionType, model: TrainedModel, material: TrainingMaterial): Prediction {
  const scores = scoreAll(reading, model.units, material.vectors);
  const elements = <T>(of: (id: ElementId, k: number) => T) => Object.fromEntries(elementIds.map((id, k) => [id, of(id, k)])) as Record<ElementId, T>;
  const input = (k: number) => elementInput(k, scores, reading.hits, common);
  return {
    claimed: elements((_, k) => judge(model.judges.claimed[k] ?? [], input(k))),
    shown: elements((_, k) => judge(model.judges.shown[k] ?? [], input(k))),
    ruled: elements((id) => ruledLevel(id, reading.hits.filter((hit) => hit.signal.target === id), type)),
    flags: Object.fromEntries(flagIds.map((id, k) => [id, judge(model.judges.flags[k] ?? [], flagInput(k, scores, reading.hits, common))])) as Record<FlagId, number>,
  };
}
