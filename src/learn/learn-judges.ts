/** Learns the judges of every element and flag: those of a sentence or two from all texts, those of whole answers from answers alone. */

import { type ElementId, elementIds, type FlagId, flagIds, type Level } from '../rubric/element.ts';
import { type ByLength, briefSentences, type Judge, type Judges } from '../score/model.ts';
import { elementInput, flagInput } from '../score/pool-units.ts';
import type { Judged } from './judged-text.ts';
import { trainJudge } from './train-judge.ts';

export interface ScoredText extends Judged {
  /** Of its sentences, by a model that has not seen them. */
  readonly scores: readonly Float32Array[];
}

/** Among the phrases look-alikes are the fewer; so much each counts, lest a short text be taken for shown at sight. */
const lookAlikeImportance = 2;
/** Whole answers are many, and tell less of how a sentence by itself is to be judged. */
const answerImportance = 0.5;

/** How much the weights of a judge are held near 0; of whole answers there are few. */
const penalties = { brief: 0.5, full: 2, flags: 0.5 };

export function learnJudges(texts: readonly ScoredText[]): ByLength<Judges> {
  return {
    brief: judgesFrom(texts, importanceInBrief, penalties.brief),
    full: judgesFrom(texts.filter(isWhole), () => 1, penalties.full),
  };
}

function isWhole({ kind, reading }: Judged): boolean {
  return kind === 'answer' && reading.units.length > briefSentences;
}

/** How much a text counts that is labelled with a level of the element or flag. */
type ImportanceOf = (text: Judged, level: Level) => number;

function importanceInBrief(text: Judged, level: Level): number {
  if (isWhole(text)) return answerImportance;
  return text.kind === 'phrase' && level === 0 ? lookAlikeImportance : 1;
}

function judgesFrom(texts: readonly ScoredText[], importanceOf: ImportanceOf, penalty: number): Judges {
  const ofElements = elementIds.map((id, k) => ({ id, k, make: elementInput, importanceOf, penalty }));
  const ofFlags = flagIds.map((id, k) => ({
    id,
    k,
    make: flagInput,
    importanceOf,
    penalty: penalties.flags,
  }));
  return {
    claimed: ofElements.map((target) => learn(texts, target, (level) => level > 0)),
    shown: ofElements.map((target) => learn(texts, target, (level) => level === 2)),
    flags: ofFlags.map((target) => learn(texts, target, (level) => level > 0)),
  };
}

interface Target {
  readonly id: ElementId | FlagId;
  /** Its place among the elements, or among the flags. */
  readonly k: number;
  readonly make: typeof elementInput;
  readonly importanceOf: ImportanceOf;
  readonly penalty: number;
}

function learn(
  texts: readonly ScoredText[],
  { id, k, make, importanceOf, penalty }: Target,
  isTrue: (level: Level) => boolean,
): Judge {
  const labelled = texts.flatMap((text) => {
    const level = text.levelOf(id);
    return level === null ? [] : [{ text, level }];
  });
  return trainJudge(
    labelled.map(({ text: { reading, scores, common } }) => make(k, reading, scores, common)),
    labelled.map(({ level }) => (isTrue(level) ? 1 : 0)),
    labelled.map(({ text, level }) => importanceOf(text, level)),
    penalty,
  );
}
