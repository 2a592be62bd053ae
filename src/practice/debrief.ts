/** What an interview came to: each question, what was strong and weak throughout, and the one thing to practise next. */

import { elementsIn } from '../coach/listed-elements.ts';
import type { ElementId, FlagId } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import type { Rating } from '../score/rate-answer.ts';
import type { RaisedFlag } from '../score/scorecard.ts';
import { answerTo, type Interview } from './interview.ts';
import { compareRatings, type SelfRating } from './self-rating.ts';
import type { Answered } from './sitting.ts';

export interface DebriefedQuestion {
  /** From 1, as it was asked. */
  readonly number: number;
  readonly question: Question;
  /** The answer, with the reply to a probe. */
  readonly answer: Answered | undefined;
  /** Why there is no answer: the time was up before there was anything to score, or it was not waited for. */
  readonly missing: 'time' | 'input' | 'left' | undefined;
  /** Score before the reply; undefined without one. */
  readonly beforeReply: number | undefined;
  readonly ownRating: Rating | undefined;
}

export interface ElementStanding {
  readonly element: ElementId;
  readonly points: number;
  readonly max: number;
  /** Answers to questions that expect it. */
  readonly answers: number;
}

export interface DebriefedFlag {
  readonly number: number;
  readonly flag: RaisedFlag;
  /** In which it was raised. */
  readonly answer: string;
}

/** What costs most, and the question to practise it in. */
export type NextThing =
  | {
      readonly kind: 'element';
      readonly element: ElementId;
      readonly lost: number;
      readonly question: Question;
    }
  | { readonly kind: 'flag'; readonly flag: FlagId; readonly lost: number; readonly question: Question };

export interface Debrief {
  readonly questions: readonly DebriefedQuestion[];
  readonly words: number;
  /** Speaking time. */
  readonly seconds: number;
  /** Mean of the scores, whole; 0 without answers. */
  readonly average: number;
  /** The largest share of its points; undefined when nothing earned any. */
  readonly strongest: ElementStanding | undefined;
  /** The smallest share; undefined when all were earned. */
  readonly weakest: ElementStanding | undefined;
  /** Of the last answer to each question, in their order. */
  readonly flags: readonly DebriefedFlag[];
  readonly selfRating: SelfRating | undefined;
  readonly next: NextThing | undefined;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Of the elements that were expected, the strongest first. */
function rankElements(answers: readonly Answered[]): readonly ElementStanding[] {
  const share = ({ points, max }: ElementStanding): number => points / max;
  return elementsIn(answers.map(({ scorecard }) => scorecard))
    .map((element) => {
      const scores = answers
        .flatMap(({ scorecard }) => scorecard.elements[element] ?? [])
        .filter(({ expected, max }) => expected && max > 0);
      return {
        element,
        points: sum(scores.map(({ points }) => points)),
        max: sum(scores.map(({ max }) => max)),
        answers: scores.length,
      };
    })
    .filter(({ answers: count }) => count > 0)
    .sort((a, b) => share(b) - share(a) || (share(a) > 0 ? b.points - a.points : a.max - b.max));
}

/** The question that gives the element most points: where there are such, not asked yet, and of the same sectors. */
function questionFor(element: ElementId, asked: readonly Question[], library: Library): Question | undefined {
  const ids = new Set(asked.map(({ id }) => id));
  const share = ({ expects }: Question): number =>
    expects.find((expected) => expected.element === element)?.points ?? 0;
  const fitting = library.questions.filter((question) => share(question) > 0);
  const best = [...fitting].sort((a, b) => share(b) - share(a));
  const sectors = new Set(['any', ...asked.flatMap((question) => question.sectors)]);
  const fresh = best.filter(({ id }) => !ids.has(id));
  return (
    fresh.find((question) => question.sectors.some((sector) => sectors.has(sector))) ?? fresh[0] ?? best[0]
  );
}

/** Which flag cost most in all, and in which question. */
function worstFlag(flags: readonly DebriefedFlag[], questions: readonly DebriefedQuestion[]) {
  const lost = (list: readonly DebriefedFlag[]): number => -sum(list.map(({ flag }) => flag.points));
  const ids = [...new Set(flags.map(({ flag }) => flag.flag))];
  const [worst] = ids
    .map((id) => flags.filter(({ flag }) => flag.flag === id))
    .sort((a, b) => lost(b) - lost(a));
  const [first] = [...(worst ?? [])].sort((a, b) => a.flag.points - b.flag.points);
  const question = questions.find(({ number }) => number === first?.number)?.question;
  if (worst === undefined || first === undefined || question === undefined) return undefined;
  return { kind: 'flag' as const, flag: first.flag.flag, lost: lost(worst), question };
}

function nextThing(
  weakest: ElementStanding | undefined,
  flags: readonly DebriefedFlag[],
  questions: readonly DebriefedQuestion[],
  library: Library,
): NextThing | undefined {
  const flag = worstFlag(flags, questions);
  const lost = weakest === undefined ? 0 : weakest.max - weakest.points;
  if (flag !== undefined && flag.lost > lost) return flag;
  if (weakest === undefined) return undefined;
  const asked = questions.map(({ question }) => question);
  const question = questionFor(weakest.element, asked, library);
  return question && { kind: 'element', element: weakest.element, lost, question };
}

/** @param index of the question without an answer */
function whyMissing({ at, cutShort, stage }: Interview, index: number): 'time' | 'input' | 'left' {
  if (index < at) return 'time';
  if (cutShort) return 'input';
  return stage === 'answering' ? 'left' : 'time';
}

export function makeDebrief(interview: Interview, library: Library): Debrief {
  const ratings = interview.ratings ?? { kind: 'none' };
  const asked = interview.questions.slice(0, interview.at + 1);
  const questions = asked.map((question, index): DebriefedQuestion => {
    const answer = answerTo(interview, question);
    const first = interview.answered.find((entry) => entry.question.id === question.id);
    return {
      number: index + 1,
      question,
      answer,
      missing: answer === undefined ? whyMissing(interview, index) : undefined,
      beforeReply: answer?.details.reply && first && first !== answer ? first.scorecard.score : undefined,
      ownRating: ratings.kind === 'each' ? ratings.ratings.get(question.id) : undefined,
    };
  });
  const answers = questions.flatMap(({ answer }) => answer ?? []);
  const flags = questions.flatMap(({ number, answer }) =>
    (answer?.scorecard.flags ?? []).map((flag) => ({ number, flag, answer: answer?.answer ?? '' })),
  );
  const ranked = rankElements(answers);
  const best = ranked[0];
  const strongest = best !== undefined && best.points > 0 ? best : undefined;
  const last = ranked.at(-1);
  const weakest = last !== undefined && last.points < last.max ? last : undefined;
  const scores = answers.map(({ scorecard }) => scorecard.score);
  return {
    questions,
    words: sum(answers.map(({ scorecard }) => scorecard.words)),
    seconds: sum(answers.map(({ scorecard }) => scorecard.seconds)),
    average: scores.length === 0 ? 0 : Math.round(sum(scores) / scores.length),
    strongest,
    weakest,
    flags,
    selfRating: compareRatings(answers, ratings),
    next: nextThing(weakest, flags, questions, library),
  };
}
