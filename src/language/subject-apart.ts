/** Subjects that do not stand right before their verb, or are not who acts although they look like it. */

import type { Word } from './clause.ts';
import { nameOf } from './name-of.ts';
import { customerNouns } from './people.ts';
import type { Referents } from './referents.ts';
import type { Agent } from './status.ts';
import { isAuxiliary } from './tag-words.ts';

export const subjectForms: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they']);
export const invertedForms: ReadonlySet<string> = new Set([...subjectForms, 'you']);

/** "The man I spoke to swore at me": who does the second thing stands before the relative clause. */
export function contactSubject(words: readonly Word[], referents: Referents): Agent | null {
  const at = words.findIndex(({ tag }) => tag === 'N');
  const noun = words[at];
  const inner = words[at + 1];
  if (!noun || !inner || !subjectForms.has(inner.norm)) return null;
  if (!words.slice(0, at).every(({ tag }) => tag === 'DET' || tag === 'A' || tag === 'CONJ' || tag === 'SUB'))
    return null;
  const party = nameOf(noun, words[at - 1], undefined, referents);
  if (party !== 'customer' && party !== 'other') return null;
  const rest = words.slice(at + 2);
  const first = rest.findIndex(({ tag }) => tag === 'V' || tag === 'MD');
  const second = rest
    .slice(first + 1)
    .findIndex((word, i, after) => isFiniteVerb(word, after[i - 1] ?? rest[first]));
  return first >= 0 && second >= 0 ? party : null;
}

/** A past or present form that no auxiliary before it takes for a participle. */
function isFiniteVerb({ tag, form }: Word, previous: Word | undefined): boolean {
  const isForm = tag === 'MD' || (tag === 'V' && (form === 'past' || form === 'third'));
  const before = previous?.tag;
  return isForm && before !== 'CONJ' && before !== 'PUNCT' && !(previous && isAuxiliary(previous));
}

/** One of many: of "the guest" it may be told that the candidate had them do something, of "a guest" hardly. */
const anyOf = new Set(['a', 'an', 'one', 'another', 'some', 'several', 'many', 'two', 'three']);

/** "I had a guest call me useless", "I've had tenants slam the door": what somebody is said to have had done to them. */
export function isBothered(words: readonly Word[], verbAt: number): boolean {
  const have = words.findLastIndex(
    ({ lemma, tag }, i) => i >= verbAt && i < verbAt + 4 && tag === 'V' && lemma === 'have',
  );
  if (have < 0 || words[verbAt]?.lemma !== 'have') return false;
  const rest = words.slice(have + 1).filter(({ tag }) => tag !== 'R');
  const noun = rest.findIndex(({ tag }) => tag === 'N');
  const person = rest[noun];
  const [act, object] = rest.slice(noun + 1);
  if (person === undefined || noun > 3 || !customerNouns.has(person.lemma)) return false;
  if (!rest.slice(0, noun).every(({ tag }) => ['DET', 'A', 'NUM', 'PRON'].includes(tag))) return false;
  // "come": its base is its participle.
  if (act?.tag !== 'V' || !(act.form === 'base' || (act.form === 'participle' && act.norm === act.lemma)))
    return false;
  const opener = rest[0]?.norm ?? '';
  const isAny =
    anyOf.has(opener) || rest[0]?.tag === 'NUM' || (person.norm !== person.lemma && opener !== 'the');
  return isAny || /^(?:me|us|my|our|at)$/u.test(object?.norm ?? '');
}

/** "Only when he had calmed down did I explain": the main clause comes last, verb first. */
export function afterOnly(words: readonly Word[], referents: Referents): Agent | null {
  const [first, second] = words;
  if (first?.norm !== 'only' && !(first?.norm === 'not' && second?.norm === 'until')) return null;
  const at = words.findIndex(
    (word, i) => i > 2 && isAuxiliary(word) && invertedForms.has(words[i + 1]?.norm ?? ''),
  );
  return at < 0 ? null : nameOf(words[at + 1] as Word, undefined, undefined, referents);
}
