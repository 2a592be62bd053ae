/** Gives `coach score` what it needs; what only saving needs is loaded with the first attempt that is saved. */

import { loadScorer } from './load-engine.ts';
import type { MaskOption } from './masking.ts';
import type { ScoredSaver } from './save-scored.ts';
import { score } from './score.ts';
import type { ScoreOptions } from './score-options.ts';
import type { World } from './world.ts';

/** @returns the exit status */
export async function runScore(
  {
    bank,
    mask,
    ...options
  }: ScoreOptions & { readonly bank?: readonly string[]; readonly mask?: MaskOption },
  world: World,
): Promise<number> {
  if (options.jsonl) await growHeapSlowly();
  const scorer = await loadScorer(world, bank);
  const { stdin, stdout, stderr, env } = world;
  const saving = { plain: options.plain ?? false, ...(mask !== undefined && { mask }) };
  let saver: ScoredSaver | undefined;
  const openSaver = async (): Promise<ScoredSaver> => {
    const { makeScoredSaver } = await import('./save-scored.ts');
    saver ??= makeScoredSaver(scorer, saving, world);
    return saver;
  };
  try {
    return await score(options, {
      ...scorer,
      save: async (scored) => (await openSaver()).save(scored),
      rescue: async (scored) => (await openSaver()).rescue(scored),
      stdin,
      stdout,
      stderr,
      env,
    });
  } finally {
    saver?.close();
  }
}

/** A batch may go on for long: V8 would let its heap grow to twice the size before it looks for what can go. */
async function growHeapSlowly(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--heap-growing-percent=50');
}
