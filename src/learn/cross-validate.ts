/** Scorecards of answers and check-list items that the model has not seen: trained on four groups of writers, tried on the fifth. */

import type { ElementId, FlagId, Level } from '../rubric/element.ts';
import { createEngine } from '../score/create-engine.ts';
import type { Engine } from '../score/engine.ts';
import type { Model } from '../score/model.ts';
import { readModel } from '../score/read-model.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { groupOf, type LabelledAnswer, type LabelledPhrase } from './corpus.ts';
import { learnModel } from './learn-model.ts';
import { usualPrompts } from './read-labelled.ts';
import { thresholds } from './thresholds.ts';
import type { Lessons } from './train-model.ts';
import type { TrainingMaterial } from './training-material.ts';

/** The group that continuous integration measures: chosen once, never tuned on. */
export const heldOutGroup = 'hp';
export const groups = ['rt', 'cc', 'hp', 'or', 'pg'] as const;
export type Group = (typeof groups)[number];

export interface ScoredAnswer {
  readonly answer: LabelledAnswer;
  readonly scorecard: Scorecard;
}

export interface ScoredItem {
  readonly item: LabelledPhrase & { readonly family: string };
  readonly scorecard: Scorecard;
}

export interface Fold {
  readonly answers: readonly ScoredAnswer[];
  readonly items: readonly ScoredItem[];
}

/** Trains without one group of answers and one fifth of the check-list (twins stay together). `share`: part of the rest to train on, for the learning curve. */
export function trainWithout(material: TrainingMaterial, group: Group, share = 1): Model {
  const part = <T>(items: readonly T[]) => items.filter((_, i) => ((i * 7919) % 100) / 100 < share);
  const { answers, phrases, digressions } = leaveOut(material, group);
  const some = { answers: part(answers), phrases: part(phrases), digressions: part(digressions) };
  return readModel(learnModel(some, material.vectors));
}

/** What there is to learn from without one group. */
export function leaveOut(material: TrainingMaterial, group: Group): Lessons {
  const answers = [...material.answers, ...material.written].filter(
    ({ answer }) => groupOf(answer.id) !== group,
  );
  const items = material.checklist.filter((_, i) => groupOfItem(material, i) !== group);
  return { answers, phrases: [...material.phrases, ...items], digressions: material.digressions };
}

/** What texts are scored with, apart from the model. */
type Labelled = Pick<TrainingMaterial, 'library' | 'words' | 'vectors' | 'corpus'>;
type Learned = Pick<Model, 'units' | 'judges'>;

function engineOf({ library, words, vectors }: Labelled, model: Learned): Engine {
  return createEngine(library, { words, vectors, model: { ...model, thresholds } }, 'evaluation');
}

/** Scores answers by the engine itself. */
export function scoreAnswers(
  material: Labelled,
  answers: readonly LabelledAnswer[],
  model: Learned,
): readonly ScoredAnswer[] {
  const engine = engineOf(material, model);
  return answers.map((answer) => {
    const { text, question: prompt, type } = answer;
    return { answer, scorecard: engine.scoreAnswer({ answer: text, question: null, prompt, type }) };
  });
}

/** Scores what `trainWithout` has left out, by the engine itself. */
export function scoreHeldOut(material: Labelled, group: Group, model: Learned): Fold {
  const engine = engineOf(material, model);
  const { answers, checklist } = material.corpus;
  return {
    answers: scoreAnswers(
      material,
      answers.filter((answer) => groupOf(answer.id) === group),
      model,
    ),
    items: checklist
      .filter((_, i) => groupOfItem(material, i) === group)
      .map((item) => ({
        item: { ...item, also: {} },
        scorecard: engine.scoreAnswer({
          answer: item.text,
          question: null,
          prompt: usualPrompts[item.type],
          type: item.type,
        }),
      })),
  };
}

/** Check-list items belong to the five folds by a hash of their pair. */
function groupOfItem(material: Pick<TrainingMaterial, 'corpus'>, index: number): Group {
  const item = material.corpus.checklist[index];
  const pair = [item?.id ?? '', item?.pair ?? ''].sort().join('+');
  const hash = [...pair].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1009, 7);
  return groups[hash % groups.length] as Group;
}

/** What the scorecard says of one element (0–2) or flag (0 or 1). */
export function foundLevel(scorecard: Scorecard, target: ElementId | FlagId): Level {
  if (target in scorecard.elements) return scorecard.elements[target as ElementId].level;
  return scorecard.flags.some(({ flag }) => flag === target) ? 1 : 0;
}
