/** What starting the program costs beside bare Node: `--version`, one answer scored, and practice up to its first prompt. */

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchOptions, coach, corpusAnswers, root } from './bench-place.ts';
import { type Measure, renderTimes, renderTiming, summarise, type Timing } from './measure.ts';
import { loadPeer } from './peers.ts';
import { timePrompt } from './time-prompt.ts';

/** Milliseconds that one run takes. */
type Run = () => number | Promise<number>;

/** Each run takes its turn in every round; a round before the first warms the disk and the compile cache. */
async function takeTurns(runs: readonly Run[], rounds: number): Promise<readonly Timing[]> {
  const times = runs.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [k, run] of runs.entries()) {
      const time = await run();
      if (round > 0) times[k]?.push(time);
    }
  }
  return times.map(summarise);
}

function timeNode(argv: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' });
  // write-good and alex end with 1 or more when they have something to say.
  if (argv[0] === coach && status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

export async function measureStarts({ rounds, folder, peers }: BenchOptions): Promise<readonly Measure[]> {
  const file = join(folder, 'answer.txt');
  writeFileSync(file, corpusAnswers[0] ?? '');
  const writeGood = await loadPeer(peers, 'write-good');
  const alex = await loadPeer(peers, 'alex');
  const runs: readonly Run[] = [
    () => timeNode(['-e', '0']),
    () => timeNode([coach, '--version']),
    () => timePrompt(folder),
    () => timeNode([coach, 'score', file]),
    ...[writeGood, alex].flatMap((peer) => (peer ? [() => timeNode([peer.program, file])] : [])),
  ];
  const [bare, version, practice, score, ...others] = await takeTurns(runs, rounds);
  if (!bare || !version || !practice || !score) throw new Error('a run is missing');
  const [writeGoodTime, alexTime] = [writeGood ? others.shift() : undefined, others.shift()];
  const tell = (name: string, time: Timing | undefined, published: string): string =>
    time === undefined
      ? `${name} ${published} (published)`
      : `${name} ${renderTimes(time.middle / bare.middle)}`;
  const against = (name: string, time: Timing, bound: number, beside = ''): Measure => ({
    name,
    value: renderTiming(time, 'ms'),
    yardstick: `node -e 0: ${renderTiming(bare, 'ms')}${beside}`,
    target: `${bound} × or less`,
    result: renderTimes(time.middle / bare.middle),
    reached: time.middle / bare.middle <= bound,
  });
  return [
    against('coach --version', version, 1.3),
    against('coach practice to the first prompt', practice, 2),
    against(
      'coach score of one answer, cold',
      score,
      2.3,
      `; ${tell('write-good', writeGoodTime, '2.3 ×')}, ${tell('alex', alexTime, '15 ×')}`,
    ),
  ];
}
