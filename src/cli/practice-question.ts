/** Puts a question: in other words than last time, aloud where wanted, and with the earlier answer's cue card on offer. */

import { CoachError } from '../error.ts';
import { nextWording } from '../practice/next-wording.ts';
import type { EarlierAnswer } from '../practice/practice-history.ts';
import { type Sitting, type Told, takeStep } from '../practice/sitting.ts';
import type { Question } from '../rubric/question.ts';
import { askMenu } from '../terminal/menu.ts';
import { printableLine } from '../terminal/printable.ts';
import { renderQuestion } from '../terminal/render-question.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { sayAge } from './describe-draft.ts';
import type { Room } from './practice-room.ts';

/** Another wording than the latest one; a question that comes in one already keeps it. */
function rewordFor(sitting: Sitting, earlier: readonly EarlierAnswer[], { library }: Room): Sitting {
  const { question, initial } = sitting;
  const last = earlier.at(-1)?.wording;
  // A draft is continued in the words in which it was begun.
  if (initial !== '' || last !== question.ask) return sitting;
  const inBank: Question = library.questions.find(({ id }) => id === question.id) ?? question;
  const wording = nextWording(
    inBank,
    earlier.map((entry) => entry.wording),
  );
  return takeStep(sitting, { kind: 'reword', wording });
}

/** The earlier answer as it is read today; undefined when it cannot be read any more. */
async function readAgain(
  { answer }: EarlierAnswer,
  question: Question,
  { engine }: Room,
): Promise<Told | undefined> {
  await engine.prepare?.();
  try {
    return { answer, scorecard: engine.scoreAnswer({ answer, question, type: question.type }) };
  } catch (error) {
    if (error instanceof CoachError) return undefined;
    throw error;
  }
}

/** Offers to say the latest answer in other words. @throws ExitPromptError, AbortPromptError as the menu does */
async function offerAgain(sitting: Sitting, latest: EarlierAnswer, room: Room): Promise<Sitting> {
  const { stdin, stdout, theme, signal, now } = room;
  const earlier = await readAgain(latest, sitting.question, room);
  if (earlier === undefined) return sitting;
  const about = `You answered this question ${sayAge(latest.finishedAt, now())}: score ${latest.score} of 100.`;
  stdout.write(`${fillLines(about, theme().columns).join('\n')}\n\n`);
  const choice = await askMenu(
    'Say it how?',
    [
      { value: 'afresh', name: 'Afresh' },
      { value: 'again', name: 'In other words, by cue card' },
    ],
    { stdin, stdout, theme: theme(), signal },
  );
  return choice === 'again' ? takeStep(sitting, { kind: 'again', earlier }) : sitting;
}

/** A line when the speech program failed. */
export function printTrouble({ speaker, stdout, theme }: Room): void {
  const trouble = speaker?.trouble();
  if (trouble !== undefined) stdout.write(`\n${fillLines(trouble, theme().columns).join('\n')}\n`);
}

/** Draws the follow-up question that the reply goes to, and reads it aloud where wanted. */
export function putProbe(probe: string, { stdout, theme, speaker }: Room): void {
  const lines = fillLines(printableLine(probe), theme().columns).map((line) => theme().heading(line));
  stdout.write(`\n${lines.join('\n')}\n\n`);
  speaker?.say(probe);
}

/** Draws the question that comes next, and settles how it is to be answered. */
export async function putQuestion(sitting: Sitting, room: Room): Promise<Sitting> {
  const { history, stdout, library, theme, speaker } = room;
  const earlier = await history.earlierAnswers(sitting.question.id);
  const put = rewordFor(sitting, earlier, room);
  stdout.write(renderQuestion(put.question, library, theme()));
  speaker?.say(put.question.ask);
  const latest = earlier.at(-1);
  return latest === undefined || put.initial !== '' ? put : offerAgain(put, latest, room);
}
