/** The questions of an interview, one after the other: put it, take the answer, perhaps ask further, say nothing of scores. */

import { AbortPromptError } from '@inquirer/core';
import { answerTo, askedNow, type Interview, takeInterviewStep } from '../practice/interview.ts';
import type { Task } from '../practice/sitting.ts';
import { isExit } from '../terminal/is-interruption.ts';
import { printableLine } from '../terminal/printable.ts';
import { countOf } from '../terminal/wording.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import type { InterviewRoom } from './interview-room.ts';
import { saveAnswer, takeInTime } from './practice-answer.ts';
import { printTrouble } from './practice-question.ts';

const sayLines = (text: string, { stdout, theme }: InterviewRoom): void => {
  if (text !== '') stdout.write(`${fillLines(printableLine(text), theme().columns).join('\n')}\n\n`);
};

/** What the interviewer says first, and how this works. */
export function printOpening({ questions }: Interview, room: InterviewRoom): void {
  const { stdout, theme, lines, asked } = room;
  const rest =
    asked.limit === undefined ? '' : ' When the time for an answer is over, it is taken as it stands.';
  const how = `Scores come at the end. Ctrl-C leaves; finished answers are kept.${rest}`;
  const about = asked.save ? how : how.replace(' finished answers are kept.', ' nothing is kept.');
  stdout.write('\n');
  sayLines(lines.opening, room);
  const few = `This interview has ${countOf(questions.length, 'question')}.`;
  stdout.write(`${fillLines(`${few} ${about}`, theme().columns).map(theme().faint).join('\n')}\n\n`);
}

/** Puts what is asked now: a question under its number, or a probe. */
function put(interview: Interview, room: InterviewRoom): void {
  const { stdout, theme, lines, speaker } = room;
  const { at, questions, stage, probe } = interview;
  const isProbe = stage === 'replying';
  const before = isProbe ? lines.beforeProbe(at) : lines.bridge(at);
  const asks = isProbe ? probe : askedNow(interview).ask;
  const head = isProbe ? 'Follow-up question' : `Question ${at + 1} of ${questions.length}`;
  sayLines(before, room);
  stdout.write(`${theme().faint(head)}\n`);
  const words = fillLines(printableLine(asks), theme().columns).map((line) => theme().heading(line));
  stdout.write(`${words.join('\n')}\n\n`);
  // One text: what is still being read would be broken off.
  const opening = at === 0 && !isProbe ? lines.opening : '';
  speaker?.say(`${opening} ${before} ${asks}`.trim());
}

function taskOf(interview: Interview): Task {
  const to = interview.stage === 'replying' ? answerTo(interview, askedNow(interview)) : undefined;
  return to === undefined ? { kind: 'answer' } : { kind: 'reply', probe: interview.probe, to };
}

/** Takes the answer to what is asked now, and saves it before anything else happens. */
async function takeTurn(interview: Interview, room: InterviewRoom): Promise<Interview> {
  const { asked, library, lines, stdout } = room;
  const question = askedNow(interview);
  const { initial, stage } = interview;
  const wanted = { question, task: taskOf(interview), initial, hints: false, limit: asked.limit };
  const taken = await takeInTime(wanted, room);
  room.speaker?.stop();
  printTrouble(room);
  stdout.write('\n');
  if (taken === undefined || taken.details.timeUp) sayLines(lines.timeUp, room);
  if (taken === undefined) return takeInterviewStep(interview, { kind: 'nothing' }, library);
  const details = { ...taken.details, interview: { id: room.interview.id } };
  await saveAnswer({ ...taken, details }, question, stage === 'replying' ? 2 : 1, room);
  const { answer, scorecard } = taken;
  return takeInterviewStep(interview, { kind: 'finished', answer, scorecard, details }, library);
}

/**
 * Goes on until all questions are answered, or the pipe with the answers ends. `onChange` sees each state.
 * @throws ExitPromptError, AbortPromptError with the draft saved
 */
export async function askQuestions(
  interview: Interview,
  room: InterviewRoom,
  onChange: (interview: Interview) => void,
): Promise<Interview> {
  let current = interview;
  while (current.stage === 'answering' || current.stage === 'replying') {
    if (room.signal.aborted) throw new AbortPromptError();
    put(current, room);
    try {
      current = await takeTurn(current, room);
    } catch (error) {
      if (!endOfPipe(error, room)) throw error;
      current = takeInterviewStep(current, { kind: 'end' }, room.library);
    }
    onChange(current);
  }
  if (current.answered.length > 0) sayLines(room.lines.closing, room);
  return current;
}

/** Whether a prompt ended because the piped answers did. */
export function endOfPipe(error: unknown, { piped, signal }: InterviewRoom): boolean {
  return piped && !signal.aborted && isExit(error);
}
