/** Asks for the candidate's own ratings, while the scores are still unknown to them. */

import type { Interview } from '../practice/interview.ts';
import type { OwnRatings } from '../practice/self-rating.ts';
import type { Question } from '../rubric/question.ts';
import type { Rating } from '../score/rate-answer.ts';
import { askMenu, type MenuChoice } from '../terminal/menu.ts';
import { printableLine } from '../terminal/printable.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import type { InterviewRoom } from './interview-room.ts';
import { endOfPipe } from './interview-rounds.ts';

const scale: readonly Rating[] = [1, 2, 3, 4, 5];
type RatingChoice = `${Rating}` | 'none';

function choicesOf({ library }: InterviewRoom): readonly MenuChoice<RatingChoice>[] {
  return [
    ...scale.map((rating) => ({
      value: `${rating}` as const,
      name: `${rating}, ${library.ratingNames[rating - 1]}`,
    })),
    { value: 'none', name: 'Leave it out' },
  ];
}

async function askRating(room: InterviewRoom, message: string): Promise<Rating | undefined> {
  const { stdin, stdout, theme, signal } = room;
  const chosen = await askMenu(message, choicesOf(room), { stdin, stdout, theme: theme(), signal });
  return scale.find((rating) => `${rating}` === chosen);
}

async function rateEach(
  questions: readonly Question[],
  rated: Map<string, Rating>,
  room: InterviewRoom,
): Promise<void> {
  const { stdout, theme } = room;
  for (const [index, question] of questions.entries()) {
    const about = fillLines(printableLine(question.ask), theme().columns, `${index + 1}. `);
    stdout.write(`\n${about.join('\n')}\n`);
    const rating = await askRating(room, 'How good was your answer?');
    if (rating !== undefined) rated.set(question.id, rating);
  }
}

/**
 * What the candidate thinks of each answer, or of the whole.
 * @throws ExitPromptError, AbortPromptError as the menu does
 */
export async function askRatings(
  { questions, answered }: Interview,
  room: InterviewRoom,
): Promise<OwnRatings> {
  const { stdin, stdout, theme, signal } = room;
  const ids = new Set(answered.map(({ question }) => question.id));
  const toRate = questions.filter(({ id }) => ids.has(id));
  const rated = new Map<string, Rating>();
  const none = { kind: 'none' } as const;
  const first = fillLines('The scores come next. Before that, your own view.', theme().columns);
  stdout.write(`${first.join('\n')}\n\n`);
  try {
    const scope = await askMenu(
      'How do you rate yourself?',
      [
        { value: 'each' as const, name: toRate.length === 1 ? 'Rate the answer' : 'Rate each answer' },
        ...(toRate.length > 1 ? [{ value: 'whole' as const, name: 'Rate the interview as a whole' }] : []),
        { value: 'none' as const, name: 'Go on to the scores' },
      ],
      { stdin, stdout, theme: theme(), signal },
    );
    if (scope === 'none') return none;
    if (scope === 'whole') {
      const rating = await askRating(room, 'How good was the interview?');
      return rating === undefined ? none : { kind: 'whole', rating };
    }
    await rateEach(toRate, rated, room);
  } catch (error) {
    // What was rated before the pipe ended counts.
    if (!endOfPipe(error, room)) throw error;
  }
  return rated.size === 0 ? none : { kind: 'each', ratings: rated };
}
