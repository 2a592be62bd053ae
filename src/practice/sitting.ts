/** One sitting, step by step: a question is asked, answered, scored, taken up again or left, until it is over. */

import type { Question } from '../rubric/question.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { reworded } from './next-wording.ts';
import type { AnswerDetails } from './practice-history.ts';

/** An answer with what was said of it. */
export interface Told {
  readonly answer: string;
  readonly scorecard: Scorecard;
}

/** An answer that was finished and scored in this sitting. */
export interface Answered extends Told {
  readonly question: Question;
  /** 1 for the first answer to the question, 2 for its revision, and so on. */
  readonly round: number;
  readonly details: AnswerDetails;
}

/** What the editor is open for. */
export type Task =
  | { readonly kind: 'answer' }
  | { readonly kind: 'revise' }
  /** The reply to a probe follows the answer before, and both are scored together. */
  | { readonly kind: 'reply'; readonly probe: string; readonly to: Told }
  /** An earlier answer in other words. */
  | { readonly kind: 'again'; readonly earlier: Told };

export interface Sitting {
  readonly stage: 'answering' | 'scored' | 'over';
  /** Still to come, the next one first. */
  readonly ahead: readonly Question[];
  /** What is being asked; its `ask` is the wording of this time. */
  readonly question: Question;
  /** In the stage `scored`, what the latest answer was for. */
  readonly task: Task;
  /** What the editor begins with: a draft or the answer to revise. */
  readonly initial: string;
  /** In the order in which they were finished. */
  readonly answered: readonly Answered[];
}

export type Step =
  | {
      readonly kind: 'finished';
      readonly answer: string;
      readonly scorecard: Scorecard;
      readonly details?: AnswerDetails;
    }
  /** The question is put in other words. */
  | { readonly kind: 'reword'; readonly wording: string }
  | { readonly kind: 'revise' }
  | { readonly kind: 'reply'; readonly probe: string }
  /** The latest answer in other words, or before the first one of a sitting that of another. */
  | { readonly kind: 'again'; readonly earlier?: Told }
  /** The latest answer is scored otherwise, because a flag was called wrong. */
  | { readonly kind: 'rescored'; readonly scorecard: Scorecard }
  | { readonly kind: 'next' }
  | { readonly kind: 'stop' };

const toAnswer: Task = { kind: 'answer' };

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
  return { stage: 'answering', question, ahead, task: toAnswer, initial: draft?.text ?? '', answered: [] };
}

/** The answers to the question that is being asked, in order. */
export function roundsOf(sitting: Sitting, question: Question = sitting.question): readonly Answered[] {
  return sitting.answered.filter((entry) => entry.question.id === question.id);
}

/** The answer that the latest one is to be compared with: the round before, or the one that was said again. */
export function answerBefore(sitting: Sitting): Told | undefined {
  const before = roundsOf(sitting).at(-2);
  return sitting.task.kind === 'again' ? sitting.task.earlier : before;
}

function stepWhileAnswering(sitting: Sitting, step: Step): Sitting {
  const { question } = sitting;
  if (step.kind === 'reword') return { ...sitting, question: reworded(question, step.wording) };
  if (step.kind === 'again' && step.earlier !== undefined) {
    return { ...sitting, task: { kind: 'again', earlier: step.earlier } };
  }
  if (step.kind !== 'finished') return sitting;
  const { answer, scorecard, details = {} } = step;
  const entry = { question, answer, scorecard, details, round: roundsOf(sitting).length + 1 };
  return { ...sitting, stage: 'scored', initial: '', answered: [...sitting.answered, entry] };
}

function stepAfterScore(sitting: Sitting, step: Step): Sitting {
  const latest = sitting.answered.at(-1);
  const answering = { ...sitting, stage: 'answering' as const, initial: '' };
  if (step.kind === 'next') {
    const [question, ...ahead] = sitting.ahead;
    if (question === undefined) return { ...sitting, stage: 'over' };
    return { ...answering, question, ahead, task: toAnswer };
  }
  if (latest === undefined) return sitting;
  switch (step.kind) {
    case 'revise':
      return { ...answering, task: { kind: 'revise' }, initial: latest.answer };
    case 'reply':
      return { ...answering, task: { kind: 'reply', probe: step.probe, to: latest } };
    case 'rescored': {
      const rescored = { ...latest, scorecard: step.scorecard };
      return { ...sitting, answered: [...sitting.answered.slice(0, -1), rescored] };
    }
    case 'again':
      return { ...answering, task: { kind: 'again', earlier: step.earlier ?? latest } };
    default:
      return sitting;
  }
}

/** Makes one step; a step that the stage does not allow leaves the sitting as it is. */
export function takeStep(sitting: Sitting, step: Step): Sitting {
  if (sitting.stage === 'over') return sitting;
  if (step.kind === 'stop') return { ...sitting, stage: 'over' };
  return sitting.stage === 'answering' ? stepWhileAnswering(sitting, step) : stepAfterScore(sitting, step);
}
