/** Whether a quotation that nobody is said to speak sounds like whoever serves, rather than like whoever is served. */

import type { Word } from './clause.ts';

/** A customer does not speak so in an answer. */
const serving = new Set(['apologise', 'understand', 'appreciate', 'help']);
const offering = new Set(['can', 'could', "'ll", 'will']);
/** "I will report you" offers nothing. */
const threats = new Set(
  'report sue see tell have make leave never find ruin kill hunt come finish'.split(' '),
);
const faults = new Set(['fault', 'mistake', 'error', 'slip']);

export function speaksAsServer(words: readonly Word[]): boolean {
  return words.some(
    (word, i) =>
      serving.has(word.lemma) ||
      (word.norm === 'sorry' && words[i - 1]?.norm !== 'not') ||
      (word.norm === 'let' && words[i + 1]?.norm === 'me') ||
      isOffer(words, i) ||
      isOwning(words, i),
  );
}

/** "I can get you …", "we'll send you …", "would you rather …" */
function isOffer(words: readonly Word[], i: number): boolean {
  const [word, second, verb, whom] = words.slice(i, i + 4);
  if (word?.norm === 'would' && second?.norm === 'you')
    return ['like', 'rather', 'prefer'].includes(verb?.norm ?? '');
  if ((word?.norm !== 'i' && word?.norm !== 'we') || !offering.has(second?.norm ?? '')) return false;
  return verb?.tag === 'V' && !threats.has(verb.lemma) && (whom?.norm === 'you' || whom?.norm === 'your');
}

/** "that's on me", "our mistake" */
function isOwning(words: readonly Word[], i: number): boolean {
  const [word, next] = words.slice(i, i + 2);
  const before = words[i - 1];
  if (word?.norm === 'on' && next?.norm === 'me') return before?.lemma === 'be' || before?.norm === "'s";
  return (
    (word?.norm === 'my' || word?.norm === 'our') && faults.has(next?.norm ?? '') && before?.norm !== 'not'
  );
}
