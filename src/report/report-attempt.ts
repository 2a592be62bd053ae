/** A scored answer as reports see it; an attempt of the history is one. */

import { type CalendarDay, dayIn } from '../practice/calendar-day.ts';
import { isWithReply, type LaterAttempt } from '../practice/is-with-reply.ts';
import { type ElementId, elementIds } from '../rubric/element.ts';
import type { QuestionType } from '../rubric/question.ts';
import type { ElementScore, Scorecard } from '../score/scorecard.ts';

export interface ReportAttempt {
  /** UUID in lower case. */
  readonly id: string;
  readonly finishedAt: Date;
  /** IANA name of the zone in which the answer was given. */
  readonly timeZone: string;
  /** Null when the question was given by its wording only. */
  readonly questionId: string | null;
  /** The question as it was asked. */
  readonly wording: string;
  readonly type: QuestionType;
  readonly answer: string;
  readonly scorecard: Scorecard;
  /** Id of the attempt that this one revises. */
  readonly revisionOf: string | null;
  /** What is known of it otherwise; reports read whether it holds a reply. */
  readonly details?: { readonly reply?: unknown };
}

/** What is said beside the question of an attempt that has an earlier one, with a space before; else nothing. */
export function sayRevision(attempt: LaterAttempt): string {
  if (attempt.revisionOf === null) return '';
  return isWithReply(attempt) ? ' (+ reply)' : ' (revised)';
}

/** The day on the calendar of whoever gave the answer. */
export function dayOf({ timeZone, finishedAt }: ReportAttempt): CalendarDay {
  return dayIn(timeZone, finishedAt);
}

/** The elements that the question expected, with what was found; an older engine may not have known all. */
export function expectedElements({
  scorecard,
}: ReportAttempt): readonly (readonly [ElementId, ElementScore])[] {
  const known: Readonly<Partial<Record<ElementId, ElementScore>>> = scorecard.elements;
  return elementIds.flatMap((id) => {
    const score = known[id];
    return score?.expected ? [[id, score] as const] : [];
  });
}

/** The question's id, or its wording where it has none. */
export function nameOfQuestion({ questionId, wording }: ReportAttempt): string {
  return questionId ?? `"${wording.replace(/\s+/gu, ' ').trim()}"`;
}
