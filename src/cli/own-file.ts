/** Files that coach writes where other programs have theirs: written whole or not at all, and never over another's. */

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CoachError, codeOf } from '../error.ts';

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw unusable(path, error);
  }
}

function unusable(path: string, cause: unknown): CoachError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = `${path} cannot be used: ${reason}`;
  return new CoachError({ code: 'schedule-unavailable', message }, { cause });
}

/**
 * @param mark is in the text
 * @returns what puts back the file that was there before, or none
 * @throws CoachError `schedule-unavailable` when another's file is there, or it cannot be written
 */
export function writeOwnFile(path: string, text: string, mark: string): () => void {
  const before = contentOf(path);
  if (before !== undefined && !before.includes(mark)) {
    const message = `${path} is there already, and coach did not write it`;
    throw new CoachError({
      code: 'schedule-unavailable',
      message,
      hint: 'move it away; it was left as it is',
    });
  }
  replaceFile(path, text);
  return () => (before === undefined ? rmSync(path, { force: true }) : replaceFile(path, before));
}

function replaceFile(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, text, { mode: 0o600 });
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw unusable(path, cause);
  }
}

export function isOwnFile(path: string, mark: string): boolean {
  return contentOf(path)?.includes(mark) === true;
}

/** Whether there was one of ours to remove; another's is left alone. @throws CoachError `schedule-unavailable` */
export function removeOwnFile(path: string, mark: string): boolean {
  if (!isOwnFile(path, mark)) return false;
  try {
    rmSync(path, { force: true });
  } catch (cause) {
    throw unusable(path, cause);
  }
  return true;
}
