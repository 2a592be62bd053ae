/** Which questions to ask now, by the history on this machine. */

import { ownDay } from '../practice/calendar-day.ts';
import { type Choice, chooseQuestions, fittingQuestions } from '../practice/choose-question.ts';
import type { Review } from '../practice/review.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import { loadNearest } from './load-nearest.ts';
import type { World } from './world.ts';

/**
 * The questions to ask now: what is due first, then what is new; with `due`, only the former, which may be nothing. With
 * a seed, whatever it draws.
 * @param readReviews the answers so far, for a caller that holds the history open
 * @throws CoachError as `fittingQuestions`; `history-unavailable`, `history-newer`
 */
export async function chooseByPlan(
  library: Library,
  choice: Choice,
  { env, now }: Pick<World, 'env' | 'now'>,
  readReviews: () => Promise<readonly Review[]> = async () => {
    const { loadReviews } = await import('./load-reviews.ts');
    return loadReviews(env);
  },
): Promise<readonly Question[]> {
  const nearest = await loadNearest(choice.question, choice.topic, choice.type);
  const questions = fittingQuestions(library, choice, nearest);
  const instant = now();
  const chance = instant.getTime();
  const reviews = choice.seed === undefined ? await readReviews() : [];
  if (reviews.length === 0) return chooseQuestions(library, choice, { recent: [], chance, nearest });
  const { planDay } = await import('../practice/plan-day.ts');
  const { count, cap } = choice;
  const plan = planDay({ questions, reviews, day: ownDay(instant), count, cap });
  return chooseQuestions(library, choice, { recent: [], chance, nearest, plan });
}
