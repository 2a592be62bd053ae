/** Kills a program at a moment that chance chose, and looks at what is left. */

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../../src/practice/seeded-random.ts';
import { inFolder } from '../history/fixtures.ts';
import type { Finding, Work } from './work.ts';

/** How long a piece of work takes on this machine, in milliseconds. */
export interface Span {
  /** From the start of the program to its first change of the folder. */
  readonly before: number;
  /** From there to its end. */
  readonly changing: number;
}

/** Settles with the first change in the folder. */
function firstChange(folder: string): { readonly changed: Promise<void>; stop(): void } {
  let stop = (): void => {};
  const changed = new Promise<void>((resolve) => {
    const watcher = watch(folder, () => resolve());
    stop = () => watcher.close();
  });
  return { changed, stop };
}

function listen(child: ChildProcess): { said: () => string; ended: Promise<unknown> } {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  child.stdin?.on('error', () => {});
  return { said: () => said, ended: once(child, 'close') };
}

/** Lets the work come to its end once; it must then be done and without fault. */
export async function measureSpan(work: Work): Promise<Span> {
  return inFolder(async (folder) => {
    await work.prepare(folder);
    const { changed, stop } = firstChange(folder);
    const begun = performance.now();
    const child = work.start(folder);
    const { said, ended } = listen(child);
    await Promise.race([changed, ended]);
    const before = performance.now() - begun;
    await ended;
    stop();
    const changing = performance.now() - begun - before;
    const { faults, wasDone } = await work.inspect(folder, said());
    if (!wasDone || faults.length > 0) {
      throw new Error(`${work.name} fails without a kill: ${faults.join('; ')}\n${said()}`);
    }
    return { before, changing };
  });
}

/** One kill in four falls before the first change, three after it, some of them when all is done. */
export async function killOnce(work: Work, span: Span, random: Random): Promise<Finding> {
  const early = random() < 0.25;
  const share = random();
  return inFolder(async (folder) => {
    await work.prepare(folder);
    const { changed, stop } = firstChange(folder);
    const child = work.start(folder);
    const { said, ended } = listen(child);
    if (early) await pause(share * span.before * 1.1);
    else {
      await Promise.race([changed, ended]);
      await pause(share * span.changing * 1.05);
    }
    child.kill('SIGKILL');
    await ended;
    stop();
    return work.inspect(folder, said());
  });
}
