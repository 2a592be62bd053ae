/** What to do next: the unfinished answer, what is due today, and the weakest element with a question to practise it. */

import { ownDay } from '../practice/calendar-day.ts';
import { planDay } from '../practice/plan-day.ts';
import type { Draft } from '../practice/practice-history.ts';
import type { Review } from '../practice/review.ts';
import { chooseNext } from '../report/choose-next.ts';
import { printableLine } from '../terminal/printable.ts';
import { countOf } from '../terminal/wording.ts';
import { describeDraft, draftQuestion } from './describe-draft.ts';
import { loadLibraryData } from './load-library-data.ts';
import type { NextStep } from './show-next.ts';
import type { World } from './world.ts';

/** In the order of urgency; what there is not is not told of. */
export async function findNextSteps(
  draft: Draft | undefined,
  reviews: readonly Review[],
  { dataDirectory, now }: Pick<World, 'dataDirectory' | 'now'>,
): Promise<readonly NextStep[]> {
  const library = await loadLibraryData(dataDirectory);
  const plan = planDay({ questions: library.questions, reviews, day: ownDay(now()) });
  const [first, ...others] = plan.due;
  const weak = chooseNext(reviews, library);
  const steps: NextStep[] = [];
  if (draft !== undefined) {
    const what = describeDraft(draft, draftQuestion(draft, library), now());
    steps.push({ what, command: 'coach practice' });
  }
  if (first !== undefined) {
    const rest = others.length === 0 ? '' : `, and ${countOf(others.length, 'other question')}`;
    const what = `Due today: ${printableLine(first.question.ask)} (${first.question.id})${rest}`;
    steps.push({ what, command: 'coach practice --due' });
  }
  if (weak !== undefined) {
    const { element, shown, answers } = weak.measure;
    const name = printableLine(library.elements[element].name);
    const what = `Weakest so far: ${name}, shown in ${shown} of ${countOf(answers, 'answer')} where it counts`;
    const command =
      weak.question === undefined
        ? `coach explain ${element}`
        : `coach practice --question ${weak.question.id}`;
    steps.push({ what, command });
  }
  return steps;
}
