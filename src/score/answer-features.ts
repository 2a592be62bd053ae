/** What the whole answer is like, as numbers near 0…1: the ground for judgements that no single sentence shows. */

import type { Clause } from '../language/clause.ts';
import type { WordVectors } from '../language/word-vectors.ts';
import type { QuestionType } from '../rubric/question.ts';

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

const hedges = new Set([
  'guess',
  'maybe',
  'perhaps',
  'probably',
  'kinda',
  'sorta',
  'um',
  'uh',
  'er',
  'erm',
  'dunno',
  'possibly',
  'suppose',
  'hopefully',
  'somewhat',
  'basically',
  'like',
]);
const hedgePairs = new Set([
  'kind of',
  'sort of',
  'i think',
  "n't know",
  'you know',
  'not sure',
  "n't sure",
  'or something',
  'or whatever',
  'and stuff',
  'not great',
  'not good',
  'not really',
  "n't really",
  'i mean',
  'a bit',
  'at least',
  'and that',
]);
const times =
  /^(?:yesterday|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|summer|winter|spring|autumn|january|february|march|april|june|july|august|september|october|november|december|year|month|week|once|last|when|one)$/u;

export function countHedges(clauses: readonly Clause[]): number {
  let count = 0;
  for (const clause of clauses) {
    if (clause.voice !== 'candidate') continue;
    for (const [i, word] of clause.words.entries()) {
      if (hedgePairs.has(`${word.norm} ${clause.words[i + 1]?.norm ?? ''}`)) count += 1;
      else if (hedges.has(word.norm) && (word.norm !== 'like' || clause.words[i + 1]?.norm === ','))
        count += 1;
    }
  }
  return count;
}

/** @param prompt clauses of the question */
export function answerFeatures(
  clauses: readonly Clause[],
  prompt: readonly Clause[],
  type: QuestionType,
  vectors: WordVectors,
): Float32Array {
  const total = Math.max(1, clauses.length);
  const share = (test: (clause: Clause) => boolean) => clauses.filter(test).length / total;
  const own = (clause: Clause) => clause.voice === 'candidate' && clause.agent === 'candidate';
  const words = clauses.flatMap((clause) => clause.words.filter((word) => word.tag !== 'PUNCT'));
  const ownDone = share((clause) => own(clause) && clause.reality === 'done' && !clause.dropped);
  const we = share((clause) => clause.agent === 'we');
  const ownAny = share((clause) => clause.agent === 'candidate' && clause.voice === 'candidate');
  const hedged = countHedges(clauses);
  const content = words.filter((word) => word.tag === 'N' || word.tag === 'V' || word.tag === 'A');
  const distinct = new Set(content.map((word) => word.lemma));
  const asked = new Set(
    prompt.flatMap((clause) =>
      clause.words
        .filter((word) => word.tag === 'N' || word.tag === 'V' || word.tag === 'A')
        .map((word) => word.lemma),
    ),
  );
  const sentences = new Map<number, number>();
  for (const clause of clauses)
    if (clause.words.some((word) => word.tag === 'V' || word.tag === 'MD')) sentences.set(clause.sentence, 1);
  const sentenceCount = Math.max(1, new Set(clauses.map((clause) => clause.sentence)).size);
  const behavioral = type === 'behavioral' ? 1 : 0;
  const verbs = content.filter((word) => word.tag === 'V').length;
  return Float32Array.from([
    behavioral,
    type === 'situational' ? 1 : 0,
    ownDone,
    share((clause) => own(clause) && clause.reality === 'habitual'),
    share((clause) => own(clause) && (clause.reality === 'planned' || clause.reality === 'hypothetical')),
    we,
    share((clause) => clause.agent === 'other' || clause.agent === 'customer'),
    share((clause) => clause.polarity === 'negated'),
    share((clause) => clause.voice !== 'candidate'),
    ownDone > 0 ? 1 : 0,
    behavioral && ownDone < 0.08 ? 1 : 0,
    we > 0.15 && ownAny < we ? Math.min(1, we - ownAny + 0.3) : 0,
    Math.min(1, hedged / 5),
    hedged >= 3 ? 1 : 0,
    Math.min(2, Math.log2(1 + words.length) / 6),
    words.length < 25 ? 1 : 0,
    words.length < 12 ? 1 : 0,
    distinct.size / Math.max(1, content.length),
    content.length > 12 && distinct.size / content.length < 0.55 ? 1 : 0,
    content.filter((word) => asked.has(word.lemma)).length / Math.max(1, content.length),
    likeness(
      words.map((word) => word.norm),
      prompt,
      vectors,
    ),
    1 - sentences.size / sentenceCount,
    words.some((word) => times.test(word.norm)) ? 1 : 0,
    verbs / Math.max(1, content.length) < 0.16 ? 1 : 0,
  ]);
}

/** Cosine between the mean vectors of answer and question. */
function likeness(words: readonly string[], prompt: readonly Clause[], vectors: WordVectors): number {
  const a = new Float32Array(vectors.size);
  const b = new Float32Array(vectors.size);
  for (const word of words) vectors.add(word, 1, a);
  for (const clause of prompt) for (const word of clause.words) vectors.add(word.norm, 1, b);
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
