/** Others' words and views that no verb of saying brings: "In his view, …", "Her complaint was that …", "It seemed to her that …". */

import type { Word } from './clause.ts';
import type { Agent, Voice } from './status.ts';

type Whom = (word: Word, previous: Word | undefined) => Agent | null;

const views = new Set('view eye opinion mind book word'.split(' '));
const statements = new Set(
  'complaint accusation argument claim allegation grievance story version view opinion answer response reply reasoning impression comment feedback point objection'.split(
    ' ',
  ),
);
const answers = new Set(['answer', 'response', 'reply']);
/** Hardly anybody but a customer writes these. */
const reviews = new Set(['review', 'survey', 'comment', 'feedback', 'complaint', 'testimonial']);
const seeming = new Set(['seem', 'appear', 'look', 'sound', 'feel']);
const stating = new Set(['say', 'state', 'claim', 'mention', 'read']);

/** @returns whose words or view the clause after it gives, null when it does not say so */
export function voiceBefore(content: readonly Word[], whom: Whom): Voice | null {
  const words = content[0]?.tag === 'CONJ' ? content.slice(1) : content;
  const [first, second, third, fourth] = words;
  if (first === undefined || second === undefined) return null;
  if (isView(words)) return voiceOf(second, whom);
  if (first.norm === 'according') return voiceOf(words.slice(2).find(isPerson), whom, third);
  // "As far as she was concerned"
  if (first.norm === 'as' && second.norm === 'as' && words.at(-1)?.norm === 'concerned')
    return voiceOf(words.slice(2).find(isPerson), whom, third);
  if (first.norm === 'it' && seeming.has(second.lemma) && third?.norm === 'to' && words.length === 4)
    return voiceOf(fourth, whom);
  if (words.at(-1)?.lemma === 'be' && statements.has(words.at(-2)?.lemma ?? '')) return ownerOf(words, whom);
  const at = words.findIndex(({ tag }) => tag === 'V');
  const subject = words[at - 1];
  return subject?.tag === 'N' && reviews.has(subject.lemma) && stating.has(words[at]?.lemma ?? '')
    ? 'customer'
    : null;
}

/** "In his view", "to her mind": at a sentence's beginning, whether a verb follows or not. */
export function isView([first, second, third, fourth]: readonly Word[]): boolean {
  if (first?.norm !== 'in' && first?.norm !== 'to') return false;
  return isOwner(second) && views.has(third?.lemma ?? '') && (fourth === undefined || fourth.tag === 'PUNCT');
}

function isOwner(word: Word | undefined): boolean {
  return word !== undefined && (word.norm === 'his' || word.norm === 'her' || word.norm === 'their');
}

function isPerson({ tag, norm }: Word): boolean {
  return tag === 'PRON' || tag === 'N' || norm === 'her';
}

/** "Her complaint was", "the customer's view was", "my answer was"; of "the accusation" it is the customer's. */
function ownerOf(words: readonly Word[], whom: Whom): Voice | null {
  const [first, second] = words;
  if (words.length === 3 && first?.norm === 'my')
    return second !== undefined && answers.has(second.lemma) ? 'candidate' : null;
  if (words.length === 3 && isOwner(first)) return voiceOf(first, whom);
  const isNoun = words[words.length - 3]?.norm === "'s" && second?.tag === 'N';
  if (isNoun) return voiceOf(words[words.length - 4], whom);
  return words.length === 3 && first?.norm === 'the' && second?.lemma !== 'answer' ? 'customer' : null;
}

const pronouns: Readonly<Record<string, string>> = { his: 'he', her: 'she', their: 'they' };

function voiceOf(word: Word | undefined, whom: Whom, previous?: Word): Voice | null {
  if (word === undefined) return null;
  const lemma = pronouns[word.norm];
  const agent = whom(lemma === undefined ? word : { ...word, tag: 'PRON', lemma }, previous);
  return agent === 'customer' || agent === 'other' ? agent : null;
}
