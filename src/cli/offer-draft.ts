/** Offers the answers that were left unfinished, and sees to it that going on writes over none of them. */

import { CoachError } from '../error.ts';
import type { Draft, PracticeHistory } from '../practice/practice-history.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import { askMenu, type MenuTerminal } from '../terminal/menu.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { describeDraft, draftQuestion, sayOtherDrafts } from './describe-draft.ts';
import { withoutDrafted } from './leave-out-drafted.ts';

export interface DraftOffer {
  readonly history: PracticeHistory;
  readonly library: Library;
  readonly now: () => Date;
  readonly terminal: MenuTerminal;
  /** What would be asked without any draft. */
  readonly questions: readonly Question[];
  /** The id of the question that was asked for. */
  readonly wanted?: string | undefined;
}

/**
 * What becomes of the drafts: one is continued, none is, or they are kept and the sitting ends. `drafted` are the
 * questions that must not be asked now, because an answer would take the place of a draft that was kept.
 */
export type DraftDecision =
  | {
      readonly kind: 'continue';
      readonly question: Question;
      readonly text: string;
      readonly drafted: readonly string[];
    }
  | { readonly kind: 'none'; readonly drafted: readonly string[] }
  | { readonly kind: 'stop' };

const noRoom =
  'The history cannot be written at the moment, so only one unfinished answer can be kept: continue this one, or stop.';

/** For where nobody can be asked: every draft stays. @throws CoachError `history-unavailable` when a new one would take the place of one */
export async function keepDrafts(history: PracticeHistory): Promise<DraftDecision> {
  const drafted = (await history.listDrafts()).map(({ question }) => question);
  if (await history.takeDraft(null)) return { kind: 'none', drafted };
  throw new CoachError({
    code: 'history-unavailable',
    message:
      'the history cannot be written at the moment, and an unfinished answer has the place of the next one',
    hint: '"coach practice" in a terminal goes on with it; with --no-save nothing is kept',
  });
}

/** When nothing can be asked without writing over a draft. */
export function allDrafted(): CoachError {
  return new CoachError({
    code: 'nothing-chosen',
    message:
      'every question that fits has an unfinished answer, and nobody can be asked here what shall become of it',
    hint: 'in a terminal coach asks; or leave out --topic, --type or --sector, or give --no-save',
  });
}

/** @throws ExitPromptError, AbortPromptError as the menu does */
export async function offerDraft(offer: DraftOffer): Promise<DraftDecision> {
  const { history, questions, wanted, terminal } = offer;
  const found = await history.listDrafts();
  // Who asks for a question by its name has its draft in mind.
  const drafts = [
    ...found.filter(({ question }) => question === wanted),
    ...found.filter(({ question }) => question !== wanted),
  ];
  const all = drafts.map(({ question }) => question);
  const say = (text: string): unknown =>
    terminal.stdout.write(`\n${fillLines(text, terminal.theme.columns).join('\n')}\n`);
  for (let index = 0; drafts.length > 0; ) {
    const draft = drafts[index % drafts.length] as Draft;
    const question = draftQuestion(draft, offer.library);
    const others = all.filter((id) => id !== draft.question);
    const canGoOn = draft.question !== wanted && withoutDrafted(questions, all).length > 0;
    say(describeDraft(draft, question, offer.now()));
    terminal.stdout.write('\n');
    const decision = await askMenu(
      'What shall become of it?',
      [
        ...(question === undefined ? [] : [{ value: 'continue' as const, name: 'Continue it' }]),
        ...(canGoOn ? [{ value: 'keep' as const, name: 'Keep it for later and go on' }] : []),
        { value: 'discard' as const, name: 'Discard it and go on' },
        ...(others.length > 0 ? [{ value: 'other' as const, name: sayOtherDrafts(others.length) }] : []),
        { value: 'stop' as const, name: 'Keep it and stop' },
      ],
      terminal,
    );
    if (decision === 'stop') return { kind: 'stop' };
    if (decision === 'continue' && question !== undefined) {
      if (await history.takeDraft(draft.question))
        return { kind: 'continue', question, text: draft.text, drafted: others };
      say(noRoom);
    } else if (decision === 'keep') {
      if (await history.takeDraft(null)) return { kind: 'none', drafted: all };
      say(noRoom);
    } else if (decision === 'discard') {
      await history.takeDraft(draft.question);
      await history.clearDraft();
      if (questions.length === 0 || withoutDrafted(questions, others).length > 0)
        return { kind: 'none', drafted: others };
      return offerDraft(offer);
    } else index += 1;
  }
  return { kind: 'none', drafted: [] };
}
