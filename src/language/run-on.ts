/** Where people who type without full stops run from what somebody said into what they did: "he was shouting | i apologised". */

import type { Word } from './clause.ts';
import { mainVerb } from './find-reality.ts';
import { isObjectPronoun } from './name-of.ts';
import { noticingVerbs, reportVerbs, servingVerbs } from './people.ts';

/** What nobody complains of: whoever served did it, now. */
const answering = new Set([
  ...servingVerbs,
  ...'explain check calm step nod smile stay reassure swap deescalate assist thank'.split(' '),
]);
/** After these "I" and a past verb are the next act, not what was asked or argued. */
const closed = new Set('ask argue threaten explain rant plead beg demand email text write'.split(' '));
/** These tell what was said in plain words: "she said | I stayed calm". */
const telling = new Set(
  'say tell go be reply answer think believe feel reckon know claim insist promise admit'.split(' '),
);
/** "If he says it's streaky | I say let's look" */
const saying = new Set(['say', 'tell', 'ask', 'explain']);
/** "the last time | I called": what a noun of these is like. */
const relating = new Set('time day way reason moment thing fact week night'.split(' '));

/** "She asked for a refund | I gave it to her". `complete`: what was said stands in the clause already. */
export function answersAtOnce(verb: string, complete: boolean, words: readonly Word[]): boolean {
  const act = ownAct(words);
  if (act === null) return false;
  const isAnswer = answering.has(act.lemma);
  if (telling.has(verb)) return isAnswer && complete;
  return isAnswer || ((closed.has(verb) || complete) && isPastAct(words));
}

/** "She said it was broken | I swapped it": nothing is left for it to complete. `last`: the clause before */
export function goesOnByItself(words: readonly Word[], last: readonly Word[]): boolean {
  const act = ownAct(words);
  const end = last.at(-1);
  if (act === null || end === undefined) return false;
  if (!isPastAct(words) && !saying.has(act.lemma)) return false;
  if (end.tag === 'N' && !relating.has(end.lemma)) return answering.has(act.lemma) || hasObject(words);
  // "she said she knew | I lied"
  if (reportVerbs.has(end.lemma) || noticingVerbs.has(end.lemma)) return false;
  if (end.tag === 'V') return end.form === 'participle' || end.form === 'past';
  return ['A', 'R', 'PRON', 'NUM'].includes(end.tag);
}

/** What the candidate does in a clause that begins with "I" or "we". */
function ownAct(words: readonly Word[]): Word | null {
  const first = words.find(({ tag }) => tag !== 'R' && tag !== 'INTJ');
  return first?.norm === 'i' || first?.norm === 'we' ? (words[mainVerb(words)] ?? null) : null;
}

/** No state, and nothing that had been done before: "he swore | I had promised it". */
function isPastAct(words: readonly Word[]): boolean {
  const [act, next, third] = words.slice(mainVerb(words)).filter(({ tag }) => tag !== 'R');
  if (act?.form !== 'past' || act.lemma === 'be') return false;
  return act.lemma !== 'have' || (next?.tag !== 'V' && third?.form !== 'participle');
}

/** "swapped it", "got her another": no "the bag | I lost". */
function hasObject(words: readonly Word[]): boolean {
  const next = words[mainVerb(words) + 1];
  return next?.tag === 'DET' || isObjectPronoun(next);
}
