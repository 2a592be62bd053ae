/** The menu after the feedback. What only shows something is drawn here, as it leaves the sitting where it is. */

import type { Sitting, Step } from '../practice/sitting.ts';
import { askMenu, type MenuChoice } from '../terminal/menu.ts';
import { canDispute, disputeFlag } from './practice-dispute.ts';
import { nextProbe, printMarked, printModel } from './practice-feedback.ts';
import type { Room } from './practice-room.ts';

type Choice = 'revise' | 'reply' | 'marked' | 'model' | 'again' | 'dispute' | 'next' | 'stop';

function choicesFor(sitting: Sitting, room: Room): readonly MenuChoice<Choice>[] {
  const { question, ahead } = sitting;
  const hasModel = (question.samples.strong ?? '').trim() !== '';
  return [
    { value: 'revise', name: 'Revise the answer' },
    { value: 'reply', name: 'Answer the follow-up question' },
    { value: 'marked', name: 'See the answer marked' },
    ...(hasModel ? [{ value: 'model' as const, name: 'See a strong answer' }] : []),
    { value: 'again', name: 'Say it again in other words' },
    ...(canDispute(sitting, room) ? [{ value: 'dispute' as const, name: 'This flag is wrong' }] : []),
    ...(ahead.length > 0 ? [{ value: 'next' as const, name: 'Next question' }] : []),
    { value: 'stop', name: 'Stop' },
  ];
}

/**
 * Asks what to do after the feedback.
 * @throws ExitPromptError, AbortPromptError as the menu does
 */
export async function chooseNext(sitting: Sitting, room: Room): Promise<Step> {
  const { stdin, stdout, theme, signal } = room;
  for (;;) {
    const chosen = await askMenu('What now?', choicesFor(sitting, room), {
      stdin,
      stdout,
      theme: theme(),
      signal,
    });
    if (chosen === 'marked') printMarked(sitting, room);
    else if (chosen === 'model') printModel(sitting, room);
    else if (chosen === 'dispute') {
      const step = await disputeFlag(sitting, room);
      if (step !== undefined) return step;
    } else if (chosen === 'reply') return { kind: 'reply', probe: nextProbe(sitting, room) ?? '' };
    else return { kind: chosen };
  }
}
