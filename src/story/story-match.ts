/** How well one story answers one question, and what speaks for and against it. */

import { elementsIn } from '../coach/listed-elements.ts';
import type { ElementId, FlagId, Level } from '../rubric/element.ts';
import type { AnswerToScore } from '../score/engine.ts';
import type { Scorecard } from '../score/scorecard.ts';
import type { Likeness } from './compare-texts.ts';
import type { Story } from './story.ts';

/** A question of the bank, or any other by its wording. */
export type AskedQuestion = Pick<AnswerToScore, 'question' | 'prompt' | 'type'>;

export interface StoryMatch {
  readonly story: Story;
  /** 0–100, half from `score` and half from how near the words of story and question are. */
  readonly fit: number;
  /** Of the story told as the answer, 0–100. */
  readonly score: number;
  /** Cosine of the words by TF-IDF, 0–1. */
  readonly likeness: number;
  /** The story's words that the question has too, those that tell most first; at most five. */
  readonly shared: readonly string[];
  /** Of the elements that the question expects, in the order of the codebook, a bank's own last. */
  readonly shown: readonly ElementId[];
  readonly claimed: readonly ElementId[];
  readonly missing: readonly ElementId[];
  readonly flags: readonly FlagId[];
}

/**
 * Measured on the bank's model answers, each of which is to come first for its own question: half and half, with the
 * root of the cosine, finds more of them than score or words alone. A cosine of 0.2 is as near as stories come.
 */
const fullCosine = 0.2;
const sharedWords = 5;
/** From this fit on a story is worth telling. */
export const fittingFrom = 70;

/** 0–100. @param score 0–100 @param cosine 0–1 */
export function fitOf(score: number, cosine: number): number {
  return Math.round(score / 2 + 50 * Math.sqrt(Math.min(1, cosine / fullCosine)));
}

export function makeMatch(story: Story, scorecard: Scorecard, { cosine, shared }: Likeness): StoryMatch {
  const atLevel = (level: Level): readonly ElementId[] =>
    elementsIn([scorecard]).filter(
      (id) => scorecard.elements[id].expected && scorecard.elements[id].level === level,
    );
  return {
    story,
    fit: fitOf(scorecard.score, cosine),
    score: scorecard.score,
    likeness: Math.round(cosine * 1000) / 1000,
    shared: shared.slice(0, sharedWords),
    shown: atLevel(2),
    claimed: atLevel(1),
    missing: atLevel(0),
    flags: [...new Set(scorecard.flags.map(({ flag }) => flag))],
  };
}
