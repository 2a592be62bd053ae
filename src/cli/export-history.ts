/** `coach export`: attempts, drafts and stories as one JSON document. */

import { printableJson } from '../terminal/printable.ts';
import { countOf } from '../terminal/wording.ts';
import { type DataDeps, withHistory } from './data-deps.ts';
import { hasHistory } from './find-history.ts';
import { hang } from './page.ts';
import { writeOut } from './write-out.ts';
import { writePrivateFile } from './write-private-file.ts';

export interface ExportOptions {
  /** Left out or "-": standard output. */
  readonly file?: string | undefined;
  /** Replaces a file that is there. */
  readonly force?: boolean | undefined;
}

/** @returns the exit status. @throws CoachError as `writePrivateFile`; `history-unavailable`, `history-newer` */
export async function writeExport({ file, force }: ExportOptions, deps: DataDeps): Promise<number> {
  const { exportHistory, emptyDocument } = await import('../history/export-history.ts');
  const document = hasHistory(deps) ? await withHistory(deps, exportHistory) : emptyDocument;
  const text = printableJson(document);
  if (file === undefined || file === '-') {
    await writeOut(deps.stdout, text);
    return 0;
  }
  writePrivateFile(file, text, force === true);
  const { attempts, drafts, stories } = document;
  const counts = `${countOf(attempts.length, 'attempt')}, ${countOf(drafts.length, 'draft')} and ${countOf(stories.length, 'story', 'stories')}`;
  deps.stderr.write(`${hang('', `Exported ${counts} to ${file}.`, deps.theme().columns)}\n`);
  return 0;
}
