/** `coach bank check`: every fault of the shipped files, or of the user's own question files, at its place. */

import { relative, resolve } from 'node:path';
import type { Problem } from '../error.ts';
import type { CheckSignal } from '../library/check-library.ts';
import { loadBankFiles, loadLibraryFiles } from '../library/load-library.ts';
import { type ProblemStyle, renderProblems } from '../terminal/render-problems.ts';
import type { PageDeps } from './page.ts';

export interface BankCheckDeps extends PageDeps {
  /** The folder in which the shipped `questions/` and `rubrics/` lie. */
  readonly directory: string;
  /** Tries the signals' patterns and examples; without it only their form is checked. */
  readonly checkSignal?: CheckSignal;
  /** Looks and width of standard error; those of standard output unless told. */
  readonly faultStyle?: ProblemStyle;
}

/**
 * `paths`: question files or folders; none: the shipped files. Paths among the shipped files are checked as such,
 * for those who write them. Exit status 0, or 2 when there are faults.
 */
export async function bankCheck(paths: readonly string[], deps: BankCheckDeps): Promise<number> {
  const shipped = paths.map((path) => shippedName(path, deps.directory)).filter((name) => name !== null);
  const banks = paths.filter((path) => shippedName(path, deps.directory) === null);
  const results: { problems: readonly Problem[]; count: number }[] = [];
  if (paths.length === 0) results.push(loadLibraryFiles(deps.directory, deps.checkSignal));
  if (shipped.length > 0) results.push(checkShipped(shipped, deps));
  if (banks.length > 0) results.push(loadBankFiles(deps.library, banks));
  const problems = results.flatMap((result) => result.problems);
  if (problems.length > 0) {
    deps.stderr.write(renderProblems(problems, deps.faultStyle ?? deps.theme));
    return 2;
  }
  const count = results.reduce((sum, result) => sum + result.count, 0);
  deps.stdout.write(`checked ${count} ${count === 1 ? 'file' : 'files'}: no faults\n`);
  return 0;
}

/** The path within the folder of the shipped files ("rubrics/flags"); null when it leads elsewhere. */
function shippedName(path: string, directory: string): string | null {
  const name = relative(resolve(directory), resolve(path)).replaceAll('\\', '/');
  return /^(questions|rubrics)(\/|$)/.test(name) ? name : null;
}

function checkShipped(names: readonly string[], deps: BankCheckDeps) {
  const { files, problems } = loadLibraryFiles(deps.directory, deps.checkSignal);
  const isMeant = (file: string) =>
    names.some((name) => `${file.replaceAll('\\', '/')}/`.startsWith(`${name}/`));
  const count = Object.values(files)
    .flat()
    .filter(({ file }) => isMeant(file)).length;
  const meant = problems.filter(({ at }) => at === undefined || isMeant(at.file));
  if (count > 0 || meant.length > 0) return { problems: meant, count };
  const message = `there is no YAML file of the library at ${names.join(', ')}`;
  const missing: Problem = { code: 'file-not-found', message, hint: 'check the path' };
  return { problems: [missing], count };
}
