/** Whose act a clause of a note is: "Customer rang, | took details, | left happy". */

import type { Told } from './carry-over.ts';
import type { Word } from './clause.ts';
import { mainVerb } from './find-reality.ts';
import { thirdPersons } from './name-of.ts';
import {
  customerNouns,
  femaleNouns,
  givingVerbs,
  maleNouns,
  servedVerbs,
  servingObjects,
  servingVerbs,
} from './people.ts';
import { isHers } from './referents.ts';
import type { Agent } from './status.ts';

/** What the clauses before it hand on. */
interface Noted {
  readonly before: Agent | null;
  /** The sentence begins as notes do. */
  readonly note: boolean;
  readonly last: Told | null;
}

/** "told her", "gave them a lift", but not "gave her name". `pronoun`: only that one. */
export function hasObject(part: readonly Word[], pronoun?: string): boolean {
  const at = mainVerb(part);
  const object = part[at + 1];
  if (at < 0 || object?.tag !== 'PRON' || object.norm === object.lemma) return false;
  if (!thirdPersons.has(object.lemma) || (pronoun !== undefined && object.lemma !== pronoun)) return false;
  return !isHers(object, part[at + 2]);
}

/** "Guy came in drunk, | asked him to leave": nobody does that to himself. */
export function isAnswered(part: readonly Word[], { before, note, last }: Noted, mark: string): boolean {
  if (part[0]?.tag !== 'V' || part[0].form !== 'past' || last === null) return false;
  if (mark !== ',' && !(note && mark === '')) return false;
  if (note && (before === 'customer' || before === 'other')) return hasObject(part);
  const noun = last.words.slice(0, mainVerb(last.words)).findLast(({ tag }) => tag === 'N');
  if (before !== 'customer' || noun === undefined || !customerNouns.has(noun.lemma)) return false;
  const pronoun = femaleNouns.has(noun.lemma) ? 'she' : maleNouns.has(noun.lemma) ? 'he' : undefined;
  return hasObject(part, pronoun);
}

/** "Customer rang, | took details, | sent an engineer, | left happy": whose act it is shows in the act only; null where it does not. */
export function actorInNote(
  part: readonly Word[],
  { before, note }: Omit<Noted, 'last'>,
  mark: string,
): Agent | null {
  if (mark !== ',' && !(note && mark === '' && part[0]?.tag === 'V')) return null;
  if (before === 'customer' && part[0]?.tag === 'V' && staysCalm(part)) return 'candidate';
  if (!note || hasObject(part)) return null;
  const [verb, next, ...rest] = part.slice(mainVerb(part));
  if (verb?.form !== 'past') return null;
  if (before === 'candidate')
    return servedVerbs.has(verb.lemma) || (verb.lemma === 'leave' && next?.tag === 'A') ? 'customer' : null;
  const objects = [next, ...rest.slice(0, 2)];
  const gives = givingVerbs.has(verb.lemma) && objects.some((word) => servingObjects.has(word?.lemma ?? ''));
  const serves = gives || servingVerbs.has(verb.lemma) || notedVerbs.has(verb.lemma) || staysCalm(part);
  return before === 'customer' && serves ? 'candidate' : null;
}

/** In a note these are the candidate's, too. */
const notedVerbs = new Set(
  'check explain verify trace locate find look calm reassure swap remake redo book chase contact end close help'.split(
    ' ',
  ),
);
const calm = new Set('calm polite professional patient quiet friendly'.split(' '));

/** "stayed calm", "kept my voice low" */
function staysCalm(part: readonly Word[]): boolean {
  const [verb, next] = part.slice(mainVerb(part)).filter(({ tag }) => tag !== 'R');
  return (
    ['stay', 'keep', 'remain'].includes(verb?.lemma ?? '') &&
    (calm.has(next?.lemma ?? '') || next?.norm === 'my')
  );
}
