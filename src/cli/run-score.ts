/** Gives `coach score` what it needs; what only saving needs is loaded with the first attempt that is saved. */

import { loadEngineCode, loadScorer } from './load-engine.ts';
import type { MaskOption } from './masking.ts';
import type { ScoredSaver } from './save-scored.ts';
import { score } from './score.ts';
import type { ScoreOptions } from './score-options.ts';
import { tuneForBatch, tuneForShortRun } from './tune-v8.ts';
import type { World } from './world.ts';

/** Of more it pays to compile what scores them. */
const fewFiles = 5;

/** @returns the exit status */
export async function runScore(
  {
    bank,
    mask,
    ...options
  }: ScoreOptions & { readonly bank?: readonly string[]; readonly mask?: MaskOption },
  world: World,
): Promise<number> {
  // Before V8 is tuned: code that it kept compiled is good only under the settings it was compiled with, and other commands tune nothing.
  await loadEngineCode();
  if (options.jsonl) tuneForBatch();
  else if (options.files.length <= fewFiles) tuneForShortRun();
  const scorer = await loadScorer(world, bank);
  const { stdout, stderr, env } = world;
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
      // Opened when there is no file to read.
      get stdin() {
        return world.stdin;
      },
      stdout,
      stderr,
      env,
    });
  } finally {
    saver?.close();
  }
}
