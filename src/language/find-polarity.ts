/** Whether a clause affirms or denies what it says, double negations and "not only" included. */

import type { Word } from './clause.ts';

const failing = new Set(['fail', 'refuse', 'forget', 'neglect', 'decline', 'omit', 'avoid']);
/** Verbs that turn a negation round: "didn't hesitate to refund". */
const reluctance = new Set(['hesitate', 'fail', 'forget', 'mind', 'stop']);
const negators = new Set(['not', "n't", 'never', 'nor', 'neither', 'nobody', 'without', 'hardly', 'barely', 'rarely']);

export function findPolarity(words: readonly Word[]): 'affirmed' | 'negated' {
  let negations = 0;
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (word.norm === 'not' && next && /^(?:only|just|merely|long|too|bad)$/u.test(next.norm)) continue;
    if (word.norm === 'not' && next?.tag !== 'V' && words[i - 1]?.tag !== 'V' && words[i - 1]?.tag !== 'MD' && i > 1) continue;
    if (negators.has(word.norm)) negations += 1;
    else if (word.norm === 'no' && (next?.norm === 'point' || next?.norm === 'time' || next?.norm === 'way' || next?.norm === 'one' || (words[i - 1]?.tag === 'V' && words[i - 1]?.lemma === 'have'))) negations += 1;
    else if ((word.norm === 'instead' || word.norm === 'rather') && (next?.norm === 'of' || next?.norm === 'than') && i < 2) negations += 1;
    else if (word.tag === 'V' && failing.has(word.lemma) && words.slice(i + 1, i + 3).some((after) => after.tag === 'TO')) negations += 1;
    else if (word.tag === 'V' && reluctance.has(word.lemma) && negations > 0 && !failing.has(word.lemma) && words.slice(i + 1, i + 3).some((after) => after.tag === 'TO')) negations += 1;
  }
  return negations % 2 === 1 ? 'negated' : 'affirmed';
}
