import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listAttempts } from '../../src/history/attempts.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { inFolder } from '../history/fixtures.ts';

const program = fileURLToPath(new URL('../history/write-attempts.ts', import.meta.url));

interface Writer {
  readonly child: ChildProcess;
  /** Ids told so far; complete after `ended`. */
  ids(): readonly string[];
  readonly ended: Promise<{ readonly status: number | null; readonly said: string }>;
}

function startWriter(directory: string, count: number): Writer {
  const child = spawn(process.execPath, ['--import', 'tsx', program, directory, String(count)]);
  let told = '';
  let said = '';
  child.stdout.on('data', (chunk) => {
    told += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise<{ status: number | null; said: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, said }));
  });
  return { child, ids: () => told.split('\n').slice(0, -1), ended };
}

async function savedIds(directory: string): Promise<readonly string[]> {
  const history = await openHistory(directory);
  expect(await history.checkIntegrity()).toEqual([]);
  const ids = (await listAttempts(history)).map(({ id }) => id);
  history.close();
  return ids;
}

test('four programs that start and write at once lose nothing', { timeout: 60_000 }, () =>
  inFolder(async (folder) => {
    const writers = Array.from({ length: 4 }, () => startWriter(folder, 50));
    for (const writer of writers) expect(await writer.ended).toEqual({ status: 0, said: '' });
    const told = writers.flatMap((writer) => writer.ids());
    expect(told).toHaveLength(200);
    expect([...(await savedIds(folder))].sort()).toEqual([...told].sort());
  }),
);

test('what was committed survives kill -9', { timeout: 60_000 }, () =>
  inFolder(async (folder) => {
    for (const enough of [1, 20, 57]) {
      const writer = startWriter(folder, 100_000);
      await new Promise<void>((resolve, reject) => {
        writer.child.stdout?.on('data', () => writer.ids().length >= enough && resolve());
        void writer.ended.then(({ said }) => reject(new Error(said)));
      });
      writer.child.kill('SIGKILL');
      await writer.ended;
      const saved = new Set(await savedIds(folder));
      expect(writer.ids().filter((id) => !saved.has(id))).toEqual([]);
    }
  }),
);
