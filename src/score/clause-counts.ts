/** What is counted in one clause, whatever answer it stands in: several parts of an answer are judged, so each clause is counted once. */

import type { Clause } from '../language/clause.ts';

/** What is counted, in the order of `ClauseCounts.counts`. */
const countNames = [
  /** Punctuation left out. */
  'words',
  'verbs',
  /** "I guess", "sort of", in the candidate's own words. */
  'hedges',
  /** "on Monday", "once" */
  'times',
  /** Each of the following 1 for a clause that is of this kind. */
  'own',
  'ownDone',
  'ownHabitual',
  'ownPlanned',
  'we',
  'others',
  'negated',
  'reported',
] as const;
type CountName = (typeof countNames)[number];

export interface ClauseCounts {
  readonly counts: Float64Array;
  /** Lemmas of its nouns, verbs and adjectives. */
  readonly content: readonly string[];
  /** It has a verb, be it only a modal one. */
  readonly hasVerb: boolean;
}

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

const known = new WeakMap<Clause, ClauseCounts>();

export function countClause(clause: Clause): ClauseCounts {
  const found = known.get(clause) ?? count(clause);
  known.set(clause, found);
  return found;
}

function count(clause: Clause): ClauseCounts {
  const { voice, agent, reality, polarity, dropped } = clause;
  const words = clause.words.filter(({ tag }) => tag !== 'PUNCT');
  const verbs = words.filter(({ tag }) => tag === 'V').length;
  const isOwn = voice === 'candidate' && agent === 'candidate';
  const counts: Record<CountName, number | boolean> = {
    words: words.length,
    verbs,
    hedges: voice === 'candidate' ? countHedgesIn(clause) : 0,
    times: words.filter(({ norm }) => times.test(norm)).length,
    own: isOwn,
    ownDone: isOwn && reality === 'done' && !dropped,
    ownHabitual: isOwn && reality === 'habitual',
    ownPlanned: isOwn && (reality === 'planned' || reality === 'hypothetical'),
    we: agent === 'we',
    others: agent === 'other' || agent === 'customer',
    negated: polarity === 'negated',
    reported: voice !== 'candidate',
  };
  return {
    counts: Float64Array.from(countNames, (name) => Number(counts[name])),
    content: words.filter(({ tag }) => tag === 'N' || tag === 'V' || tag === 'A').map(({ lemma }) => lemma),
    hasVerb: verbs > 0 || words.some(({ tag }) => tag === 'MD'),
  };
}

function countHedgesIn({ words }: Clause): number {
  return words.filter(({ norm }, i) => {
    const next = words[i + 1]?.norm ?? '';
    return hedgePairs.has(`${norm} ${next}`) || (hedges.has(norm) && (norm !== 'like' || next === ','));
  }).length;
}

/** Of all clauses together. */
export function sumCounts(clauses: readonly Clause[]): Readonly<Record<CountName, number>> {
  const sums = new Float64Array(countNames.length);
  for (const clause of clauses) {
    const { counts } = countClause(clause);
    for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] as number) + (counts[k] as number);
  }
  return Object.fromEntries(countNames.map((name, k) => [name, sums[k]])) as Record<CountName, number>;
}
