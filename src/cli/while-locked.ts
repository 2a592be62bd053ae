/** Lets one coach at a time read a file and write it anew, so that of two changes made at once none is lost. */

import { closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { codeOf } from '../error.ts';

/** Milliseconds between two looks at the lock. */
const pause = 20;
/** A change takes a moment: a lock that is there for longer was left by a program that was killed. In milliseconds. */
const patience = 5_000;

/**
 * Runs `change` while a file beside the one at `path` says that it is being changed.
 * @throws what `change` throws, or Node's error where no file can be made there
 */
export function whileLocked<Result>(path: string, change: () => Result): Result {
  const lock = `${path}.lock`;
  take(lock);
  try {
    return change();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): void {
  for (let waited = 0; ; waited += pause) {
    try {
      closeSync(openSync(lock, 'wx', 0o600));
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    if (isLeft(lock)) removeLeft(lock);
    else if (waited < 2 * patience) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    else {
      // Its age says nothing where the clocks of a shared folder differ.
      rmSync(lock, { force: true });
      waited = 0;
    }
  }
}

function isLeft(lock: string): boolean {
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made >= patience;
}

/** One at a time, who looks again: else the second that waits would remove what the first has just made anew. */
function removeLeft(lock: string): void {
  const removing = `${lock}-left`;
  try {
    mkdirSync(removing);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    // Whoever made it was killed in between.
    if (isLeft(removing)) rmSync(removing, { recursive: true, force: true });
    return;
  }
  try {
    if (isLeft(lock)) rmSync(lock, { force: true });
  } finally {
    rmSync(removing, { recursive: true, force: true });
  }
}
