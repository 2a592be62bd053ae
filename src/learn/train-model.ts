/** Trains the whole model: sentence scores by inner cross-fitting first, so that the judges see scores as they are on unseen answers. */

import type { WordVectors } from '../language/word-vectors.ts';
import { type ElementId, elementIds, type FlagId, flagIds, type Level } from '../rubric/element.ts';
import type { QuestionType } from '../rubric/question.ts';
import { answerFeatures } from '../score/answer-features.ts';
import { scoreUnit, type UnitModel } from '../score/classifier.ts';
import { type ByLength, briefSentences, type Judges } from '../score/model.ts';
import { elementInput, flagInput } from '../score/pool-units.ts';
import type { Reading, TextReader } from '../score/text-reader.ts';
import type { Unit } from '../score/unit-features.ts';
import type { Span } from '../text/document.ts';
import { readDocument } from '../text/read-document.ts';
import type { LabelledAnswer, LabelledPhrase } from './corpus.ts';
import { labelAnswer, labelExcerpt, labelPhrase } from './label-units.ts';
import { trainJudge } from './train-judges.ts';
import { type LabelledUnit, trainUnits } from './train-units.ts';

export interface ReadText {
  readonly reading: Reading;
  readonly common: Float32Array;
}

/** A sentence of an answer, read as if it were all that was said. */
export interface Excerpt extends ReadText {
  /** Where it stands in the answer. */
  readonly sentence: Span;
}

export interface ReadAnswer extends ReadText {
  readonly answer: LabelledAnswer;
  readonly excerpts: readonly Excerpt[];
}

export interface ReadPhrase extends ReadText {
  readonly phrase: LabelledPhrase;
}

/** The question a phrase or check-list item is taken to answer. */
export const usualPrompts: Readonly<Record<QuestionType, string>> = {
  behavioral: 'Tell me about a time you dealt with a difficult customer.',
  technique: 'How do you deal with difficult customers?',
  situational: 'What would you do with a difficult customer?',
};

export interface TrainedModel {
  readonly units: UnitModel & { readonly vocabulary: readonly string[] };
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

/** Among the phrases look-alikes are the fewer; so much each counts, lest a short text be taken for shown at sight. */
const lookAlikeImportance = 2;

/** How much the weights of a judge are held near 0; of whole answers there are few. */
const penalties = { brief: 0.5, full: 2, flags: 0.5 };

export function readAnswer(answer: LabelledAnswer, reader: TextReader, vectors: WordVectors): ReadAnswer {
  const { question, type, text } = answer;
  const { sentences } = readDocument(text);
  // Every third sentence is enough; which one it begins with changes from answer to answer.
  const chosen = sentences.filter(
    ({ tokens }, i) => (i + text.length) % 3 === 0 && tokens.length > 5 && sentences.length > 1,
  );
  return {
    answer,
    ...readText(text, question, type, reader, vectors),
    excerpts: chosen.map((sentence) => ({
      sentence,
      ...readText(text.slice(sentence.start, sentence.end), question, type, reader, vectors),
    })),
  };
}

export function readPhrase(phrase: LabelledPhrase, reader: TextReader, vectors: WordVectors): ReadPhrase {
  return { phrase, ...readText(phrase.text, usualPrompts[phrase.type], phrase.type, reader, vectors) };
}

function readText(
  text: string,
  prompt: string,
  type: QuestionType,
  reader: TextReader,
  vectors: WordVectors,
): ReadText {
  const reading = reader.read(readDocument(text), type, prompt);
  return { reading, common: answerFeatures(reading.clauses, reader.readPrompt(prompt), type, vectors) };
}

export function trainModel(
  answers: readonly ReadAnswer[],
  phrases: readonly ReadPhrase[],
  digressions: readonly LabelledUnit[],
  vectors: WordVectors,
): TrainedModel {
  const train = (someAnswers: readonly ReadAnswer[], somePhrases: readonly ReadPhrase[]) =>
    trainUnits(labelledUnits({ answers: someAnswers, phrases: somePhrases, digressions }), vectors);
  const isIn = (part: number) => (_: unknown, i: number) => i % innerParts === part;
  const isOutside = (part: number) => (_: unknown, i: number) => i % innerParts !== part;
  const texts: Judged[] = [];
  const scores: Float32Array[][] = [];
  for (let part = 0; part < innerParts; part += 1) {
    const model = train(answers.filter(isOutside(part)), phrases.filter(isOutside(part)));
    const own = [
      ...answers.filter(isIn(part)).flatMap((read) => [judgedAnswer(read), ...judgedExcerpts(read)]),
      ...phrases.filter(isIn(part)).map(judgedPhrase),
    ];
    for (const text of own) {
      texts.push(text);
      scores.push(scoreAll(text.reading, model, vectors));
    }
  }
  const importanceOf = (i: number, id: ElementId | FlagId) =>
    texts[i]?.kind === 'phrase' && texts[i]?.levelOf(id) === 0 ? lookAlikeImportance : 1;
  const learn = (
    id: ElementId | FlagId,
    make: typeof elementInput,
    k: number,
    isTrue: (level: Level) => boolean,
    isPart: (text: Judged) => boolean,
    penalty: number,
  ) => {
    const labelled = [...texts.keys()].filter(
      (i) => isPart(texts[i] as Judged) && texts[i]?.levelOf(id) !== null,
    );
    const input = (i: number) =>
      make(k, (texts[i] as Judged).reading, scores[i] ?? [], (texts[i] as Judged).common);
    return trainJudge(
      labelled.map(input),
      labelled.map((i) => (isTrue(texts[i]?.levelOf(id) ?? 0) ? 1 : 0)),
      labelled.map((i) => importanceOf(i, id)),
      penalty,
    );
  };
  const judgesOf = (isPart: (text: Judged) => boolean, penalty: number): Judges => ({
    claimed: elementIds.map((id, k) => learn(id, elementInput, k, (level) => level > 0, isPart, penalty)),
    shown: elementIds.map((id, k) => learn(id, elementInput, k, (level) => level === 2, isPart, penalty)),
    flags: flagIds.map((id, k) => learn(id, flagInput, k, (level) => level > 0, isPart, penalties.flags)),
  });
  const judges = {
    brief: judgesOf(() => true, penalties.brief),
    full: judgesOf(
      ({ kind, reading }) => kind === 'answer' && reading.units.length > briefSentences,
      penalties.full,
    ),
  };
  return { units: train(answers, phrases), judges };
}

/** The sentences of all of them. */
export function labelledUnits({ answers, phrases, digressions }: Lessons): LabelledUnit[] {
  return [
    ...answers.flatMap(({ answer, reading }) => pair(reading.units, labelAnswer(answer, reading.units))),
    ...phrases.flatMap(({ phrase, reading }) => pair(reading.units, labelPhrase(phrase, reading.units))),
    ...digressions,
  ];
}

/** A text for the judges: the level of each element or flag, null where nobody labelled it. */
interface Judged extends ReadText {
  readonly kind: 'answer' | 'excerpt' | 'phrase';
  levelOf(id: ElementId | FlagId): Level | null;
}

function judgedAnswer({ answer, reading, common }: ReadAnswer): Judged {
  const { elements, flags } = answer;
  return {
    reading,
    common,
    kind: 'answer',
    levelOf: (id) => (id in flags ? 1 : (elements[id as ElementId]?.level ?? 0)),
  };
}

/** Single sentences of an answer as texts of their own, so that the judges learn how little one sentence tells. */
function judgedExcerpts({ answer, excerpts }: ReadAnswer): Judged[] {
  return excerpts.map(({ sentence, reading, common }) => {
    const labels = labelExcerpt(answer, sentence);
    return { reading, common, kind: 'excerpt', levelOf: (id) => labels[id] ?? null };
  });
}

function judgedPhrase({ phrase, reading, common }: ReadPhrase): Judged {
  return {
    reading,
    common,
    kind: 'phrase',
    levelOf: (id) => (id === phrase.target ? phrase.expect : ((phrase.also?.[id] ?? null) as Level | null)),
  };
}

export function scoreAll(reading: Reading, model: UnitModel, vectors: WordVectors): Float32Array[] {
  return reading.units.map((unit) => scoreUnit(unit, model, vectors));
}

function pair(units: readonly Unit[], labels: readonly LabelledUnit['labels'][]): LabelledUnit[] {
  return units.map((unit, i) => ({ unit, labels: labels[i] as LabelledUnit['labels'] }));
}
