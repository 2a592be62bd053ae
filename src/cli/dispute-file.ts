/** The file of disputed flags for rubric authors: YAML to which cases are added, and from which they can be taken back. */

import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Document, isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { DisputeCase } from '../coach/dispute-case.ts';
import { CoachError, codeOf } from '../error.ts';
import { ensureDataDirectory } from '../history/data-directory.ts';
import { unreadable, writing } from './file-fault.ts';
import { whileLocked } from './while-locked.ts';
import { writePrivateFile } from './write-private-file.ts';

const head = `# Red flags that "coach dispute" called wrong. Each case holds sentences that the signal must miss, in the shape of
# the examples in rubrics/flags/; they are your own words, so look at them before you pass the file on.

`;

/** Which case is meant: an attempt has at most one of a flag with the same words. */
type CaseKey = Pick<DisputeCase, 'attempt' | 'flag'>;

/** Undefined when there is no such file. @throws CoachError `file-unreadable`, `bad-value` when it holds something else */
function readCases(path: string): { readonly text: string; readonly document: Document } | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw unreadable(path, cause);
  }
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isListOfCases(document.contents)) throw otherContent(path);
  return { text, document };
}

function isListOfCases(contents: unknown): boolean {
  if (contents === null) return true;
  return isSeq(contents) && contents.flow !== true && contents.items.every((item) => isMap(item));
}

function otherContent(path: string): CoachError {
  return new CoachError({
    code: 'bad-value',
    message: `${path} holds something else than disputed flags`,
    hint: 'choose another file with --file; it was left as it is',
  });
}

/**
 * Adds the case at the end; a file that is not there is made, readable by its owner alone.
 * @returns false when the same case is in it already. @throws CoachError as `readCases`; when it cannot be written
 */
export function addCase(path: string, added: DisputeCase, dataDirectory: string): boolean {
  return writing(path, () => {
    if (dirname(path) === dataDirectory) ensureDataDirectory(dataDirectory);
    return whileLocked(path, () => append(path, added));
  });
}

function append(path: string, added: DisputeCase): boolean {
  const before = readCases(path);
  if (before !== undefined && casesOf(before.document).some((other) => isSame(other, added))) return false;
  const gap = before === undefined || before.text === '' || before.text.endsWith('\n') ? '' : '\n';
  const text = `${before === undefined ? head : gap}${stringify([added], { lineWidth: 0 })}`;
  // A list that is indented, or a document that was ended, cannot be gone on with.
  if (parseDocument(`${before?.text ?? ''}${text}`).errors.length > 0) throw otherContent(path);
  appendFileSync(path, text, { mode: 0o600, flush: true });
  return true;
}

/** Takes out the cases that `isGone` names; a file without cases is removed. @returns how many went. @throws as `addCase` */
export function removeCases(path: string, isGone: (key: CaseKey) => boolean): number {
  if (!existsSync(path)) return 0;
  return writing(path, () => whileLocked(path, () => remove(path, isGone)));
}

function remove(path: string, isGone: (key: CaseKey) => boolean): number {
  const before = readCases(path);
  if (before === undefined || !isSeq(before.document.contents)) return 0;
  const { document } = before;
  const list = before.document.contents;
  const all = casesOf(document);
  const kept = list.items.filter((_, index) => !isGone(all[index] as DisputeCase));
  const gone = list.items.length - kept.length;
  if (gone === 0) return 0;
  if (kept.length === 0) {
    rmSync(path, { force: true });
    return gone;
  }
  list.items = kept;
  writePrivateFile(path, document.toString({ lineWidth: 0 }), true);
  return gone;
}

function casesOf(document: Document): readonly Partial<DisputeCase>[] {
  return (document.toJS() as readonly Partial<DisputeCase>[] | null) ?? [];
}

function isSame(other: Partial<DisputeCase>, added: DisputeCase): boolean {
  const key = ({ attempt, flag, words, examples }: Partial<DisputeCase>) =>
    JSON.stringify([attempt, flag, words, examples]);
  return key(other) === key(added);
}
