/** One sitting, step by step: a question is asked, answered, scored, revised or left, until it is over. */

import type { Question } from '../rubric/question.ts';
import type { Scorecard } from '../score/scorecard.ts';

/** An answer that was finished and scored in this sitting. */
export interface Answered {
  readonly question: Question;
  readonly answer: string;
  readonly scorecard: Scorecard;
  /** 1 for the first answer to the question, 2 for its revision, and so on. */
  readonly round: number;
}

export interface Sitting {
  readonly stage: 'answering' | 'scored' | 'over';
  /** Still to come, the next one first. */
  readonly ahead: readonly Question[];
  /** What is being asked. */
  readonly question: Question;
  /** What the editor begins with: a draft or the answer to revise. */
  readonly initial: string;
  /** In the order in which they were finished. */
  readonly answered: readonly Answered[];
}

export type Step =
  | { readonly kind: 'finished'; readonly answer: string; readonly scorecard: Scorecard }
  | { readonly kind: 'revise' }
  | { readonly kind: 'next' }
  | { readonly kind: 'stop' };

/**
 * Begins with the first of the questions; a draft, when it is to be continued, comes before them.
 * @param questions at least one
 */
export function startSitting(
  questions: readonly Question[],
  draft?: { readonly question: Question; readonly text: string },
): Sitting | undefined {
  const queue =
    draft === undefined
      ? questions
      : [draft.question, ...questions.filter(({ id }) => id !== draft.question.id)];
  const [question, ...ahead] = queue;
  if (question === undefined) return undefined;
  return { stage: 'answering', question, ahead, initial: draft?.text ?? '', answered: [] };
}

/** The answers to the question that is being asked, in order. */
export function roundsOf(sitting: Sitting, question: Question = sitting.question): readonly Answered[] {
  return sitting.answered.filter((entry) => entry.question.id === question.id);
}

/** Makes one step; a step that the stage does not allow leaves the sitting as it is. */
export function takeStep(sitting: Sitting, step: Step): Sitting {
  if (sitting.stage === 'over') return sitting;
  if (step.kind === 'stop') return { ...sitting, stage: 'over' };
  if (sitting.stage === 'answering') {
    if (step.kind !== 'finished') return sitting;
    const { question } = sitting;
    const { answer, scorecard } = step;
    const entry = { question, answer, scorecard, round: roundsOf(sitting).length + 1 };
    return { ...sitting, stage: 'scored', initial: '', answered: [...sitting.answered, entry] };
  }
  if (step.kind === 'revise') {
    return { ...sitting, stage: 'answering', initial: sitting.answered.at(-1)?.answer ?? '' };
  }
  if (step.kind !== 'next') return sitting;
  const [question, ...ahead] = sitting.ahead;
  if (question === undefined) return { ...sitting, stage: 'over' };
  return { ...sitting, stage: 'answering', question, ahead, initial: '' };
}
