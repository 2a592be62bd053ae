/** `coach import`: merges what `coach export` wrote into the history. */

import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { CoachError, codeOf } from '../error.ts';
import type { MergeCount } from '../history/import-history.ts';
import { type DataDeps, withHistory } from './data-deps.ts';
import { hasHistory } from './find-history.ts';
import { hang } from './page.ts';
import { standardInput } from './read-answer.ts';

export interface ImportOptions {
  /** "-": standard input. */
  readonly file: string;
  /** Tells what would be merged and writes nothing. */
  readonly dryRun?: boolean | undefined;
}

/** @returns the exit status. @throws CoachError as `readExport`, `importHistory`; `file-not-found`, `not-text` */
export async function readImport({ file, dryRun }: ImportOptions, deps: DataDeps): Promise<number> {
  const [{ readExport }, { importHistory, planImport }] = await Promise.all([
    import('../history/read-export.ts'),
    import('../history/import-history.ts'),
  ]);
  const name = file === '-' ? standardInput : file;
  const document = readExport(decode(await load(file, deps), name), name);
  const isNew = !hasHistory(deps);
  const report =
    dryRun && isNew
      ? await planImport(undefined, document, name)
      : await withHistory(deps, (history) =>
          dryRun ? planImport(history, document, name) : importHistory(history, document, name),
        );
  const say = (text: string): unknown => deps.stderr.write(`${hang('', text, deps.theme().columns)}\n`);
  say(`Attempts: ${told(report.attempts)}.`);
  say(`Drafts: ${told(report.drafts)}.`);
  say(`Stories: ${told(report.stories)}.`);
  if (dryRun) say('Nothing was written: this was a dry run.');
  return 0;
}

function told({ added, updated, kept }: MergeCount): string {
  return `${added} added, ${updated} updated, ${kept} here already`;
}

async function load(file: string, { stdin }: DataDeps): Promise<Uint8Array> {
  if (file === '-') return buffer(stdin);
  try {
    return await readFile(file);
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT') {
      const message = `there is no file ${file}`;
      throw new CoachError({ code: 'file-not-found', message, hint: 'check the path' }, { cause });
    }
    const reason = code === 'EISDIR' ? 'it is a folder' : code || String(cause);
    throw new CoachError(
      { code: 'file-unreadable', message: `${file} cannot be read: ${reason}` },
      { cause },
    );
  }
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CoachError({ code: 'not-text', message: `${name} is not text in UTF-8` }, { cause });
  }
}
