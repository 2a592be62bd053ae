/** One round of a sitting after the other: put the question, take the answer, show how it is heard, ask what next. */

import { AbortPromptError } from '@inquirer/core';
import { roundsOf, type Sitting, takeStep } from '../practice/sitting.ts';
import type { Theme } from '../terminal/theme.ts';
import { countOf } from '../terminal/wording.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { saveAnswer, takeAnswer } from './practice-answer.ts';
import { printTrouble, putProbe, putQuestion } from './practice-question.ts';
import type { Room } from './practice-room.ts';

/**
 * Takes an answer, scores it, saves it, and draws the feedback, in this order.
 * @throws ExitPromptError, AbortPromptError with the draft saved
 */
async function answerQuestion(sitting: Sitting, room: Room): Promise<Sitting> {
  const { question, task, initial } = sitting;
  if (task.kind === 'again') {
    const { printCueCard } = await import('./practice-feedback.ts');
    printCueCard(task.earlier, sitting, room);
  }
  if (task.kind === 'reply') putProbe(task.probe, room);
  const answering = takeAnswer({ question, task, initial, hints: task.kind !== 'reply' }, room);
  const afterwards = loadAfterwards();
  const taken = await answering;
  room.speaker?.stop();
  await saveAnswer(taken, question, roundsOf(sitting).length + 1, room);
  const { answer, scorecard, details } = taken;
  const scored = takeStep(sitting, { kind: 'finished', answer, scorecard, details });
  printTrouble(room);
  const [{ printFeedback, printStoryOffer }] = await afterwards;
  printFeedback(scored, room);
  await printStoryOffer(scored, room);
  return scored;
}

/** What follows an answer, loaded while it is written: before the question is shown it would only delay that. */
function loadAfterwards() {
  const afterwards = Promise.all([import('./practice-feedback.ts'), import('./practice-menu.ts')]);
  // What fails is told when the answer has been saved.
  afterwards.catch(() => {});
  return afterwards;
}

/** Goes on until the sitting is over. `onChange` sees each state with one more answer, or one that is scored otherwise. */
export async function holdSitting(
  sitting: Sitting,
  room: Room,
  onChange: (sitting: Sitting) => void,
): Promise<void> {
  let current = sitting;
  let asked: string | undefined;
  while (current.stage !== 'over') {
    if (room.signal.aborted) throw new AbortPromptError();
    if (current.stage === 'scored') {
      const { chooseNext } = await import('./practice-menu.ts');
      current = takeStep(current, await chooseNext(current, room));
      onChange(current);
      continue;
    }
    if (asked !== current.question.id) current = await putQuestion(current, room);
    asked = current.question.id;
    current = await answerQuestion(current, room);
    onChange(current);
  }
}

/** What is kept of an interrupted sitting. */
export function sayInterrupted(finished: number, saved: boolean, drafts: number, theme: Theme): string {
  const answers = `${countOf(finished, 'finished answer')} of this sitting ${finished === 1 ? 'is' : 'are'} kept.`;
  const parts = [
    'Interrupted.',
    ...(saved ? [] : ['Nothing was saved, as asked with --no-save.']),
    ...(saved && finished > 0 ? [answers] : []),
    ...(saved && drafts === 1 ? ['The unfinished answer is kept and offered at the next start.'] : []),
    ...(saved && drafts > 1 ? [`${drafts} unfinished answers are kept and offered at the next start.`] : []),
  ];
  return `\n${fillLines(parts.join(' '), theme.columns).join('\n')}\n`;
}
