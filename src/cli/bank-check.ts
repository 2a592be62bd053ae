/** `coach bank check`: every fault of the shipped files, or of the user's own question files, at its place. */

import type { CheckSignal } from '../library/check-library.ts';
import { loadBankFiles, loadLibraryFiles } from '../library/load-library.ts';
import { renderProblems } from '../terminal/render-problems.ts';
import type { PageDeps } from './page.ts';

export interface BankCheckDeps extends PageDeps {
  /** The folder in which the shipped `questions/` and `rubrics/` lie. */
  readonly directory: string;
  /** Tries the signals' patterns and examples; without it only their form is checked. */
  readonly checkSignal?: CheckSignal;
}

/** `paths`: question files or folders; none: the shipped files. Exit status 0, or 2 when there are faults. */
export async function bankCheck(paths: readonly string[], deps: BankCheckDeps): Promise<number> {
  const { problems, count } =
    paths.length === 0
      ? loadLibraryFiles(deps.directory, deps.checkSignal)
      : loadBankFiles(deps.library, paths);
  if (problems.length > 0) {
    deps.stderr.write(renderProblems(problems, deps.theme));
    return 2;
  }
  deps.stdout.write(`checked ${count} ${count === 1 ? 'file' : 'files'}: no faults\n`);
  return 0;
}
