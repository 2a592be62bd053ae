/** `coach bank export`: the questions of coach or of a bank as Markdown, CSV, or text that Anki imports. */

import { CoachError } from '../error.ts';
import { addBanks } from '../library/add-banks.ts';
import { didYouMean } from '../library/did-you-mean.ts';
import { loadBankFiles } from '../library/load-bank-files.ts';
import { renderAnkiBank } from '../library/render-anki-bank.ts';
import { renderCsvBank } from '../library/render-csv-bank.ts';
import { renderMarkdownBank } from '../library/render-markdown-bank.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import { printableLine } from '../terminal/printable.ts';
import { countOf } from '../terminal/wording.ts';
import { hang, type PageDeps } from './page.ts';
import { writeNewFile } from './write-new-file.ts';

const formats = ['markdown', 'anki', 'csv'] as const;

export interface BankExportOptions {
  /** Banks; none: the questions that came with coach. */
  readonly paths: readonly string[];
  readonly format: string;
  /** Also the sample answers. */
  readonly samples?: boolean | undefined;
  /** A file that is not there yet; none, or "-": standard output. */
  readonly output?: string | undefined;
}

/** @returns 0. @throws CoachError `usage`, what is wrong with the banks, and as `writeNewFile` */
export async function bankExport(options: BankExportOptions, deps: PageDeps): Promise<number> {
  const { output, samples = false } = options;
  const format = formats.find((name) => name === options.format);
  if (format === undefined) {
    const message = `there is no format "${options.format}"`;
    const hint = `the formats are ${formats.join(', ')}`;
    throw new CoachError({ code: 'usage', message, hint, ...didYouMean(options.format, formats) });
  }
  if (format === 'anki' && samples) {
    throw new CoachError({
      code: 'usage',
      message: 'cards for Anki hold no sample answers',
      hint: 'leave --samples away, or choose markdown or csv',
    });
  }
  const { library, questions } = choose(options.paths, deps.library);
  const text = {
    markdown: () => renderMarkdownBank(questions, library.topics, { samples }),
    csv: () => renderCsvBank(questions, { samples }),
    anki: () => renderAnkiBank(questions, library),
  }[format]();
  if (output === undefined || output === '-') {
    deps.stdout.write(text);
    return 0;
  }
  writeNewFile(output, text);
  const said = `Wrote ${countOf(questions.length, 'question')} to ${printableLine(output)}.`;
  deps.stdout.write(`${hang('', said, deps.theme.columns)}\n`);
  return 0;
}

/** Of banks, the questions that they bring or change. */
function choose(
  paths: readonly string[],
  shipped: Library,
): { library: Library; questions: readonly Question[] } {
  if (paths.length === 0) return { library: shipped, questions: shipped.questions };
  const { files, problems } = loadBankFiles(shipped, paths);
  if (problems.length > 0) throw new CoachError(problems);
  const library = addBanks(shipped, files);
  const ids = new Set(
    files.flatMap(({ value }) =>
      [...(value?.questions ?? []), ...(value?.changes ?? [])].map(({ fields }) => fields.id),
    ),
  );
  return { library, questions: library.questions.filter(({ id }) => ids.has(id)) };
}
