/** `npm run bench`: speed and size beside their yardsticks; `--write` puts them into docs/performance.md. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BenchOptions, root } from './bench-place.ts';
import type { Measure } from './measure.ts';
import { measureBatch } from './measure-batch.ts';
import { measurePackage } from './measure-package.ts';
import { measureLength, measureRate } from './measure-scoring.ts';
import { measureStarts } from './measure-starts.ts';
import { profileScoring, profileStart } from './profile.ts';
import { renderPerformance } from './render-performance.ts';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '15' },
    batch: { type: 'string', default: '200000' },
    peers: { type: 'string' },
  },
});

function print({ name, value, yardstick, target, result, reached }: Measure): void {
  const verdict = reached === undefined ? '' : reached ? ' (reached)' : ' (not reached)';
  process.stdout.write(
    `${name}\n  ${value}\n  beside ${yardstick}\n  to reach: ${target}\n  ${result}${verdict}\n\n`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'coach-bench-'));
const options: BenchOptions = {
  rounds: Number(values.rounds),
  batch: Number(values.batch),
  peers: values.peers ?? process.env.COACH_BENCH_PEERS,
  folder,
};
try {
  const measures: Measure[] = [];
  const add = (...found: readonly Measure[]): void => {
    for (const measure of found) print(measure);
    measures.push(...found);
  };
  add(...(await measureStarts(options)));
  add(await measureRate(options));
  if (options.batch > 0) add(await measureBatch(options));
  add(await measureLength(options));
  add(measurePackage(options));
  if (values.write) {
    const profiles = {
      start: profileStart(join(folder, 'answer.txt'), folder),
      scoring: await profileScoring(),
    };
    const bounds = readFileSync(join(root, 'test/bench/bounds.md'), 'utf8');
    writeFileSync(join(root, 'docs/performance.md'), renderPerformance(measures, profiles, bounds));
  }
} finally {
  rmSync(folder, { recursive: true });
}
