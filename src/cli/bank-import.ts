/** `coach bank import`: a question bank made from a CSV file or a Markdown list. */

import { dirname } from 'node:path';
import { CoachError } from '../error.ts';
import { listToBank } from '../library/list-to-bank.ts';
import { readCsvList } from '../library/read-csv-list.ts';
import { readMarkdownList } from '../library/read-markdown-list.ts';
import { renderBank } from '../library/render-bank.ts';
import { isYamlName } from '../library/yaml-name.ts';
import { loadText } from '../library/yaml-paths.ts';
import { printableLine } from '../terminal/printable.ts';
import { countOf } from '../terminal/wording.ts';
import { hang, type PageDeps } from './page.ts';
import { quoteToType } from './quote-for-shell.ts';
import { schemaAddress } from './schema-address.ts';
import { writeScaffold } from './write-scaffold.ts';

export interface BankImportOptions {
  /** Ends in .csv, .tsv, .md, .markdown or .txt. */
  readonly file: string;
  /** A YAML file that is not there yet; none, or "-": standard output. */
  readonly output?: string | undefined;
}

export interface BankImportDeps extends PageDeps {
  /** The folder in which `dist/schemas/` lies. */
  readonly packageDirectory: string;
  readonly workingDirectory: string;
}

/** @returns 0. @throws CoachError with every fault of the list at its place, and as `writeScaffold` */
export async function bankImport(options: BankImportOptions, deps: BankImportDeps): Promise<number> {
  const { file, output } = options;
  const { stdout, library, theme, packageDirectory } = deps;
  const read = readerOf(file);
  const loaded = loadText(file);
  if ('problem' in loaded) throw new CoachError(loaded.problem);
  const bank = listToBank(read(loaded.text, file), file, library);
  if (bank.problems.length > 0) throw new CoachError(bank.problems);
  const toStdout = output === undefined || output === '-';
  const directory = toStdout ? deps.workingDirectory : dirname(output);
  const address = schemaAddress('questions', directory, packageDirectory);
  const text = renderBank(bank, address, printableLine(file));
  if (toStdout) {
    stdout.write(text);
    return 0;
  }
  writeScaffold(output, text);
  const count = countOf(bank.questions.length, 'question');
  const name = quoteToType(printableLine(output));
  stdout.write(
    [
      hang('', `Wrote ${printableLine(output)} with ${count}. Then:`, theme.columns),
      `  coach bank check ${name}`,
      `  coach practice --bank ${name}`,
      '',
    ].join('\n'),
  );
  return 0;
}

function readerOf(file: string) {
  if (/\.(?:csv|tsv)$/iu.test(file)) return readCsvList;
  if (/\.(?:md|markdown|txt)$/iu.test(file)) return readMarkdownList;
  throw new CoachError({
    code: 'usage',
    message: `${file} is neither CSV (.csv) nor a Markdown list (.md)`,
    hint: hintFor(file),
  });
}

function hintFor(file: string): string {
  if (isYamlName(file)) return 'a bank in YAML needs no import: "coach practice --bank FILE"';
  if (/\.(?:xlsx?|xlsm|ods|numbers)$/iu.test(file)) return 'save the sheet as CSV in UTF-8, and import that';
  if (/\.(?:docx?|odt|rtf|pages|pdf)$/iu.test(file)) {
    return 'save it as plain text (.txt) with each question as an item: "- Tell me about…"';
  }
  return 'the name of the file says how it is read: .csv, .tsv, .md, .markdown or .txt';
}
