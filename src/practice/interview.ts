/** A mock interview, step by step: question after question with at most one probe each, then the own ratings. */

import { followUp } from '../coach/follow-up.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import type { Scorecard } from '../score/scorecard.ts';
import type { AnswerDetails } from './practice-history.ts';
import type { OwnRatings } from './self-rating.ts';
import type { Answered, Told } from './sitting.ts';

export interface Interview {
  readonly stage: 'answering' | 'replying' | 'rating' | 'over';
  /** At least one, in the order in which they are asked. */
  readonly questions: readonly Question[];
  /** Which of them is being asked, from 0. */
  readonly at: number;
  /** What the editor begins with: a draft. */
  readonly initial: string;
  readonly probes: boolean;
  /** In the stage `replying`: what is asked. */
  readonly probe: string;
  /** First answers (round 1) and answers with a reply (round 2), in the order in which they were finished. */
  readonly answered: readonly Answered[];
  /** Undefined until they were asked for. */
  readonly ratings: OwnRatings | undefined;
  /** The input with the answers ended before all questions were answered. */
  readonly cutShort: boolean;
}

export type InterviewStep =
  | {
      readonly kind: 'finished';
      readonly answer: string;
      readonly scorecard: Scorecard;
      readonly details: AnswerDetails;
    }
  /** The time was up before there was anything to score. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'rated'; readonly ratings: OwnRatings }
  /** The input with the answers has ended: no more questions, the ratings come next. */
  | { readonly kind: 'end' };

/** @param draft of the first question */
export function startInterview(
  questions: readonly Question[],
  { probes, draft = '' }: { readonly probes: boolean; readonly draft?: string },
): Interview {
  return {
    stage: questions.length > 0 ? 'answering' : 'over',
    questions,
    at: 0,
    initial: draft,
    probes,
    probe: '',
    answered: [],
    ratings: undefined,
    cutShort: false,
  };
}

/** What is being asked. @throws RangeError when the interview has no questions */
export function askedNow({ questions, at }: Interview): Question {
  const question = questions[at];
  if (question === undefined) throw new RangeError('an interview without questions asks none');
  return question;
}

/** The latest answer to a question; undefined when there is none. */
export function answerTo(interview: Interview, question: Question): Answered | undefined {
  return interview.answered.findLast((entry) => entry.question.id === question.id);
}

/** A gap of fewer points is no reason for an interviewer to ask again. */
const worthAsking = 10;

/**
 * What an interviewer asks after this answer, aimed at what was missing in it, and nothing that was asked in this
 * interview already. Undefined when the answer holds all that matters.
 */
export function probeAfter(
  { answered }: Interview,
  question: Question,
  { scorecard }: Told,
  library: Library,
): string | undefined {
  const musts = new Set(question.expects.filter(({ must }) => must).map(({ element }) => element));
  const gaps = scorecard.advice.some(({ element, gain }) => gain >= worthAsking || musts.has(element));
  if (!gaps) return undefined;
  const asked = answered.flatMap(({ details }) => details.reply?.probe ?? []);
  const probe = followUp(question, scorecard, library, asked);
  return probe.trim() === '' ? undefined : probe;
}

/** The next question, or the ratings after the last one. */
function goOn(interview: Interview): Interview {
  const at = interview.at + 1;
  if (at < interview.questions.length)
    return { ...interview, stage: 'answering', at, initial: '', probe: '' };
  return endQuestions(interview);
}

function endQuestions(interview: Interview): Interview {
  return { ...interview, initial: '', probe: '', stage: interview.answered.length > 0 ? 'rating' : 'over' };
}

/** Makes one step; a step that the stage does not allow leaves the interview as it is. */
export function takeInterviewStep(interview: Interview, step: InterviewStep, library: Library): Interview {
  const { stage, answered, probes } = interview;
  if (stage === 'over') return interview;
  if (stage === 'rating') {
    return step.kind === 'rated' ? { ...interview, stage: 'over', ratings: step.ratings } : interview;
  }
  switch (step.kind) {
    case 'rated':
      return interview;
    case 'end':
      return { ...endQuestions(interview), cutShort: true };
    case 'nothing':
      return goOn(interview);
    case 'finished': {
      const question = askedNow(interview);
      const { answer, scorecard, details } = step;
      const round = stage === 'replying' ? 2 : 1;
      const next = {
        ...interview,
        answered: [...answered, { question, answer, scorecard, details, round }],
      };
      // Nobody asks further once the time is up.
      if (stage === 'replying' || !probes || details.timeUp) return goOn(next);
      const probe = probeAfter(interview, question, { answer, scorecard }, library);
      return probe === undefined ? goOn(next) : { ...next, stage: 'replying', initial: '', probe };
    }
  }
}
