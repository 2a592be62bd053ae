/** Finds out which flag of an attempt is meant: the one named, the only one, or the one chosen from a menu. */

import type { Disputable } from '../coach/dispute-case.ts';
import { flagName } from '../coach/flag-texts.ts';
import { CoachError } from '../error.ts';
import type { Attempt } from '../history/attempts.ts';
import type { Library } from '../rubric/library.ts';
import { isExit } from '../terminal/is-interruption.ts';
import { askMenu } from '../terminal/menu.ts';
import { printableLine } from '../terminal/printable.ts';
import { quote } from '../terminal/quote.ts';
import type { Theme } from '../terminal/theme.ts';
import { localTime, shortIdLength } from './history-table.ts';
import { toId } from './pick-page.ts';

export type Interrupted = 'interrupted';

export interface WantedFlag {
  readonly attempt: Attempt;
  /** As it was typed. */
  readonly wanted: string | undefined;
  /** Whether a dispute is to be taken back. */
  readonly undo: boolean;
}

export interface FlagMenu {
  readonly library: Library;
  readonly theme: Theme;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

/** @param flags those that may be meant. @throws CoachError `usage` when that cannot be told */
export async function chooseFlag(
  flags: readonly Disputable[],
  { attempt, wanted, undo }: WantedFlag,
  menu: FlagMenu,
): Promise<Disputable | Interrupted> {
  const named = `attempt ${attempt.id.slice(0, shortIdLength)} (${localTime(attempt.finishedAt)})`;
  const ids = [...new Set(flags.map(({ flag }) => flag))].join(', ');
  const [first, ...others] = flags;
  if (first === undefined) {
    const message = undo ? `no flag was called wrong in ${named}` : `no red flag is raised in ${named}`;
    const hint = '"coach history" lists the attempts; name one: coach dispute ID';
    throw new CoachError({ code: 'usage', message, hint });
  }
  if (wanted !== undefined) {
    const found = flags.find(({ flag }) => flag === toId(wanted));
    if (found !== undefined) return found;
    const what = undo ? `"${wanted}" was not called wrong in` : `"${wanted}" is not raised in`;
    throw new CoachError({ code: 'usage', message: `${what} ${named}`, hint: `--flag takes: ${ids}` });
  }
  if (others.length === 0) return first;
  if (!menu.stdin.isTTY || !menu.stdout.isTTY) {
    const message = `several flags may be meant in ${named}`;
    throw new CoachError({ code: 'usage', message, hint: `say which one with --flag: ${ids}` });
  }
  try {
    const question = undo ? 'Which flag was right?' : 'Which flag is wrong?';
    return (await askFlag(flags, question, attempt.answer, menu)) ?? first;
  } catch (error) {
    if (isExit(error)) return 'interrupted';
    throw error;
  }
}

/** Undefined for `none`, the last choice where it is given. @throws ExitPromptError, AbortPromptError as the menu does */
export async function askFlag(
  flags: readonly Disputable[],
  question: string,
  answer: string,
  { library, theme, none, ...terminal }: FlagMenu & { readonly signal?: AbortSignal; readonly none?: string },
): Promise<Disputable | undefined> {
  const choices = flags.map((flag, index) => ({
    value: String(index),
    name: `${printableLine(flagName(flag.flag, library))}: ${quote(answer, flag)}${flag.isNote ? ' (costs no points)' : ''}`,
  }));
  const way = none === undefined ? [] : [{ value: 'none', name: none }];
  const chosen = await askMenu(question, [...choices, ...way], { ...terminal, theme });
  return flags[Number(chosen)];
}
