/** `coach bank new` and `coach rubric new`: a file to begin with, on standard output or written to the disk. */

import { basename, dirname, join } from 'node:path';
import { CoachError } from '../error.ts';
import { renderBankScaffold } from '../library/bank-scaffold.ts';
import { renderRubricScaffold } from '../library/rubric-scaffold.ts';
import { isYamlName, stemOf } from '../library/yaml-name.ts';
import { printableLine } from '../terminal/printable.ts';
import { hang, type PageDeps } from './page.ts';
import { pickPage } from './pick-page.ts';
import { quoteToType } from './quote-for-shell.ts';
import { schemaAddress } from './schema-address.ts';
import { isFolder, writeScaffold } from './write-scaffold.ts';

export interface ScaffoldDeps extends PageDeps {
  readonly stdout: PageDeps['stdout'] & { readonly isTTY?: boolean };
  /** The folder in which `dist/schemas/` lies. */
  readonly packageDirectory: string;
  /** The folder in which the program was called, for what is printed. */
  readonly workingDirectory: string;
}

/** @param file none, or "-": standard output. @returns 0. @throws CoachError as `writeScaffold` */
export async function bankNew(file: string | undefined, deps: ScaffoldDeps): Promise<number> {
  const { stdout, packageDirectory, theme } = deps;
  if (file === undefined || file === '-') {
    stdout.write(renderBankScaffold(schemaAddress('questions', deps.workingDirectory, packageDirectory)));
    hintAt('coach bank new my-bank.yaml', deps);
    return 0;
  }
  writeScaffold(file, renderBankScaffold(schemaAddress('questions', dirname(file), packageDirectory)));
  const name = quoteToType(printableLine(file));
  stdout.write(
    [
      hang('', `Wrote ${printableLine(file)}, a bank with two questions to change. Then:`, theme.columns),
      `  coach bank check ${name}`,
      `  coach practice --bank ${name}`,
      '',
    ].join('\n'),
  );
  return 0;
}

/**
 * @param given an element or flag
 * @param file none, or "-": standard output; a folder, or a file with the id as its name
 * @returns 0. @throws CoachError `unknown-element`, and as `writeScaffold`
 */
export async function rubricNew(
  given: string,
  file: string | undefined,
  deps: ScaffoldDeps,
): Promise<number> {
  const { stdout, packageDirectory, library, theme } = deps;
  const { id } = await pickPage(
    given,
    undefined,
    '"coach explain" lists them; an element of your own goes into a bank: see the end of "coach bank new"',
  );
  const page = { ...library.elements, ...library.flags }[id];
  const kind = 'points' in page ? 'flag' : 'element';
  if (file === undefined || file === '-') {
    stdout.write(renderRubricScaffold(page, schemaAddress(kind, deps.workingDirectory, packageDirectory)));
    hintAt(`coach rubric new ${id} ${id}.yaml`, deps);
    return 0;
  }
  const path = isFolder(file) ? join(file, `${id}.yaml`) : file;
  const name = basename(path);
  if (!isYamlName(name) || stemOf(name).toLowerCase() !== id) {
    const message = `the page of ${id} cannot be called "${name}"`;
    throw new CoachError({
      code: 'usage',
      message,
      hint: `name the file ${id}.yaml, or a folder that is there`,
    });
  }
  writeScaffold(path, renderRubricScaffold(page, schemaAddress(kind, dirname(path), packageDirectory)));
  const quoted = quoteToType(printableLine(path));
  stdout.write(
    [
      hang('', `Wrote ${printableLine(path)}, with one signal to replace. Then:`, theme.columns),
      `  coach rubric test ${quoted}`,
      `  coach rubric explain ${quoted} "A sentence to try."`,
      '',
    ].join('\n'),
  );
  return 0;
}

/** Somebody who sees the text pass by on a terminal is told how it gets into a file. */
function hintAt(command: string, { stdout, stderr, theme }: ScaffoldDeps): void {
  if (stdout.isTTY) stderr.write(`\n${hang('', `"${command}" writes this to a file.`, theme.columns)}\n`);
}
