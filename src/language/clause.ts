/** A clause and what kind of statement it makes: whose words, whose act, affirmed or not, real or only planned. */

import type { Span, Token } from '../text/document.ts';
import type { ClosedTag } from './closed-class.ts';
import type { Agent, Reality, Voice } from './status.ts';
import type { OpenTag, VerbForm } from './word-table.ts';

export type Tag = ClosedTag | OpenTag | 'NUM' | 'PUNCT' | 'X';

export interface Word extends Token {
  readonly lemma: string;
  readonly tag: Tag;
  readonly form: VerbForm;
}

export interface Clause extends Span {
  readonly words: readonly Word[];
  /** Index of its sentence in the document. */
  readonly sentence: number;
  /** Whose statement it is: the candidate's, or words reported or quoted from somebody else. */
  readonly voice: Voice;
  /** Said by the candidate to somebody, inside the story ("I told her that …"). */
  readonly spoken: boolean;
  readonly polarity: 'affirmed' | 'negated';
  readonly reality: Reality;
  readonly agent: Agent;
  /** The subject was left out or is a bare "you": the candidate is meant, but not named. */
  readonly dropped: boolean;
}
