/** How V8 spends time and memory, by what is to be done: none of it changes a result. */

import * as modules from 'node:module';
import { setFlagsFromString } from 'node:v8';

/**
 * For a run of less than a second. Code that V8 would compile anew for speed is used too seldom to pay for it, and memory that it
 * would take so as to collect garbage less often costs more than the collecting.
 */
export function tuneForShortRun(): void {
  setFlagsFromString('--no-opt');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--no-parallel-scavenge');
  setFlagsFromString('--no-concurrent-marking');
}

/** For a batch, which may go on for long: V8 would let its heap grow to twice the size before it looks for what can go. */
export function tuneForBatch(): void {
  setFlagsFromString('--heap-growing-percent=50');
}

/** Of Node 22.8 and later; where it is not there, neither is the cache. */
const { getCompileCacheDir } = modules as { readonly getCompileCacheDir?: () => string | undefined };

/**
 * Node's compile cache, where there is one, keeps of a file what was compiled when it was loaded: so let that be all of it. Without
 * the cache it would cost more than it saves.
 * @param load imports code of which most will run
 */
export async function compiledWhole<Code>(load: () => Promise<Code>): Promise<Code> {
  if (getCompileCacheDir?.() === undefined) return load();
  setFlagsFromString('--no-lazy');
  try {
    return await load();
  } finally {
    setFlagsFromString('--lazy');
  }
}
