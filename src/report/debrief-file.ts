/** What a saved debrief is made of, whatever its form. */

import type { CalendarDay } from '../practice/calendar-day.ts';
import type { Debrief, DebriefedQuestion } from '../practice/debrief.ts';
import type { Answered } from '../practice/sitting.ts';
import type { Library } from '../rubric/library.ts';
import type { Scorecard } from '../score/scorecard.ts';
import type { AnswerMark } from './annotated-answer.ts';
import type { SaidNext } from './say-debrief.ts';

export interface DebriefFile {
  readonly debrief: Debrief;
  readonly library: Library;
  readonly next: SaidNext | undefined;
  /** On which it was held. */
  readonly day: CalendarDay;
  readonly marksOf: (scored: {
    readonly answer: string;
    readonly scorecard: Scorecard;
  }) => readonly AnswerMark[];
  /** Makes foreign text safe to show; keeps every offset. */
  readonly clean: (text: string) => string;
}

export interface AnsweredQuestion extends DebriefedQuestion {
  readonly answer: Answered;
}

export function answeredOf({ questions }: Debrief): readonly AnsweredQuestion[] {
  return questions.flatMap((entry) =>
    entry.answer === undefined ? [] : [{ ...entry, answer: entry.answer }],
  );
}
