/** How long `coach practice` takes until it can be answered, in a pseudo-terminal. */

import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { coach } from './bench-place.ts';

/** The foot of the answer editor, which is drawn when it takes keys. */
const ready = 'Finish: ';

/** @returns milliseconds; the history lies in the folder and stays there for the next run */
export function timePrompt(folder: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let time: number | undefined;
    let written = '';
    const run = spawn(process.execPath, [coach, 'practice'], {
      name: 'xterm-256color',
      cols: 80,
      rows: 40,
      env: { ...process.env, COACH_HOME: join(folder, 'history') },
    });
    run.onData((data) => {
      written += data;
      if (time !== undefined || !written.includes(ready)) return;
      time = performance.now() - start;
      run.write('\u0003');
    });
    run.onExit(() => {
      if (time === undefined) reject(new Error(`practice showed no prompt:\n${written}`));
      else resolve(time);
    });
  });
}
