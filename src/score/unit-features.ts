/** What the classifier sees of a sentence: lemmas and pairs marked with whose act and what kind of statement they stand in. */

import type { Clause, Word } from '../language/clause.ts';
import type { WordVectors } from '../language/word-vectors.ts';
import type { QuestionType } from '../rubric/question.ts';

/** One sentence of the answer with its clauses: the classifier's unit. */
export interface Unit {
  readonly clauses: readonly Clause[];
  /** Which paragraph or list item it stands in, from 0. */
  readonly block: number;
  /** Of several sentences; the place of an only one says nothing. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly type: QuestionType;
  /** Lemmas of what was asked. */
  readonly prompt: readonly string[];
  /** Names of the signals that fired in it. */
  readonly signals: readonly string[];
}

export interface UnitFeatures {
  readonly names: readonly string[];
  readonly dense: Float32Array;
}

/** Words that say little by themselves: no vector, no mark. */
const light = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'to',
  'in',
  'it',
  'be',
  ',',
  '.',
  "'s",
  'that',
  'this',
  'on',
  'at',
  'for',
  'with',
  'is',
  'was',
  'he',
  'his',
  'himself',
]);

function mark(clause: Clause): string {
  if (clause.voice !== 'candidate') return '~';
  if (clause.reality === 'counterfactual') return '?';
  return clause.polarity === 'negated' ? '!' : '';
}

/** A sparse feature by its name, in up to three parts; the same may come more than once. */
export type VisitFeature = (one: string, two?: string, three?: string) => void;

/** Visits the names of the sparse features and returns the mean vectors of all words and of own-act words. */
export function visitFeatures(unit: Unit, vectors: WordVectors, visit: VisitFeature): Float32Array {
  const size = vectors.size;
  const dense = new Float32Array(size * 2);
  const all = new Float32Array(size);
  const own = new Float32Array(size);
  let ownCount = 0;
  let allCount = 0;
  let words = 0;
  let previous = '<';
  let beforePrevious = '';
  for (const clause of unit.clauses) {
    const sign = mark(clause);
    const agent = clause.agent === 'candidate' && clause.voice === 'candidate' ? 'i' : clause.agent;
    visit(`@${agent}/`, clause.reality, sign);
    const actor = `${agent}:${sign}`;
    const isOwn =
      clause.voice === 'candidate' &&
      clause.agent === 'candidate' &&
      clause.reality !== 'counterfactual' &&
      clause.polarity === 'affirmed';
    for (const word of clause.words) {
      if (word.tag === 'PUNCT') continue;
      words += 1;
      const lemma = lemmaOf(word);
      visit(sign, lemma);
      visit(previous, '_', lemma);
      if (beforePrevious) visit(beforePrevious, '__', lemma);
      if (!light.has(lemma)) {
        if (word.tag === 'V' || word.tag === 'A' || word.tag === 'N') visit(actor, lemma);
        if (vectors.add(word.norm, 1, all)) allCount += 1;
        if (isOwn && vectors.add(word.norm, 1, own)) ownCount += 1;
      }
      beforePrevious = previous === '<' ? '' : previous;
      previous = lemma;
    }
  }
  visit(previous, '_>');
  visit('#type:', unit.type);
  visit(words < 5 ? '#len0' : words < 10 ? '#len1' : words < 18 ? '#len2' : words < 30 ? '#len3' : '#len4');
  if (unit.isFirst) visit('#first');
  if (unit.isLast) visit('#last');
  for (const lemma of unit.prompt) visit('q:', lemma);
  for (const signal of unit.signals) visit('r:', signal);
  normalise(all, allCount, dense, 0);
  normalise(own, ownCount, dense, size);
  return dense;
}

/** All features of a sentence, the names without doubles: what training learns from. */
export function unitFeatures(unit: Unit, vectors: WordVectors): UnitFeatures {
  const names = new Set<string>();
  const dense = visitFeatures(unit, vectors, (one, two = '', three = '') => names.add(one + two + three));
  return { names: [...names], dense };
}

/** What is said of a woman and of a man must count the same. */
const sameForAll = new Map([
  ['she', 'he'],
  ['her', 'his'],
  ['hers', 'his'],
  ['herself', 'himself'],
]);

function lemmaOf(word: Word): string {
  if (word.tag === 'NUM') return /^[£$€₹]|%$/u.test(word.norm) ? '#money' : '#num';
  return sameForAll.get(word.lemma) ?? word.lemma;
}

function normalise(sum: Float32Array, count: number, into: Float32Array, at: number): void {
  if (count === 0) return;
  const scale = 1.5 / Math.sqrt(count);
  for (let d = 0; d < sum.length; d += 1) into[at + d] = (sum[d] as number) * scale;
}
