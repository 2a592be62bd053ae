/** Which of a word's readings its neighbours ask for. */

import type { Token } from '../text/document.ts';
import type { Word } from './clause.ts';
import { closedClass } from './closed-class.ts';
import { colleagueNouns, customerNouns } from './people.ts';
import type { Reading, WordTable } from './word-table.ts';

/** Pronouns that a verb follows. */
export const subjects = new Set(['i', 'he', 'she', 'we', 'they', 'you', 'who', 'it', 'u', 'ye']);
/** Verbs that another in "-ing" follows. */
const beforeIng = new Set(
  'stop keep start begin continue avoid quit finish try enjoy hate like love mind help go remember imagine resist'.split(
    ' ',
  ),
);

/** @param before the words of the sentence that are tagged already */
export function chooseReading(
  readings: readonly Reading[],
  before: readonly Word[],
  next: Token | undefined,
  table: WordTable,
): Reading | undefined {
  if (readings.length < 2) return readings[0];
  const previous = before.at(-1);
  const earlier = before.findLast(({ tag }) => tag !== 'R' && tag !== 'NEG');
  const pick = (test: (reading: Reading) => boolean) => readings.find(test);
  const verb = (form?: (form: Reading['form']) => boolean) =>
    pick((reading) => reading.tag === 'V' && (!form || form(reading.form)));
  if (previous?.tag === 'DET' || (previous?.tag === 'A' && before.at(-2)?.tag === 'DET')) {
    const nextNoun = next && !closedClass.has(next.norm) && table.readings(next.norm)[0]?.tag === 'N';
    return (
      (nextNoun ? pick((reading) => reading.tag === 'A') : undefined) ??
      pick((reading) => reading.tag === 'N') ??
      pick((reading) => reading.tag === 'A') ??
      readings[0]
    );
  }
  if (earlier && (earlier.tag === 'TO' || earlier.tag === 'MD'))
    return (
      verb((form) => form === 'base') ??
      (earlier.tag === 'TO' ? verb((form) => form === 'ing') : undefined) ??
      readings[0]
    );
  if (earlier?.lemma === 'do' && earlier.tag === 'V') return verb((form) => form === 'base') ?? readings[0];
  if (earlier?.lemma === 'be' || earlier?.lemma === 'get') {
    return (
      verb((form) => form === 'ing') ??
      verb((form) => form === 'participle') ??
      pick((reading) => reading.tag === 'A') ??
      readings[0]
    );
  }
  if (earlier?.lemma === 'have' && earlier.tag === 'V')
    return verb((form) => form === 'participle') ?? readings[0];
  // "you people are"
  if (
    previous?.lemma === 'you' &&
    readings[0]?.tag === 'N' &&
    next &&
    table.readings(next.norm)[0]?.tag === 'V'
  )
    return readings[0];
  if (
    earlier &&
    ((subjects.has(earlier.norm) && earlier.tag !== 'N') ||
      (earlier.tag === 'SUB' && earlier.norm === 'that'))
  ) {
    return verb((form) => form !== 'participle' && form !== 'ing') ?? verb() ?? readings[0];
  }
  if (!previous || previous.tag === 'CONJ' || previous.tag === 'PUNCT') {
    const object =
      next !== undefined &&
      ['DET', 'PRON'].includes(closedClass.get(next.norm) ?? '') &&
      !subjects.has(next.norm);
    return (
      verb((form) => form === 'past' || form === 'ing') ??
      (object ? verb((form) => form === 'base') : undefined) ??
      readings[0]
    );
  }
  const ing =
    previous.tag === 'SUB' || (previous.tag === 'V' && beforeIng.has(previous.lemma))
      ? verb((form) => form === 'ing')
      : undefined;
  if (ing) return ing;
  if (previous.tag === 'N') {
    // "a customer shouts"
    const person =
      (customerNouns.has(previous.norm) || colleagueNouns.has(previous.norm)) &&
      ['DET', 'A'].includes(before.at(-2)?.tag ?? '');
    const verbNext = next !== undefined && table.readings(next.norm)[0]?.tag === 'V';
    return verb((form) => form === 'past' || (form === 'third' && person && !verbNext)) ?? readings[0];
  }
  if (earlier?.tag === 'PREP')
    return verb((form) => form === 'ing') ?? pick((reading) => reading.tag === 'N') ?? readings[0];
  return readings[0];
}
