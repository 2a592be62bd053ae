/** Trains the whole model: sentence scores by inner cross-fitting first, so that the judges see scores as they are on unseen answers. */

import type { WordVectors } from '../language/word-vectors.ts';
import { scoreUnit, type UnitModel } from '../score/classifier.ts';
import type { ByLength, Judges } from '../score/model.ts';
import type { Reading } from '../score/text-reader.ts';
import type { Unit } from '../score/unit-features.ts';
import { judgedAnswer, judgedExcerpts, judgedPhrase } from './judged-text.ts';
import { labelAnswer, labelPhrase } from './label-units.ts';
import { learnJudges, type ScoredText } from './learn-judges.ts';
import { leaveOutWeakest } from './leave-out-weakest.ts';
import type { ReadAnswer, ReadPhrase } from './read-labelled.ts';
import { type LabelledUnit, type TrainedUnits, trainUnits } from './train-units.ts';

export interface TrainedModel {
  readonly units: TrainedUnits;
  readonly judges: ByLength<Judges>;
}

/** What a model learns from. */
export interface Lessons {
  readonly answers: readonly ReadAnswer[];
  readonly phrases: readonly ReadPhrase[];
  readonly digressions: readonly LabelledUnit[];
}

/** In how many parts the training answers are cut to score each by a model that has not seen it. */
const innerParts = 3;

export function trainModel(lessons: Lessons, vectors: WordVectors): TrainedModel {
  const { answers, phrases } = lessons;
  const train = (some: Lessons) => trainUnits(labelledUnits(some), vectors);
  const isIn = (part: number) => (_: unknown, i: number) => i % innerParts === part;
  const isOutside = (part: number) => (_: unknown, i: number) => i % innerParts !== part;
  const texts: ScoredText[] = [];
  for (let part = 0; part < innerParts; part += 1) {
    const rest = {
      ...lessons,
      answers: answers.filter(isOutside(part)),
      phrases: phrases.filter(isOutside(part)),
    };
    const model = train(rest);
    const own = [
      ...answers.filter(isIn(part)).flatMap((read) => [judgedAnswer(read), ...judgedExcerpts(read)]),
      ...phrases.filter(isIn(part)).map(judgedPhrase),
    ];
    for (const text of own) texts.push({ ...text, scores: scoreAll(text.reading, model, vectors) });
  }
  return { units: leaveOutWeakest(train(lessons)), judges: learnJudges(texts) };
}

/** The sentences of all of them. */
export function labelledUnits({ answers, phrases, digressions }: Lessons): LabelledUnit[] {
  return [
    ...answers.flatMap(({ answer, reading }) => pair(reading.units, labelAnswer(answer, reading.units))),
    ...phrases.flatMap(({ phrase, reading }) => pair(reading.units, labelPhrase(phrase, reading.units))),
    ...digressions,
  ];
}

export function scoreAll(reading: Reading, model: UnitModel, vectors: WordVectors): Float32Array[] {
  return reading.units.map((unit) => scoreUnit(unit, model, vectors));
}

function pair(units: readonly Unit[], labels: readonly LabelledUnit['labels'][]): LabelledUnit[] {
  return units.map((unit, i) => ({ unit, labels: labels[i] as LabelledUnit['labels'] }));
}
