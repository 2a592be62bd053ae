/** `coach bank check`: every fault of the shipped files, or of the user's own question files, at its place. */

import { relative, resolve } from 'node:path';
import type { Problem } from '../error.ts';
import { addBanks } from '../library/add-banks.ts';
import { assembleLibrary } from '../library/assemble-library.ts';
import { byPlace, type CheckSignal } from '../library/check-library.ts';
import { checkSamples } from '../library/check-samples.ts';
import { loadBankFiles } from '../library/load-bank-files.ts';
import { type LoadedFiles, loadLibraryFiles } from '../library/load-library.ts';
import type { QuestionFile } from '../library/parse-questions.ts';
import type { ParsedFile } from '../library/parsed-file.ts';
import { foldersLeftOut } from '../library/yaml-paths.ts';
import type { Library } from '../rubric/library.ts';
import type { Engine } from '../score/engine.ts';
import { printableLine } from '../terminal/printable.ts';
import { type ProblemStyle, renderProblems } from '../terminal/render-problems.ts';
import { countOf } from '../terminal/wording.ts';
import { hang, type PageDeps } from './page.ts';

export interface BankCheckDeps extends PageDeps {
  /** The folder in which the shipped `questions/` and `rubrics/` lie. */
  readonly directory: string;
  /** Tries the signals' patterns and examples; without it only their form is checked. */
  readonly checkSignal?: CheckSignal;
  /** The scorer for a library; without it the order of the sample answers is not checked. */
  readonly makeEngine?: (library: Library) => Promise<Engine>;
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
  if (paths.length === 0) results.push(await checkLibraryFiles(deps));
  if (shipped.length > 0) results.push(await checkShipped(shipped, deps));
  if (banks.length > 0) results.push(await checkBankFiles(banks, deps));
  const problems = results.flatMap((result) => result.problems);
  if (problems.length > 0) {
    deps.stderr.write(renderProblems(problems, deps.faultStyle ?? deps.theme));
    return 2;
  }
  const count = results.reduce((sum, result) => sum + result.count, 0);
  deps.stdout.write(`checked ${countOf(count, 'file')}: no faults\n`);
  const leftOut = foldersLeftOut(banks);
  if (leftOut !== '') {
    const remark = `Folders within a folder are not read; name them, too: ${printableLine(leftOut)}`;
    deps.stderr.write(`${hang('', remark, deps.faultStyle?.columns ?? deps.theme.columns)}\n`);
  }
  return 0;
}

/** The path within the folder of the shipped files ("rubrics/flags"); null when it leads elsewhere. */
function shippedName(path: string, directory: string): string | null {
  const name = relative(resolve(directory), resolve(path)).replaceAll('\\', '/');
  return /^(questions|rubrics)(\/|$)/.test(name) ? name : null;
}

async function checkBankFiles(banks: readonly string[], deps: BankCheckDeps) {
  const { files, problems, count } = loadBankFiles(deps.library, banks, deps.checkSignal);
  // What is sound is scored also where other parts have faults; elements of the bank's own must all be there.
  const whole = !problems.some(({ code }) => code === 'unknown-element' || code === 'bad-extends');
  const samples = whole ? await checkOrder(files, addBanks(deps.library, files), deps) : [];
  return { problems: [...problems, ...samples].sort(byPlace), count };
}

async function checkLibraryFiles(deps: BankCheckDeps): Promise<LoadedFiles> {
  const loaded = loadLibraryFiles(deps.directory, deps.checkSignal);
  if (loaded.problems.length > 0) return loaded;
  const problems = await checkOrder(loaded.files.questions, assembleLibrary(loaded.files), deps);
  return { ...loaded, problems };
}

async function checkOrder(
  files: readonly ParsedFile<QuestionFile>[],
  library: Library,
  { makeEngine }: BankCheckDeps,
): Promise<Problem[]> {
  const hasSamples = files.some(({ value }) =>
    [...(value?.questions ?? []), ...(value?.changes ?? [])].some(
      ({ fields }) => fields.samples !== undefined,
    ),
  );
  if (makeEngine === undefined || !hasSamples) return [];
  // An answer that copies a sample is flagged; here the samples themselves are read.
  const questions = library.questions.map((question) => ({ ...question, samples: {} }));
  const engine = await makeEngine({ ...library, questions });
  return checkSamples(files, library, (question, answer) =>
    engine.scoreAnswer({ answer, question, type: question.type }),
  );
}

async function checkShipped(names: readonly string[], deps: BankCheckDeps) {
  const { files, problems } = await checkLibraryFiles(deps);
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
