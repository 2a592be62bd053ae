/** The interview command: an opening, the questions without feedback, the own ratings, and the debrief. */

import { CoachError } from '../error.ts';
import { type Interview, startInterview, takeInterviewStep } from '../practice/interview.ts';
import { interviewerLines } from '../practice/interviewer-lines.ts';
import { seededRandom } from '../practice/seeded-random.ts';
import type { OwnRatings } from '../practice/self-rating.ts';
import { isInterruption } from '../terminal/is-interruption.ts';
import { openLineKeyboard } from '../terminal/line-keyboard.ts';
import { makeTheme, type Theme } from '../terminal/theme.ts';
import { offerMore, printDebrief, saveAsAsked } from './interview-debrief.ts';
import { askRatings } from './interview-ratings.ts';
import type { InterviewDeps, InterviewOptions, InterviewRoom } from './interview-room.ts';
import { askQuestions, printOpening } from './interview-rounds.ts';
import { withoutDrafted } from './leave-out-drafted.ts';
import { allDrafted, type DraftDecision, keepDrafts, offerDraft } from './offer-draft.ts';
import { columnsOf } from './page-deps.ts';
import { findSpeaker } from './practice.ts';
import { sayInterrupted } from './practice-rounds.ts';
import { type SignalWatch, watchSignals } from './watch-signals.ts';

export type { InterviewDeps, InterviewOptions } from './interview-room.ts';

/** Without a terminal, prompts take lines, and end theirs as files do. */
function pipedStreams({ stdin, stdout }: InterviewDeps): Pick<InterviewDeps, 'stdin' | 'stdout'> {
  const output = {
    isTTY: false,
    columns: columnsOf(stdout),
    write: (text: string) => stdout.write(text.replaceAll('\r\n', '\n')),
    on: stdout.on.bind(stdout),
    removeListener: stdout.removeListener.bind(stdout),
  };
  return { stdin: openLineKeyboard(stdin), stdout: output as unknown as NodeJS.WriteStream };
}

function openRoom(
  options: InterviewOptions,
  deps: InterviewDeps,
  watch: SignalWatch,
  count: number,
): InterviewRoom {
  const piped = !deps.stdin.isTTY || !deps.stdout.isTTY;
  const streams = piped ? pipedStreams(deps) : { stdin: deps.stdin, stdout: deps.stdout };
  const plain = piped || (options.plain ?? false);
  const theme = (): Theme => makeTheme({ plain, env: deps.env, columns: columnsOf(deps.stdout) });
  const chance = seededRandom(options.seed ?? deps.now().getTime());
  return {
    ...deps,
    ...streams,
    interview: deps,
    asked: options,
    options: { save: options.save, plain },
    lines: interviewerLines(count, options.limit, chance),
    theme,
    signal: watch.signal,
    speaker: findSpeaker(options, deps, theme()),
    piped,
    ...(piped && { help: ['Finish: "." alone on a line'] }),
  };
}

/** What becomes of the unfinished answers; where nobody can be asked about them they are all kept. */
async function settleDrafts(
  options: InterviewOptions,
  deps: InterviewDeps,
  signal: AbortSignal,
): Promise<DraftDecision> {
  const { stdin, stdout, env, history } = deps;
  if (!options.save) return { kind: 'none', drafted: [] };
  if (!stdin.isTTY || !stdout.isTTY) return keepDrafts(history);
  const theme = makeTheme({ plain: options.plain ?? false, env, columns: stdout.columns });
  return offerDraft({
    ...deps,
    terminal: { stdin, stdout, theme, signal },
    questions: deps.choose(undefined),
  });
}

/** A history that fails now must not cost the debrief. */
async function keepRatings(ratings: OwnRatings, { saveRatings, stderr }: InterviewDeps): Promise<void> {
  try {
    await saveRatings?.(ratings);
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    stderr.write(`${error.message}\nYour own ratings could not be kept with the answers.\n`);
  }
}

/** From the opening to the end of the last menu. `onChange` sees each state. @returns the exit status */
async function hold(
  begun: Interview,
  room: InterviewRoom,
  onChange: (state: Interview) => void,
): Promise<number> {
  printOpening(begun, room);
  const asked = await askQuestions(begun, room, onChange);
  if (asked.stage !== 'rating') {
    room.stderr.write('No answer came that could be scored, so there is nothing to tell.\n');
    return room.piped ? 2 : 0;
  }
  const ratings = await askRatings(asked, room);
  await keepRatings(ratings, room.interview);
  const rated = takeInterviewStep(asked, { kind: 'rated', ratings }, room.library);
  onChange(rated);
  printDebrief(rated, room);
  const status = saveAsAsked(rated, room);
  if (!room.piped) await offerMore(rated, room);
  return status;
}

/**
 * Holds one interview. Each finished answer is saved at once; what is typed is kept as a draft.
 * @returns 0 when it was ended, 2 without any answer from a pipe or when the debrief could not be saved, 130 (129, 143)
 *   when it was interrupted
 * @throws CoachError when no question can be chosen, or the history fails
 */
export async function interview(options: InterviewOptions, deps: InterviewDeps): Promise<number> {
  const { stdin, stdout, stderr, history } = deps;
  if (stdin.isTTY && !stdout.isTTY) {
    stderr.write(
      'coach interview asks on standard output: leave that to the terminal, and use --save-as FILE for the debrief\n',
    );
    return 2;
  }
  const watch = watchSignals(deps.signals ?? process);
  stdout.on('error', watch.interrupt);
  let last: Interview | undefined;
  let room: InterviewRoom | undefined;
  try {
    const draft = await settleDrafts(options, deps, watch.signal);
    if (draft.kind === 'stop') return 0;
    const first = draft.kind === 'continue' ? draft : undefined;
    const questions = withoutDrafted(deps.choose(first?.question), draft.drafted);
    if (questions.length === 0) throw allDrafted();
    room = openRoom(options, deps, watch, questions.length);
    last = startInterview(questions, { probes: options.probes, draft: first?.text ?? '' });
    return await hold(last, room, (state) => {
      last = state;
    });
  } catch (error) {
    if (!isInterruption(error)) throw error;
    const { length: drafts } = await history.listDrafts();
    const finished = new Set(last?.answered.map(({ question }) => question.id)).size;
    const theme = makeTheme({ plain: options.plain ?? false, env: deps.env, columns: stdout.columns });
    stdout.write(sayInterrupted(finished, options.save, drafts, theme));
    if (last !== undefined && last.ratings === undefined && room !== undefined) saveAsAsked(last, room);
    return watch.exitCode();
  } finally {
    stdout.removeListener('error', watch.interrupt);
    room?.speaker?.stop();
    stdin.pause();
    watch.stop();
  }
}
