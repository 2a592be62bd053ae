/** `docs/performance.md`: what the benchmark measured, what is reached, and what bounds the rest. */

import { arch, cpus, platform } from 'node:os';
import type { Measure } from './measure.ts';
import type { Shares } from './profile.ts';

export interface Profiles {
  readonly start: Shares;
  readonly scoring: Shares;
}

const verdicts = new Map<boolean | undefined, string>([
  [true, 'reached'],
  [false, 'not reached'],
  [undefined, 'not measured'],
]);

export function renderPerformance(measures: readonly Measure[], profiles: Profiles, bounds: string): string {
  return `# How fast and how small coach is

<!-- Made by "npm run bench -- --write"; changes here are lost. What bounds a figure is kept in test/bench/bounds.md. -->

Every figure is measured beside its yardstick in the same run. What is measured in time takes turns with its yardstick; the middle
is given with its quarter points in brackets. Answers a second and the time of long answers are seconds of computing, not of waiting, so
that a busy machine changes them little. Measured with Node ${process.versions.node} on ${cpus()[0]?.model ?? 'an unknown processor'}, ${platform()} ${arch()}.

| measure | figure | yardstick | to reach | result | |
|---|---|---|---|---|---|
${measures.map(row).join('\n')}

To measure again: \`npm run bench\`, or \`npm run bench -- --write\` for this page. \`--peers FOLDER\` (or \`COACH_BENCH_PEERS\`) names a folder
in which \`npm install write-good alex\` was run; without it their published figures stand in the table. \`--rounds N\` and \`--batch N\` make
it shorter; \`--batch 0\` leaves the batch out.

${bounds.trim()}

## Where the time goes

Of \`coach score\` with one answer, from start to end:

${list(profiles.start)}

Of scoring the answers of the corpus in one process, by source file:

${list(profiles.scoring)}
`;
}

function row({ name, value, yardstick, target, result, reached }: Measure): string {
  return `| ${[name, value, yardstick, target, result, verdicts.get(reached) ?? ''].join(' | ')} |`;
}

function list(shares: Shares): string {
  return shares.map(([name, share]) => `- ${(share * 100).toFixed(0)} % ${name}`).join('\n');
}
