/** The menu after the feedback. What only shows something is drawn here, as it leaves the sitting where it is. */

import type { Sitting, Step } from '../practice/sitting.ts';
import { askMenu, type MenuChoice } from '../terminal/menu.ts';
import { nextProbe, printMarked, printModel } from './practice-feedback.ts';
import type { Room } from './practice-room.ts';

type Choice = 'revise' | 'reply' | 'marked' | 'model' | 'again' | 'next' | 'stop';

function choicesFor({ question, ahead }: Sitting): readonly MenuChoice<Choice>[] {
  const hasModel = (question.samples.strong ?? '').trim() !== '';
  return [
    { value: 'revise', name: 'Revise the answer' },
    { value: 'reply', name: 'Answer the follow-up question' },
    { value: 'marked', name: 'See the answer marked' },
    ...(hasModel ? [{ value: 'model' as const, name: 'See a strong answer' }] : []),
    { value: 'again', name: 'Say it again in other words' },
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
    const chosen = await askMenu('What now?', choicesFor(sitting), {
      stdin,
      stdout,
      theme: theme(),
      signal,
    });
    if (chosen === 'marked') printMarked(sitting, room);
    else if (chosen === 'model') printModel(sitting, room);
    else if (chosen === 'reply') return { kind: 'reply', probe: nextProbe(sitting, room) ?? '' };
    else return { kind: chosen };
  }
}
