/** Trains the whole model: sentence scores by inner cross-fitting first, so that the judges see scores as they are on unseen answers. */

import { elementIds, flagIds } from '../rubric/element.ts';
import type { WordVectors } from '../language/word-vectors.ts';
import { answerFeatures } from '../score/answer-features.ts';
import { type UnitModel, scoreUnit } from '../score/classifier.ts';
import type { Judges } from '../score/model.ts';
import { elementInput, flagInput } from '../score/pool-units.ts';
import type { Reading, TextReader } from '../score/text-reader.ts';
import type { LabelledAnswer, LabelledPhrase } from './corpus.ts';
import { labelAnswer, labelPhrase } from './label-units.ts';
import { trainJudge } from './train-judges.ts';
import { type LabelledUnit, trainUnits } from './train-units.ts';

export interface ReadAnswer {
  readonly answer: LabelledAnswer;
  readonly reading: Reading;
  readonly common: Float32Array;
}

export interface ReadPhrase {
  readonly phrase: LabelledPhrase;
  readonly reading: Reading;
}

export interface TrainedModel {
  readonly units: UnitModel & { readonly vocabulary: readonly string[] };
  readonly judges: Judges;
}

/** In how many parts the training answers are cut to score each by a model that has not seen it. */
const innerParts = 3;

export function readAnswer(answer: LabelledAnswer, reader: TextReader, vectors: WordVectors): ReadAnswer {
  const reading = reader.read(answer.text, answer.type, answer.question);
  return { answer, reading, common: answerFeatures(reading.clauses, reader.readClauses(answer.question), answer.type, vectors) };
}

export function readPhrase(phrase: LabelledPhrase, reader: TextReader): ReadPhrase {
  return { phrase, reading: reader.read(phrase.text, phrase.type, '') };
}

export function trainModel(answers: readonly ReadAnswer[], phrases: readonly ReadPhrase[], vectors: WordVectors): TrainedModel {
  const phraseUnits = phrases.flatMap(({ phrase, reading }) => pair(reading, labelPhrase(phrase, reading.units)));
  const train = (part: readonly ReadAnswer[]) =>
    trainUnits([...part.flatMap(({ answer, reading }) => pair(reading, labelAnswer(answer, reading.units))), ...phraseUnits], vectors);
  const scores: Float32Array[][] = [];
  for (let part = 0; part < innerParts; part += 1) {
    const model = train(answers.filter((_, i) => i % innerParts !== part));
    for (const [i, { reading }] of answers.entries()) if (i % innerParts === part) scores[i] = scoreAll(reading, model, vectors);
  }
  const label = (of: (answer: LabelledAnswer) => boolean) => answers.map(({ answer }) => (of(answer) ? 1 : 0));
  const input = (make: typeof elementInput, k: number) => answers.map(({ reading, common }, i) => make(k, scores[i] ?? [], reading.hits, common));
  const judges: Judges = {
    claimed: elementIds.map((id, k) => trainJudge(input(elementInput, k), label((answer) => answer.elements[id] !== undefined))),
    shown: elementIds.map((id, k) => trainJudge(input(elementInput, k), label((answer) => answer.elements[id]?.level === 2))),
    flags: flagIds.map((id, k) => trainJudge(input(flagInput, k), label((answer) => answer.flags[id] !== undefined))),
  };
  return { units: train(answers), judges };
}

export function scoreAll(reading: Reading, model: UnitModel, vectors: WordVectors): Float32Array[] {
  return reading.units.map((unit) => scoreUnit(unit, model, vectors));
}

function pair(reading: Reading, labels: readonly LabelledUnit['labels'][]): LabelledUnit[] {
  return reading.units.map((unit, i) => ({ unit, labels: labels[i] as LabelledUnit['labels'] }));
}
