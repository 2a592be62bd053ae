/** Where the time goes, by parts of the program: taken with V8's sampling profiler. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { coach, corpusAnswers, root } from './bench-place.ts';
import { loadReader } from './measure-scoring.ts';

interface Frame {
  readonly functionName: string;
  readonly url: string;
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame }[];
  readonly samples?: readonly number[] | undefined;
  readonly timeDeltas?: readonly number[] | undefined;
}

/** What a sample was taken in, and its share of the whole, 0 to 1; the largest first. */
export type Shares = readonly (readonly [string, number])[];

/** Parts of less than this are not worth a line. */
const smallest = 0.01;

export function shareOut(profile: Profile, nameOf: (frame: Frame) => string | undefined): Shares {
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map<string, number>();
  let all = 0;
  for (const [k, sample] of (profile.samples ?? []).entries()) {
    const name = names.get(sample);
    const time = profile.timeDeltas?.[k] ?? 0;
    if (name === undefined) continue;
    all += time;
    times.set(name, (times.get(name) ?? 0) + time);
  }
  return [...times]
    .map(([name, time]) => [name, time / all] as const)
    .filter(([, share]) => share >= smallest)
    .sort((a, b) => b[1] - a[1]);
}

/** Of scoring in process, by source file. */
export async function profileScoring(): Promise<Shares> {
  const read = await loadReader();
  for (const answer of corpusAnswers) read(answer);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  for (const answer of corpusAnswers) read(answer);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return shareOut(profile, ({ functionName, url }) => {
    if (functionName === '(garbage collector)') return 'collecting garbage';
    return /\/(src\/.*)$/u.exec(url)?.[1];
  });
}

/** Of `coach score` of one answer, from its start to its end. */
export function profileStart(file: string, folder: string): Shares {
  const profiles = join(folder, 'profiles');
  mkdirSync(profiles);
  spawnSync(process.execPath, ['--cpu-prof', `--cpu-prof-dir=${profiles}`, coach, 'score', file], {
    cwd: root,
  });
  const [name = ''] = readdirSync(profiles);
  const profile = JSON.parse(readFileSync(join(profiles, name), 'utf8')) as Profile;
  return shareOut(profile, ({ functionName, url }) => {
    if (functionName === '(garbage collector)') return 'collecting garbage';
    if (functionName === '(idle)') return undefined;
    if (functionName === '(program)') return 'V8 and Node, outside of JavaScript';
    if (/\/dist\//u.test(url)) return "coach's own code";
    return 'Node: its own start, and reading and compiling modules';
  });
}
