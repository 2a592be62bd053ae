/** Asks before something is deleted; the harmless answer stands first. */

import { CoachError } from '../error.ts';
import { isExit } from '../terminal/is-interruption.ts';
import { askMenu } from '../terminal/menu.ts';
import type { DataDeps } from './data-deps.ts';

export interface Confirmation {
  readonly question: string;
  /** For where nobody can be asked: "nobody can be asked here whether to remove …". */
  readonly whether: string;
  /** What `--yes` does there: "it is removed without a question". */
  readonly withYes: string;
  /** Labels of the two answers. */
  readonly keep: string;
  readonly go: string;
}

/** @throws CoachError `no-terminal` */
export async function confirm(
  { question, whether, withYes, keep, go }: Confirmation,
  { stdin, stdout, theme }: Pick<DataDeps, 'stdin' | 'stdout' | 'theme'>,
): Promise<'keep' | 'go' | 'interrupted'> {
  if (!stdin.isTTY || !stdout.isTTY) {
    throw new CoachError({
      code: 'no-terminal',
      message: `nobody can be asked here whether to ${whether}`,
      hint: `with --yes ${withYes}`,
    });
  }
  try {
    return await askMenu(
      question,
      [
        { value: 'keep', name: keep },
        { value: 'go', name: go },
      ],
      { stdin, stdout, theme: theme() },
    );
  } catch (error) {
    if (isExit(error)) return 'interrupted';
    throw error;
  }
}
