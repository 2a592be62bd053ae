/** The steps of a sitting that touch the terminal and the history: taking an answer, and what to do after it. */

import { CoachError } from '../error.ts';
import type { Draft } from '../practice/practice-history.ts';
import { roundsOf, type Sitting, type Step, takeStep } from '../practice/sitting.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { askAnswer } from '../terminal/answer-editor.ts';
import { editInEditor } from '../terminal/external-editor.ts';
import { askMenu, type MenuChoice } from '../terminal/menu.ts';
import { printableLine } from '../terminal/printable.ts';
import { renderAnnotated } from '../terminal/render-annotated.ts';
import { renderComparison } from '../terminal/render-comparison.ts';
import { renderScorecard } from '../terminal/render-scorecard.ts';
import type { Theme } from '../terminal/theme.ts';
import { countOf } from '../terminal/wording.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { keepDraft } from './draft-keeper.ts';
import type { Room } from './practice-room.ts';

/** Faults of an answer that its writer can mend: it comes back for editing. */
const mendable = ['not-english', 'empty-answer'];

/** The scorecard, or what is to be said of an answer that cannot be scored as it is. */
function score(answer: string, { question }: Sitting, { engine }: Room): Scorecard | CoachError {
  try {
    return engine.scoreAnswer({ answer, question, type: question.type });
  } catch (error) {
    if (error instanceof CoachError && mendable.includes(error.code)) return error;
    throw error;
  }
}

/** Feedback to the latest answer, and what changed since the one before. */
function printFeedback(sitting: Sitting, { stdout, library, theme }: Room): void {
  const rounds = roundsOf(sitting);
  const latest = rounds.at(-1);
  const before = rounds.at(-2);
  if (latest === undefined) return;
  stdout.write(renderScorecard(latest, library, theme()));
  if (before !== undefined) stdout.write(renderComparison(before, latest, library, theme()));
}

/**
 * Takes an answer, scores it, saves it, and draws the feedback, in this order.
 * @throws ExitPromptError, AbortPromptError with the draft saved
 */
export async function answerQuestion(sitting: Sitting, room: Room): Promise<Sitting> {
  const { stdin, stdout, history, now, theme, signal, options, env } = room;
  const { question, initial } = sitting;
  const keeper = keepDraft(history, now, { question: question.id, initial, save: options.save });
  let text = initial;
  for (;;) {
    try {
      text = await askAnswer(
        {
          stdin,
          stdout,
          theme,
          initial: text,
          onChange: keeper.change,
          editElsewhere: (old) => editInEditor(old, env),
        },
        signal,
      );
    } finally {
      await keeper.flush();
    }
    const scorecard = score(text, sitting, room);
    if (scorecard instanceof CoachError) {
      const said = [scorecard.message, ...scorecard.problems.flatMap(({ hint }) => hint ?? [])].join('. ');
      stdout.write(`\n${fillLines(printableLine(said), theme().columns).join('\n')}\n\n`);
      continue;
    }
    const round = roundsOf(sitting).length + 1;
    if (options.save) {
      const { id, type } = question;
      await history.saveAttempt({ question: id, type, answer: text, scorecard, finishedAt: now(), round });
    }
    await keeper.drop();
    const scored = takeStep(sitting, { kind: 'finished', answer: text, scorecard });
    printFeedback(scored, room);
    return scored;
  }
}

/** Asks what to do after the feedback; the marked answer is drawn here, as it leaves the sitting where it is. */
export async function chooseNext(sitting: Sitting, room: Room): Promise<Step> {
  const { stdin, stdout, theme, signal, library } = room;
  const choices: readonly MenuChoice<'revise' | 'annotated' | 'next' | 'stop'>[] = [
    { value: 'revise', name: 'Revise the answer' },
    { value: 'annotated', name: 'See the answer marked' },
    ...(sitting.ahead.length > 0 ? [{ value: 'next' as const, name: 'Next question' }] : []),
    { value: 'stop', name: 'Stop' },
  ];
  for (;;) {
    const chosen = await askMenu('What now?', choices, { stdin, stdout, theme: theme(), signal });
    if (chosen !== 'annotated') return { kind: chosen };
    const latest = sitting.answered.at(-1);
    if (latest !== undefined) stdout.write(renderAnnotated(latest, library, theme()));
  }
}

/** What is kept of an interrupted sitting. */
export function sayInterrupted(
  finished: number,
  saved: boolean,
  draft: Draft | undefined,
  theme: Theme,
): string {
  const answers = `${countOf(finished, 'finished answer')} of this sitting ${finished === 1 ? 'is' : 'are'} in the history.`;
  const parts = [
    'Interrupted.',
    ...(saved ? [] : ['Nothing was saved, as asked with --no-save.']),
    ...(saved && finished > 0 ? [answers] : []),
    ...(saved && draft !== undefined ? ['The unfinished answer is kept and offered at the next start.'] : []),
  ];
  return `\n${fillLines(parts.join(' '), theme.columns).join('\n')}\n`;
}
