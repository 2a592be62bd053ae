/** How V8 spends time and memory, by what is to be done: none of it changes a result. */

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
