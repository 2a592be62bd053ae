/** Talk of other things earns nothing and tips nothing: levels are judged from what is left without it. */

import type { Tag } from '../language/clause.ts';
import { familyNouns, servedNouns } from '../language/people.ts';
import type { WordVectors } from '../language/word-vectors.ts';
import { elementIds } from '../rubric/element.ts';
import {
  claimedTarget,
  digressionTarget,
  knowsSignal,
  logistic,
  shownTarget,
  type UnitModel,
} from './classifier.ts';
import type { Told } from './credited-part.ts';
import { readPart } from './read-part.ts';
import type { Unit } from './unit-features.ts';

/** From this probability on a sentence has nothing to do with the question, whatever it seems to tell. */
const digressing = 0.6;
/** From this one on, when it tells of no element: lower, as nothing is lost with it. */
const idle = 0.4;
/** So much less is enough behind a sentence that strays, in the same paragraph: "We have a hedgehog. He comes out at nine." */
const behind = 0.09;
/** And so much where the candidate tells of their own family. */
const familial = 0.05;
/** A sentence that names a customer is so much less likely to stray than its words make it. */
const servingShare = 0.5;
/** How one copes with the work is told of private life: from this score on a sentence shows it, and keeps to the matter. */
const caring = 1;
const selfCare = shownTarget(elementIds.indexOf('self_care'));
/** From this one on it is left aside only to see what the others tell by themselves. */
const doubtful = 0.3;

/** The sentences that keep to the matter, all, some or none of them; the same `told` when all do. */
export function withoutDigressions(told: Told, model: UnitModel, vectors: WordVectors): Told {
  const isKept: boolean[] = [];
  for (const [i, unit] of told.reading.units.entries()) {
    const least = tellsElement(told.scores[i]) ? digressing : idle;
    const probability = strays(told, i, model);
    const isNext = isKept[i - 1] === false && told.reading.units[i - 1]?.block === unit.block;
    const suspicion = isOfFamily(unit) ? familial : isNext ? behind : 1;
    isKept.push(probability < least * suspicion);
  }
  if (isKept.every(Boolean)) return told;
  // Once more: what is the first or last sentence now reads as it would have done without the others.
  return withoutDigressions(readPart(told, isKept, model, vectors), model, vectors);
}

/** For each sentence whether it may stray. */
export function findDoubtful(told: Told, model: UnitModel): boolean[] {
  return told.scores.map((_, i) => strays(told, i, model) >= doubtful);
}

/** How likely the sentence has nothing to do with the question: never, when an author's own signal looks for it. */
function strays({ reading, scores }: Told, i: number, model: UnitModel): number {
  const own = scores[i];
  if (own === undefined) return 0;
  const unit = reading.units[i];
  if (unit?.signals.some((name) => !knowsSignal(model, name))) return 0;
  if ((own[selfCare] as number) >= caring) return 0;
  const probability = logistic(own[digressionTarget] as number);
  return unit !== undefined && namesCustomer(unit) ? probability * servingShare : probability;
}

function namesCustomer({ clauses }: Unit): boolean {
  return clauses.some(({ words }) => words.some(({ tag, lemma }) => tag === 'N' && servedNouns.has(lemma)));
}

/** "my mum", "our old dog", in the candidate's own words */
function isOfFamily({ clauses }: Unit): boolean {
  return clauses.some(
    ({ voice, words }) =>
      voice === 'candidate' &&
      words.some(
        ({ norm }, i) =>
          (norm === 'my' || norm === 'our') &&
          words.slice(i + 1, i + 5).some(({ tag, lemma }, k, near) => isKin(tag, lemma, near[k - 1]?.norm)),
      ),
  );
}

/** "mum", and "in-laws", which is cut in three */
function isKin(tag: Tag, lemma: string, before: string | undefined): boolean {
  return tag === 'N' && (familyNouns.has(lemma) || (lemma === 'law' && before === '-'));
}

function tellsElement(scores: Float32Array | undefined): boolean {
  return scores !== undefined && elementIds.some((_, k) => (scores[claimedTarget(k)] as number) > 0);
}
