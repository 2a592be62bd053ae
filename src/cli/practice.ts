/** The practice command: one sitting at a terminal, from the question to the summary. */

import { chooseQuestions } from '../practice/choose-question.ts';
import { type Sitting, startSitting } from '../practice/sitting.ts';
import { summariseSitting } from '../practice/summarise-sitting.ts';
import type { Question } from '../rubric/question.ts';
import { isInterruption } from '../terminal/is-interruption.ts';
import { renderSummary } from '../terminal/render-summary.ts';
import { openSpeaker, type Speaker } from '../terminal/speaker.ts';
import { speechProgramNames } from '../terminal/speech-programs.ts';
import { makeTheme, type Theme } from '../terminal/theme.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { withoutDrafted } from './leave-out-drafted.ts';
import { loadNearest } from './load-nearest.ts';
import { type DraftDecision, offerDraft } from './offer-draft.ts';
import type { PracticeDeps, PracticeOptions, Room } from './practice-room.ts';
import { holdSitting, sayInterrupted } from './practice-rounds.ts';
import { watchSignals } from './watch-signals.ts';

export type { PracticeDeps, PracticeOptions } from './practice-room.ts';

/** The speech program when it is wanted; a line when there is none. */
export function findSpeaker(
  options: Pick<PracticeOptions, 'speak'>,
  { env, stdout }: Pick<PracticeDeps, 'env' | 'stdout'>,
  theme: Theme,
): Speaker | undefined {
  if (!options.speak) return undefined;
  const speaker = openSpeaker(env, process.platform);
  if (speaker === undefined) {
    const line = `Nothing can be read aloud: no speech program was found (${speechProgramNames(process.platform)}). Questions are shown as text only.`;
    stdout.write(`\n${fillLines(line, theme.columns).join('\n')}\n`);
  }
  return speaker;
}

async function choose(options: PracticeOptions, deps: PracticeDeps): Promise<readonly Question[]> {
  const recent = await deps.history.recentQuestionIds();
  const nearest = await loadNearest(options.question, options.topic, options.type);
  return chooseQuestions(deps.library, options, { recent, chance: deps.now().getTime(), nearest });
}

/**
 * Holds one sitting. Each finished answer is saved before its feedback is drawn; what is typed is kept as a draft.
 * @returns 0 when it was ended, 2 without a terminal, 130 (129, 143) when it was interrupted
 * @throws CoachError when no question can be chosen, or the history fails
 */
export async function practice(options: PracticeOptions, deps: PracticeDeps): Promise<number> {
  const { stdin, stdout, stderr, library, history } = deps;
  if (!stdin.isTTY || !stdout.isTTY) {
    stderr.write(
      'coach practice needs a terminal; without one use: coach score FILE, or coach score < answer.txt\n',
    );
    return 2;
  }
  const questions = deps.questions ?? (await choose(options, deps));
  const theme = (): Theme =>
    makeTheme({ plain: options.plain ?? false, env: deps.env, columns: stdout.columns });
  const watch = watchSignals(deps.signals ?? process);
  const speaker = findSpeaker(options, deps, theme());
  const room: Room = { ...deps, options, theme, signal: watch.signal, speaker };
  stdout.on('error', watch.interrupt);
  let last: Sitting | undefined;
  try {
    const terminal = { stdin, stdout, theme: theme(), signal: watch.signal };
    const draft: DraftDecision = options.save
      ? await offerDraft({ ...deps, terminal, questions, wanted: options.question })
      : { kind: 'none', drafted: [] };
    if (draft.kind === 'stop') return 0;
    const open = withoutDrafted(questions, draft.drafted);
    last = startSitting(open, draft.kind === 'continue' ? draft : undefined);
    if (last !== undefined) {
      await holdSitting(last, room, (sitting) => {
        last = sitting;
      });
    }
    stdout.write(renderSummary(summariseSitting(last?.answered ?? []), library, theme()));
    return 0;
  } catch (error) {
    if (!isInterruption(error)) throw error;
    const { length: drafts } = await history.listDrafts();
    stdout.write(sayInterrupted(last?.answered.length ?? 0, options.save, drafts, theme()));
    return watch.exitCode();
  } finally {
    stdout.removeListener('error', watch.interrupt);
    speaker?.stop();
    watch.stop();
  }
}
