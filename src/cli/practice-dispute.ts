/** "This flag is wrong", after the feedback of a sitting: the flag is chosen, silenced, and the score told anew. */

import { type Disputable, listDisputable } from '../coach/dispute-case.ts';
import { roundsOf, type Sitting, type Step } from '../practice/sitting.ts';
import { askFlag } from './dispute-flag.ts';
import { renderDisputed } from './dispute-page.ts';
import type { Room } from './practice-room.ts';

/** Whether there is something to call wrong, and a history in which to keep that. */
export function canDispute(sitting: Sitting, { keepDispute }: Pick<Room, 'keepDispute'>): boolean {
  return keepDispute !== undefined && (roundsOf(sitting).at(-1)?.scorecard.flags.length ?? 0) > 0;
}

/** Undefined when the sitting stays as it is. @throws ExitPromptError, AbortPromptError as the menu does */
export async function disputeFlag(sitting: Sitting, room: Room): Promise<Step | undefined> {
  const latest = roundsOf(sitting).at(-1);
  if (latest === undefined || room.keepDispute === undefined) return undefined;
  const { stdin, stdout, library, signal } = room;
  const theme = room.theme();
  const raised = listDisputable(latest.scorecard);
  const [only, ...others] = raised;
  const menu = { stdin, stdout, library, theme, signal, none: 'None of them' };
  const wrong: Disputable | undefined =
    others.length === 0 ? only : await askFlag(raised, 'Which flag is wrong?', latest.answer, menu);
  if (wrong === undefined) return undefined;
  const kept = await room.keepDispute({ question: sitting.question.id, answer: latest.answer, wrong });
  if (kept === undefined) {
    stdout.write('\nThis answer is not in the history, so the flag stays.\n\n');
    return undefined;
  }
  stdout.write(`\n${renderDisputed({ ...kept, wrong }, library, theme)}\n`);
  return { kind: 'rescored', scorecard: kept.rescored.scorecard };
}
