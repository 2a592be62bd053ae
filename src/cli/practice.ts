/** The practice command: one sitting at a terminal, from the question to the summary. */

import { AbortPromptError } from '@inquirer/core';
import { nearest } from '../library/did-you-mean.ts';
import { chooseQuestions } from '../practice/choose-question.ts';
import { type Sitting, startSitting, takeStep } from '../practice/sitting.ts';
import { summariseSitting } from '../practice/summarise-sitting.ts';
import { renderQuestion } from '../terminal/render-question.ts';
import { renderSummary } from '../terminal/render-summary.ts';
import { makeTheme, type Theme } from '../terminal/theme.ts';
import { offerDraft } from './offer-draft.ts';
import type { PracticeDeps, PracticeOptions, Room } from './practice-room.ts';
import { answerQuestion, chooseNext, sayInterrupted } from './practice-steps.ts';
import { watchSignals } from './watch-signals.ts';

export type { PracticeDeps, PracticeOptions } from './practice-room.ts';

const isInterruption = (error: unknown): boolean =>
  error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name);

/** Asks, scores and revises until the sitting is over. `onChange` sees each state of it. */
async function hold(sitting: Sitting, room: Room, onChange: (sitting: Sitting) => void): Promise<void> {
  let current = sitting;
  let asked: string | undefined;
  while (current.stage !== 'over') {
    if (room.signal.aborted) throw new AbortPromptError();
    if (current.stage === 'scored') {
      current = takeStep(current, await chooseNext(current, room));
      continue;
    }
    if (asked !== current.question.id)
      room.stdout.write(renderQuestion(current.question, room.library, room.theme()));
    asked = current.question.id;
    current = await answerQuestion(current, room);
    onChange(current);
  }
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
  const recent = await history.recentQuestionIds();
  const questions = chooseQuestions(library, options, { recent, chance: deps.now().getTime(), nearest });
  const theme = (): Theme =>
    makeTheme({ plain: options.plain ?? false, env: deps.env, columns: stdout.columns });
  const watch = watchSignals(deps.signals ?? process);
  const room: Room = { ...deps, options, theme, signal: watch.signal };
  stdout.on('error', watch.interrupt);
  let last: Sitting | undefined;
  try {
    const terminal = { stdin, stdout, theme: theme(), signal: watch.signal };
    const draft = options.save ? await offerDraft({ ...deps, terminal }) : ({ kind: 'none' } as const);
    if (draft.kind === 'stop') return 0;
    last = startSitting(questions, draft.kind === 'continue' ? draft : undefined);
    if (last !== undefined) {
      await hold(last, room, (sitting) => {
        last = sitting;
      });
    }
    stdout.write(renderSummary(summariseSitting(last?.answered ?? []), library, theme()));
    return 0;
  } catch (error) {
    if (!isInterruption(error)) throw error;
    stdout.write(
      sayInterrupted(last?.answered.length ?? 0, options.save, await history.loadDraft(), theme()),
    );
    return watch.exitCode();
  } finally {
    stdout.removeListener('error', watch.interrupt);
    watch.stop();
  }
}
