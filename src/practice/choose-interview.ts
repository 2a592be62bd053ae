/** Which questions an interview asks: a mix of topics and types, and among these what is due or trains a weak element. */

import { CoachError } from '../error.ts';
import type { ElementId } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import type { Question, QuestionType } from '../rubric/question.ts';
import { type Choice, type Circumstances, chooseQuestions, fittingQuestions } from './choose-question.ts';
import type { DayPlan } from './plan-day.ts';

export interface InterviewChoice extends Pick<Choice, 'topic' | 'type' | 'seed'> {
  readonly count: number;
  /** Questions of this sector, and those that fit any. */
  readonly sector?: string | undefined;
}

/** What a question costs by what was chosen before it; the cheapest comes next. */
const costs = {
  /** For each question of the same topic, and of the same type. */
  sameTopic: 2,
  sameType: 1.5,
  /** The first question is one that anybody can answer. */
  hardStart: 1,
  /** Few candidates are asked how they lead. */
  leading: 1,
  /** It was answered lately and is not due. */
  resting: 1,
  weakElement: -0.75,
  due: -1.5,
  ownSector: -0.5,
} as const;

/**
 * The questions that topic, type and sector leave; at least one.
 * @throws CoachError as `fittingQuestions`; `usage` for a sector that no question has
 */
export function interviewQuestions(
  library: Library,
  { sector, ...choice }: Pick<InterviewChoice, 'topic' | 'type' | 'sector'>,
  nearest: Circumstances['nearest'],
): readonly Question[] {
  const fitting = fittingQuestions(library, choice, nearest);
  if (sector === undefined) return fitting;
  const sectors = [...new Set(library.questions.flatMap((question) => question.sectors))].sort();
  if (!sectors.includes(sector)) {
    const near = nearest(sector, sectors);
    const listed = `The sectors are ${sectors.join(', ')}.`;
    const hint = near === null ? listed : `did you mean "${near}"? ${listed}`;
    throw new CoachError({ code: 'usage', message: `there is no sector "${sector}"`, hint });
  }
  const inSector = fitting.filter(({ sectors: of }) => of.includes(sector) || of.includes('any'));
  if (inSector.length > 0) return inSector;
  throw new CoachError({
    code: 'nothing-chosen',
    message: `no such question is asked in the sector "${sector}"`,
    hint: 'leave out --topic, --type or --sector',
  });
}

/**
 * At most `count` questions in the order in which they are asked; fewer when there are no more.
 * @param first is asked first whatever it costs: an answer to it is to be continued
 */
export function chooseInterview(
  library: Library,
  choice: InterviewChoice,
  circumstances: Circumstances,
  first?: Question,
): readonly Question[] {
  const { count, sector, topic, type, seed } = choice;
  const { plan, nearest } = circumstances;
  const fitting = interviewQuestions(library, choice, nearest);
  const ids = new Set(fitting.map(({ id }) => id));
  const ordered = chooseQuestions(library, { topic, type, seed }, circumstances);
  const left = ordered.filter(({ id }) => ids.has(id) && id !== first?.id);
  const chosen: Question[] = first === undefined ? [] : [first];
  const due = new Set(plan?.due.map(({ question }) => question.id));
  while (chosen.length < count && left.length > 0) {
    const prices = left.map((question) => price(question, chosen, { plan, due, sector }));
    chosen.push(...left.splice(prices.indexOf(Math.min(...prices)), 1));
  }
  return chosen;
}

interface Wishes {
  readonly plan: DayPlan | undefined;
  readonly due: ReadonlySet<string>;
  readonly sector: string | undefined;
}

function price(question: Question, chosen: readonly Question[], { plan, due, sector }: Wishes): number {
  const same = (has: (other: Question) => boolean): number => chosen.filter(has).length;
  const isDue = due.has(question.id);
  const weakest: ElementId | undefined = plan?.measures[0]?.element;
  const type: QuestionType = question.type;
  return (
    costs.sameTopic * same((other) => other.topic === question.topic) +
    costs.sameType * same((other) => other.type === type) +
    (chosen.length === 0 && question.level !== 'entry' ? costs.hardStart : 0) +
    (question.level === 'lead' ? costs.leading : 0) +
    (plan?.cards.has(question.id) && !isDue ? costs.resting : 0) +
    (question.expects.some(({ element }) => element === weakest) ? costs.weakElement : 0) +
    (isDue ? costs.due : 0) +
    (sector !== undefined && question.sectors.includes(sector) ? costs.ownSector : 0)
  );
}
