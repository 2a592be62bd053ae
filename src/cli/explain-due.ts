/** Why a question is due, in words. */

import type { ElementMeasure } from '../practice/measure-elements.ts';
import type { DueQuestion } from '../practice/plan-day.ts';
import type { Library } from '../rubric/library.ts';
import { printableLine } from '../terminal/printable.ts';
import { countOf } from '../terminal/wording.ts';

/** One to three sentences on one line. */
export function explainDue(due: DueQuestion, library: Library): string {
  const { card, overdueDays, weakest, waitedLongest } = due;
  const when = overdueDays === 0 ? 'Due on this day' : `Due ${countOf(overdueDays, 'day')} ago`;
  const rest = `${countOf(card.interval, 'day')} after an answer with score ${card.last.score}`;
  const { rating, hints } = card.last;
  const rated = `${library.ratingNames[rating - 1] ?? rating}${hints > 0 ? ', with hints' : ''}`;
  const sentences = [
    `${when}, ${rest} (${printableLine(rated)}).`,
    ...(weakest === undefined
      ? []
      : [
          `Of what it expects, ${printableLine(library.elements[weakest.element].name)} measures weakest: ${shown(weakest)}.`,
        ]),
    ...(waitedLongest ? ['It has waited longest of all.'] : []),
  ];
  return sentences.join(' ');
}

function shown({ shown, answers }: ElementMeasure): string {
  if (answers === 1) return `${shown === 1 ? 'shown' : 'not shown'} in the one answer that should show it`;
  return `shown in ${shown} of your latest ${answers} answers that should show it`;
}
