/** The seconds hand of the editor: calls once a second, and once when the time is up. */

import type { AnswerTimer } from './answer-timer.ts';

/** @returns a function that stops it; without a timer nothing runs */
export function runClock(
  timer: AnswerTimer | undefined,
  on: { readonly tick: () => void; readonly up: () => void },
): () => void {
  if (timer === undefined) return () => {};
  const { limit = Number.POSITIVE_INFINITY } = timer;
  let over = false;
  const hand = setInterval(() => {
    const isOver = timer.elapsed() >= limit;
    if (isOver && !over) on.up();
    else on.tick();
    over = isOver;
  }, 1000);
  return () => clearInterval(hand);
}
