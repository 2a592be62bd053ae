/** "Would" for what used to be: "Back then I would ring each of them", "Whenever a guest was upset I'd sit down with him". */

import type { Range } from './around-clause.ts';
import type { Word } from './clause.ts';
import { mainVerb } from './find-reality.ts';

const bygone = new Set('last old previous former first earlier'.split(' '));
const posts = new Set(
  'job role post position place team shop school company firm restaurant hotel'.split(' '),
);
const frequent = new Set(['often', 'usually', 'normally', 'regularly', 'sometimes']);

/**
 * Whether the sentence tells of a past time, or of every time, up to its k-th clause.
 * "If a guest shouted, I would …" is imagined, whatever the form of its verb.
 */
export function isPastHabit(words: readonly Word[], ranges: readonly Range[], k: number): boolean {
  const [from, to] = ranges[k] as Range;
  const at = words.slice(from, to).findIndex(({ lemma }) => lemma === 'would');
  if (at < 0) return false;
  const would = from + at;
  // "I would often ring her"
  if (frequent.has(words[would + 1]?.norm ?? '')) return true;
  // "We'd both have signed it": imagined.
  const next = words.slice(would + 1, would + 6);
  if (next.some(({ lemma }, i) => lemma === 'have' && next[i + 1]?.form === 'participle')) return false;
  if (isBygone(words.slice(Math.max(0, would - farthest), would))) return true;
  const [before, after] = [ranges[k - 1], ranges[k + 1]].map((range) => withoutJoiner(words, range));
  const first = withoutJoiner(words, [from, to])[0]?.tag ?? '';
  return isEachTime(before ?? []) || isEachTime(after ?? []) || (begins.has(first) && isWhen(before ?? []));
}

/** With these the main clause begins. */
const begins = new Set(['PRON', 'N', 'DET', 'A']);

function withoutJoiner(words: readonly Word[], range: Range | undefined): readonly Word[] {
  const part = range ? words.slice(...range) : [];
  return part[0]?.tag === 'CONJ' ? part.slice(1) : part;
}

/** No sentence that tells of one time is longer: the look back stays short on any text. */
const farthest = 40;

/** "back then", "in those days", "in my last job", "I used to …" */
function isBygone(words: readonly Word[]): boolean {
  return words.some(({ norm, tag }, i) => {
    const [next, after] = words.slice(i + 1, i + 3);
    if (norm === 'back') return next?.norm === 'then' || (next?.norm === 'in' && after?.norm === 'the');
    if (norm === 'those') return next?.norm === 'days';
    if (norm === 'used') return next?.tag === 'TO' && after?.tag === 'V' && words[i - 1]?.lemma !== 'be';
    return tag === 'DET' && norm === 'my' && bygone.has(next?.norm ?? '') && posts.has(after?.lemma ?? '');
  });
}

/** "Whenever a guest was upset", "Every time he rang" */
function isEachTime(part: readonly Word[]): boolean {
  const [first, second] = part;
  const opens =
    first?.norm === 'whenever' ||
    ((first?.norm === 'every' || first?.norm === 'each') && second?.norm === 'time');
  return opens && isPlainPast(part);
}

/** "When a parent was upset, | I'd …", but not "When he had finished, | I'd …", which may be a plan told in the past. */
function isWhen(part: readonly Word[]): boolean {
  return part[0]?.norm === 'when' && part[1]?.tag !== 'PUNCT' && isPlainPast(part);
}

function isPlainPast(part: readonly Word[]): boolean {
  const verb = part[mainVerb(part)];
  return verb?.tag === 'V' && verb.form === 'past' && verb.lemma !== 'have';
}
