/** The end of an interview: the debrief, each answer marked on request, and the file to keep it in. */

import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { CoachError } from '../error.ts';
import { dayIn } from '../practice/calendar-day.ts';
import { type Debrief, makeDebrief } from '../practice/debrief.ts';
import type { Interview } from '../practice/interview.ts';
import { answeredOf, type DebriefFile } from '../report/debrief-file.ts';
import { renderDebriefMarkdown } from '../report/debrief-markdown.ts';
import { renderDebriefPage } from '../report/debrief-page.ts';
import { reportStyle } from '../report/html-style.ts';
import { sayNextThing } from '../report/say-debrief.ts';
import { markAnswer } from '../terminal/answer-marks.ts';
import { askMenu } from '../terminal/menu.ts';
import { printable, printableLine } from '../terminal/printable.ts';
import { renderAnnotated } from '../terminal/render-annotated.ts';
import { renderDebrief } from '../terminal/render-debrief.ts';
import { renderNext } from '../terminal/render-scorecard.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { type DebriefFormat, formatOf } from './debrief-target.ts';
import type { InterviewRoom } from './interview-room.ts';
import { writePrivateFile } from './write-private-file.ts';

function fileOf(debrief: Debrief, { library, interview, now }: InterviewRoom): DebriefFile {
  return {
    debrief,
    library,
    next: sayNextThing(debrief, library, interview.bankOptions),
    day: dayIn(interview.timeZone, now()),
    marksOf: (scored) => markAnswer(scored, library),
    clean: printable,
  };
}

function render(debrief: Debrief, format: DebriefFormat, room: InterviewRoom): string {
  const file = fileOf(debrief, room);
  if (format === 'markdown') return renderDebriefMarkdown(file);
  const { now, interview } = room;
  return renderDebriefPage({
    ...file,
    finishedAt: now(),
    timeZone: interview.timeZone,
    styleHash: createHash('sha256').update(reportStyle).digest('base64'),
  });
}

const say = (text: string, { stdout, theme }: InterviewRoom): void => {
  stdout.write(`${fillLines(printableLine(text), theme().columns).join('\n')}\n\n`);
};

/** @throws CoachError `usage`, `file-not-found`, `file-unreadable` */
function saveIn(path: string, debrief: Debrief, force: boolean, room: InterviewRoom): void {
  writePrivateFile(path, render(debrief, formatOf(path), room), force);
  say(`The debrief is in ${resolve(path)}. It holds your answers, and only you may read the file.`, room);
}

/** Names to try when the one before is taken. */
const mostNames = 99;

/** Saves under the day's name in the folder where coach was started. */
function saveHere(debrief: Debrief, format: DebriefFormat, room: InterviewRoom): void {
  const day = dayIn(room.interview.timeZone, room.now());
  const ending = format === 'markdown' ? '.md' : '.html';
  for (let number = 1; ; number += 1) {
    try {
      saveIn(`interview-${day}${number === 1 ? '' : `-${number}`}${ending}`, debrief, false, room);
      return;
    } catch (error) {
      if (!(error instanceof CoachError)) throw error;
      if (error.code === 'usage' && number < mostNames) continue;
      say(`${error.message}. Start coach in another folder, or use --save-as.`, room);
      return;
    }
  }
}

/** Saves the debrief where `--save-as` says. @returns 2 when it could not be written, else 0 */
export function saveAsAsked(interview: Interview, room: InterviewRoom): 0 | 2 {
  const { saveAs, force = false } = room.asked;
  if (saveAs === undefined || interview.answered.length === 0) return 0;
  try {
    saveIn(saveAs, makeDebrief(interview, room.library), force, room);
    return 0;
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    const hints = error.problems.flatMap(({ hint }) => hint ?? []);
    room.stderr.write(`${[error.message, ...hints].join('\n')}\n`);
    return 2;
  }
}

export function printDebrief(interview: Interview, room: InterviewRoom): void {
  const { stdout, library, theme } = room;
  const debrief = makeDebrief(interview, library);
  const next = sayNextThing(debrief, library, room.interview.bankOptions);
  stdout.write(renderDebrief(debrief, next, library, theme()));
}

/** A question on one line of a menu. */
function shortened(text: string, columns: number): string {
  const room = Math.max(10, columns - 'Answer 10 marked: '.length - 4);
  const line = printableLine(text);
  return line.length <= room ? line : `${line.slice(0, room - 1).replace(/\s+\S*$/u, '')}…`;
}

/**
 * Shows answers marked and saves the debrief, as long as somebody wants to see or save something.
 * @throws ExitPromptError, AbortPromptError as the menu does
 */
export async function offerMore(interview: Interview, room: InterviewRoom): Promise<void> {
  const { stdin, stdout, theme, signal, library, asked } = room;
  const debrief = makeDebrief(interview, library);
  const answers = answeredOf(debrief);
  const saved = new Set<DebriefFormat>(asked.saveAs === undefined ? [] : [formatOf(asked.saveAs)]);
  for (;;) {
    const columns = theme().columns;
    const choice = await askMenu(
      'What now?',
      [
        ...answers.map(({ number, question }) => ({
          value: `${number}`,
          name: `Answer ${number} marked: ${shortened(question.ask, columns)}`,
        })),
        ...(saved.has('markdown') ? [] : [{ value: 'markdown', name: 'Save the debrief as Markdown' }]),
        ...(saved.has('html') ? [] : [{ value: 'html', name: 'Save the debrief as a page (HTML)' }]),
        { value: 'end', name: 'End' },
      ],
      { stdin, stdout, theme: theme(), signal },
    );
    if (choice === 'end') return;
    if (choice === 'markdown' || choice === 'html') {
      saveHere(debrief, choice, room);
      saved.add(choice);
      continue;
    }
    const found = answers.find(({ number }) => `${number}` === choice);
    if (found === undefined) continue;
    const title = `${found.number}. ${printableLine(found.question.ask)}`;
    stdout.write(
      renderAnnotated(found.answer, library, theme(), title) + renderNext(found.answer, library, theme()),
    );
  }
}
