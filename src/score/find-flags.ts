/** Which red flags are raised, with certainty or only as worth a second look, and the words that raise them. */

import type { WordVectors } from '../language/word-vectors.ts';
import { type FlagId, flagIds, isFlagId } from '../rubric/element.ts';
import type { Span } from '../text/document.ts';
import { flagTarget, knowsSignal, logistic, scoreUnit, type UnitModel } from './classifier.ts';
import type { DisputedFlag } from './engine.ts';
import { judgeByLength } from './judge.ts';
import { type Model, thresholdsFor } from './model.ts';
import { flagInput } from './pool-units.ts';
import type { Reading } from './text-reader.ts';
import type { Unit } from './unit-features.ts';
import { weighSentence } from './weigh-sentence.ts';

/** Flags that particular words raise. However likely the rest of the answer makes one, a sentence has to tell it. */
const inWords: ReadonlySet<FlagId> = new Set([
  'bad_mouthing',
  'blame',
  'hand_off',
  'hostility',
  'defeatism',
  'flippancy',
  'dishonesty',
  'profanity',
  'personal_data',
]);
/** What the candidate does to the customer: what somebody else does is none. */
const actFlags: ReadonlySet<FlagId> = new Set(['hand_off', 'hostility', 'dishonesty']);
/** Probability from which a sentence does: low, as it only has to rule out what no sentence supports. */
const telling = 0.15;

/** A flag found by looking at the whole answer rather than at one sentence. */
export interface WholeAnswerFinding extends Span {
  readonly flag: FlagId;
  /** `flag.reason`, shown as the signal. */
  readonly signal: string;
}

export interface FoundFlag extends Span {
  readonly flag: FlagId;
  readonly signal: string;
  /** Certain enough to cost points. */
  readonly sure: boolean;
}

/** At most one finding a flag and place; sure ones first, each flag in the order of the codebook. */
export function findFlags(
  reading: Reading,
  scores: readonly Float32Array[],
  common: Float32Array,
  model: Model,
  vectors: WordVectors,
  findings: readonly WholeAnswerFinding[],
  disputed: readonly DisputedFlag[] = [],
): FoundFlag[] {
  const thresholds = thresholdsFor(model, scores.length);
  const ownBy = new Map<boolean, readonly Float32Array[]>();
  const ownIn = (isAct: boolean) => {
    const own =
      ownBy.get(isAct) ??
      reading.units.map((unit, i) => ownScores(unit, scores[i] as Float32Array, isAct, model.units, vectors));
    ownBy.set(isAct, own);
    return own;
  };
  return flagIds.flatMap((flag, k) => {
    const wrong = disputed.filter((span) => span.flag === flag);
    const isStanding = ({ start, end }: Span) => !wrong.some((span) => span.start < end && start < span.end);
    const certain: FoundFlag[] = [
      ...reading.hits
        .filter((hit) => hit.signal.target === flag && hit.signal.signal.level === 2)
        .map(({ start, end, signal }) => ({ flag, start, end, signal: signal.name, sure: true })),
      ...findings.filter((finding) => finding.flag === flag).map((finding) => ({ ...finding, sure: true })),
    ].filter(isStanding);
    if (certain.length > 0) return [certain.sort((a, b) => a.start - b.start)[0] as FoundFlag];
    if (scores.length === 0) return [];
    const target = flagTarget(k);
    const judgeBy = (of: readonly Float32Array[]) =>
      judgeByLength(model.judges, 'flags', k, flagInput(k, reading, of, common), of.length);
    const { sure, note } = thresholds.flags[k] ?? { sure: 2, note: 2 };
    let probability = weighSentence(judgeBy(scores), scores, target);
    if (probability >= note && inWords.has(flag)) {
      const own = ownIn(actFlags.has(flag));
      const isTold = own.some((unit) => logistic(unit[target] as number) >= telling);
      const isAllOwn = own.every((unit, i) => unit === scores[i]);
      if (!isTold) probability = 0;
      else if (!isAllOwn) probability = Math.min(probability, judgeBy(own));
    }
    if (flag === 'off_topic' && tellsOwnElement(reading, model.units)) probability = 0;
    const weak = reading.hits.find((hit) => hit.signal.target === flag && isStanding(hit));
    if (probability >= note && wrong.length === 0) {
      return [
        {
          flag,
          ...bestSentence(reading, scores, target),
          signal: `${flag}.learned`,
          sure: probability >= sure,
        },
      ];
    }
    return weak ? [{ flag, start: weak.start, end: weak.end, signal: weak.signal.name, sure: false }] : [];
  });
}

/** Something is shown that an author looks for: what that has to do with the question, the model cannot know. */
function tellsOwnElement({ hits }: Reading, model: UnitModel): boolean {
  return hits.some(
    ({ signal: { name, target, signal } }) =>
      signal.level === 2 && !isFlagId(target) && !knowsSignal(model, name),
  );
}

/** The scores of a sentence without what others say in it, or do: a quoted insult is not the candidate's. */
function ownScores(
  unit: Unit,
  scores: Float32Array,
  isAct: boolean,
  model: UnitModel,
  vectors: WordVectors,
): Float32Array {
  const clauses = unit.clauses.filter(({ voice, agent }, i) => {
    const next = unit.clauses[i + 1];
    // "He goes," belongs to what he says.
    const isFrame = agent === 'customer' && next !== undefined && next.voice !== 'candidate';
    return voice === 'candidate' && !(isAct && (agent === 'other' || isFrame));
  });
  if (clauses.length === unit.clauses.length) return scores;
  return clauses.length === 0 ? scores.map(() => -9) : scoreUnit({ ...unit, clauses }, model, vectors);
}

/** The sentence that tells the flag best. */
function bestSentence(reading: Reading, scores: readonly Float32Array[], target: number): Span {
  let best = 0;
  for (const [i, unit] of scores.entries())
    if ((unit[target] as number) > (scores[best]?.[target] as number)) best = i;
  const clauses = reading.units[best]?.clauses ?? [];
  return { start: clauses[0]?.start ?? 0, end: clauses.at(-1)?.end ?? 0 };
}
