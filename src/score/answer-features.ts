/** What the whole answer is like, as numbers near 0…1: the ground for judgements that no single sentence shows. */

import type { Clause } from '../language/clause.ts';
import type { WordVectors } from '../language/word-vectors.ts';
import type { QuestionType } from '../rubric/question.ts';
import { countClause, sumCounts } from './clause-counts.ts';

/** Names of the numbers, in order. */
export const answerFeatureNames = [
  'behavioral',
  'situational',
  'own_done',
  'own_habitual',
  'own_planned',
  'we',
  'others',
  'negated',
  'reported',
  'any_own_done',
  'behavioral_without_done',
  'we_without_own',
  'hedges',
  'hedged_thrice',
  'length',
  'short',
  'very_short',
  'variety',
  'repeated',
  'prompt_words',
  'prompt_likeness',
  'verbless',
  'named_time',
  'bare_list',
] as const;

/** @param prompt clauses of the question */
export function answerFeatures(
  clauses: readonly Clause[],
  prompt: readonly Clause[],
  type: QuestionType,
  vectors: WordVectors,
): Float32Array {
  const counts = sumCounts(clauses);
  const { words, verbs, hedges, times } = counts;
  const share = (count: number) => count / Math.max(1, clauses.length);
  const [own, ownDone, we] = [share(counts.own), share(counts.ownDone), share(counts.we)];
  const content = clauses.flatMap((clause) => countClause(clause).content);
  const distinct = new Set(content).size;
  const asked = new Set(prompt.flatMap((clause) => countClause(clause).content));
  const sentences = new Set<number>();
  const finite = new Set<number>();
  for (const clause of clauses) {
    sentences.add(clause.sentence);
    if (countClause(clause).hasVerb) finite.add(clause.sentence);
  }
  const behavioral = type === 'behavioral' ? 1 : 0;
  return Float32Array.from([
    behavioral,
    type === 'situational' ? 1 : 0,
    ownDone,
    share(counts.ownHabitual),
    share(counts.ownPlanned),
    we,
    share(counts.others),
    share(counts.negated),
    share(counts.reported),
    ownDone > 0 ? 1 : 0,
    behavioral && ownDone < 0.08 ? 1 : 0,
    we > 0.15 && own < we ? Math.min(1, we - own + 0.3) : 0,
    Math.min(1, hedges / 5),
    hedges >= 3 ? 1 : 0,
    Math.min(2, Math.log2(1 + words) / 6),
    words < 25 ? 1 : 0,
    words < 12 ? 1 : 0,
    distinct / Math.max(1, content.length),
    content.length > 12 && distinct / content.length < 0.55 ? 1 : 0,
    content.filter((lemma) => asked.has(lemma)).length / Math.max(1, content.length),
    likeness(clauses, prompt, vectors),
    1 - finite.size / Math.max(1, sentences.size),
    times > 0 ? 1 : 0,
    verbs / Math.max(1, content.length) < 0.16 ? 1 : 0,
  ]);
}

/** Cosine between the mean vectors of answer and question. */
function likeness(answer: readonly Clause[], prompt: readonly Clause[], vectors: WordVectors): number {
  const a = sumOfVectors(answer, vectors);
  const b = sumOfVectors(prompt, vectors);
  let dot = 0;
  let aa = 0;
  let bb = 0;
  for (let d = 0; d < a.length; d += 1) {
    dot += (a[d] as number) * (b[d] as number);
    aa += (a[d] as number) ** 2;
    bb += (b[d] as number) ** 2;
  }
  return aa > 0 && bb > 0 ? dot / Math.sqrt(aa * bb) : 0;
}

function sumOfVectors(clauses: readonly Clause[], vectors: WordVectors): Float32Array {
  const sum = new Float32Array(vectors.size);
  for (const clause of clauses) {
    const own = vectorOf(clause, vectors);
    for (let d = 0; d < sum.length; d += 1) sum[d] = (sum[d] as number) + (own[d] as number);
  }
  return sum;
}

/** Each clause's sum, by the vectors it was made with. */
const knownVectors = new WeakMap<WordVectors, WeakMap<Clause, Float32Array>>();

function vectorOf(clause: Clause, vectors: WordVectors): Float32Array {
  const known = knownVectors.get(vectors) ?? new WeakMap<Clause, Float32Array>();
  knownVectors.set(vectors, known);
  const found = known.get(clause);
  if (found !== undefined) return found;
  const sum = new Float32Array(vectors.size);
  for (const { tag, norm } of clause.words) if (tag !== 'PUNCT') vectors.add(norm, 1, sum);
  known.set(clause, sum);
  return sum;
}
