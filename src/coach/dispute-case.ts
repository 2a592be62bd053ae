/** A flag that was called wrong, as rubric authors want to have it: an example that the signal must miss. */

import type { FlagId } from '../rubric/element.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { readDocument } from '../text/read-document.ts';

/** In the order in which it is written; `examples` is what can be copied into the signal. */
export interface DisputeCase {
  readonly flag: FlagId;
  /** `flag.signal`; none for a note, which does not say what it rests on. */
  readonly signal?: string;
  /** The words that raised the flag. */
  readonly words: string;
  readonly question: string | null;
  /** Only where the question has no id. */
  readonly wording?: string;
  readonly engine: string;
  readonly attempt: string;
  readonly why?: string;
  readonly examples: { readonly misses: readonly string[] };
}

/** What may be called wrong in an answer: red flags first, then what is only worth a second look. */
export interface Disputable {
  readonly flag: FlagId;
  readonly start: number;
  readonly end: number;
  readonly signal?: string;
  /** Points that it takes off, 0 or negative. */
  readonly points: number;
  /** Worth a second look only; costs nothing. */
  readonly isNote: boolean;
}

export function listDisputable({ flags, notes }: Scorecard): readonly Disputable[] {
  return [
    ...flags.map(({ flag, start, end, signal, points }) => ({
      flag,
      start,
      end,
      signal,
      points,
      isNote: false,
    })),
    ...notes.map(({ flag, start, end }) => ({ flag, start, end, points: 0, isNote: true })),
  ];
}

export interface DisputedAnswer {
  readonly attempt: string;
  readonly answer: string;
  readonly question: string | null;
  readonly wording: string;
  /** Its version. */
  readonly engine: string;
  readonly why?: string | undefined;
}

export function makeDisputeCase(wrong: Disputable, given: DisputedAnswer): DisputeCase {
  const { flag, signal, start, end } = wrong;
  const { attempt, answer, question, wording, engine, why } = given;
  return {
    flag,
    ...(signal !== undefined && { signal }),
    words: oneLine(answer.slice(start, end)),
    question,
    ...(question === null && { wording: oneLine(wording) }),
    engine,
    attempt,
    ...(why !== undefined && { why: oneLine(why) }),
    examples: { misses: [sentencesAround(answer, start, end)] },
  };
}

/** The sentences in which the words stand, on one line. */
function sentencesAround(answer: string, start: number, end: number): string {
  const around = readDocument(answer).sentences.filter(
    (sentence) => sentence.start < end && start < sentence.end,
  );
  return oneLine(answer.slice(around[0]?.start ?? start, around.at(-1)?.end ?? end));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
