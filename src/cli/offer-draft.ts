/** Offers the answer that was left unfinished last time. */

import { reworded } from '../practice/next-wording.ts';
import type { Draft, PracticeHistory } from '../practice/practice-history.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import { askMenu, type MenuTerminal } from '../terminal/menu.ts';
import { printableLine } from '../terminal/printable.ts';
import { countOf } from '../terminal/wording.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { countWords } from '../text/count-words.ts';

/** "3 minutes ago"; "just now" under a minute. */
export function sayAge(then: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - then.getTime()) / 60_000);
  if (minutes < 1) return 'a moment ago';
  if (minutes < 60) return `${countOf(minutes, 'minute')} ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${countOf(hours, 'hour')} ago` : `${countOf(Math.floor(hours / 24), 'day')} ago`;
}

/** The question in the wording in which the draft was begun, if the bank still has it. */
function questionOf({ question: id, wording }: Draft, library: Library): Question | undefined {
  const question = library.questions.find((candidate) => candidate.id === id);
  if (question === undefined || wording === undefined) return question;
  return question.wordings.includes(wording) ? reworded(question, wording) : question;
}

function describeDraft(draft: Draft, question: Question | undefined, now: Date): string {
  const size = `${countOf(countWords(draft.text), 'word')}, saved ${sayAge(draft.savedAt, now)}`;
  if (question !== undefined)
    return `There is an unfinished answer (${size}) to: ${printableLine(question.ask)}`;
  return `There is an unfinished answer (${size}) to "${printableLine(draft.question)}", a question that is not in the banks now.`;
}

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
  const question = questionOf(draft, library);
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
