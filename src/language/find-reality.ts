/** Whether a clause tells of something done, habitual, planned, only imagined, or that did not happen. */

import type { Reality } from './status.ts';
import type { Word } from './clause.ts';

const plans = new Set(['will', "'ll", 'shall']);
const unreal = new Set(['would', 'could', 'should', 'might', 'may', 'ought', "'d"]);

/** @param words of one clause; `conditional`: it opens with "if", "unless" or "whenever" */
export function findReality(words: readonly Word[]): Reality {
  const verbAt = words.findIndex((word) => word.tag === 'V' || word.tag === 'MD');
  if (verbAt < 0) return 'done';
  const verb = words[verbAt];
  if (!verb) return 'done';
  if (words.slice(0, verbAt).some((word) => word.norm === 'if' || word.norm === 'unless')) return 'hypothetical';
  const lemmas = words.slice(verbAt, verbAt + 5).map((word) => word.lemma);
  if (verb.tag === 'MD') {
    const perfect = lemmas.slice(1, 3).includes('have') && (lemmas[1] === 'have' || words[verbAt + 1]?.tag === 'NEG' || words[verbAt + 1]?.tag === 'R');
    const obliged = words[verbAt + 1]?.lemma === 'have' && words[verbAt + 2]?.tag === 'TO';
    if (perfect && !obliged && unreal.has(verb.norm)) return 'counterfactual';
    if (plans.has(verb.norm) || verb.lemma === 'will') return 'planned';
    if (verb.lemma === 'would' || verb.norm === 'should' || verb.norm === 'ought' || verb.norm === 'might' || verb.norm === 'may') return 'planned';
    if (verb.norm === 'could') return 'done';
    return 'habitual';
  }
  if (verb.lemma === 'be' && words[verbAt + 1]?.norm === 'going' && words[verbAt + 2]?.tag === 'TO') return verb.form === 'past' ? 'counterfactual' : 'planned';
  if ((verb.lemma === 'mean' || verb.lemma === 'intend' || verb.lemma === 'plan' || verb.lemma === 'hope' || verb.lemma === 'wish') && verb.form === 'past') return 'counterfactual';
  if (verb.lemma === 'use' && words[verbAt + 1]?.tag === 'TO') return 'habitual';
  if (verb.form === 'base' || verb.form === 'third') return 'habitual';
  return 'done';
}
