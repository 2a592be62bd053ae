/** Offers the answer that was left unfinished last time. */

import type { PracticeHistory } from '../practice/practice-history.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import { askMenu, type MenuTerminal } from '../terminal/menu.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { describeDraft, draftQuestion } from './describe-draft.ts';

export interface DraftOffer {
  readonly history: PracticeHistory;
  readonly library: Library;
  readonly now: () => Date;
  readonly terminal: MenuTerminal;
}

/** What becomes of the draft: continued, gone (there was none, or it was discarded), or kept, and the sitting with it. */
export type DraftDecision =
  | { readonly kind: 'continue'; readonly question: Question; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'stop' };

/** @throws ExitPromptError, AbortPromptError as the menu does */
export async function offerDraft({ history, library, now, terminal }: DraftOffer): Promise<DraftDecision> {
  const draft = await history.loadDraft();
  if (draft === undefined) return { kind: 'none' };
  const question = draftQuestion(draft, library);
  const about = fillLines(describeDraft(draft, question, now()), terminal.theme.columns);
  terminal.stdout.write(`\n${about.join('\n')}\n\n`);
  const decision = await askMenu(
    'What shall become of it?',
    [
      ...(question === undefined ? [] : [{ value: 'continue' as const, name: 'Continue it' }]),
      { value: 'discard' as const, name: 'Discard it and go on' },
      { value: 'stop' as const, name: 'Keep it and stop' },
    ],
    terminal,
  );
  if (decision === 'continue' && question !== undefined)
    return { kind: 'continue', question, text: draft.text };
  if (decision === 'stop') return { kind: 'stop' };
  await history.clearDraft();
  return { kind: 'none' };
}
