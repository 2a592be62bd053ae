/** A batch spread over processors by GNU parallel gives what one run gives, as the README says. */

import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { coachEnv, coachPath, makeFolder } from './run-coach.ts';

const isThere = /GNU parallel/u.test(spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '');
if (!isThere) console.warn('skipped: no GNU parallel on this machine');

const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const command = /^ {4}(parallel --pipe .*) < answers\.jsonl > scores\.jsonl$/mu.exec(readme)?.[1] ?? '';

test.runIf(isThere)('the command of the README equals a single run', { timeout: 300_000 }, () => {
  writeFileSync(join(folder, 'coach'), `#!/bin/sh\nexec '${process.execPath}' '${coachPath}' "$@"\n`);
  chmodSync(join(folder, 'coach'), 0o755);
  const env = {
    ...coachEnv({ HOME: folder }),
    PATH: `${folder}${delimiter}${process.env.PATH}`,
  };
  const questions = ['angry-customer', 'apology', 'difficult-decision'];
  const lines = Array.from({ length: 90 }, (_, index) => {
    const answer = `I told guest ${index} that I was sorry – “truly” – and refunded her. ${'She thanked me. '.repeat(index % 7)}`;
    return JSON.stringify({ id: `a${index}`, question: questions[index % 3], answer });
  });
  const run = (line: string, input: string): readonly [number | null, string, string] => {
    const found = spawnSync('sh', ['-c', line], {
      cwd: folder,
      env,
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 27,
    });
    return [found.status, found.stdout, found.stderr];
  };
  // Smaller blocks than the README's, so that there are several of them.
  const spread = command.replace(/--block \S+/u, '--block 8k');
  expect(spread).toContain('--keep-order');
  const input = `${lines.join('\n')}\n`;
  const [status, single, remarks] = run('coach score --jsonl', input);
  expect([status, remarks, single.trimEnd().split('\n').length]).toEqual([0, '', 90]);
  expect(run(spread, input).slice(0, 2)).toEqual([0, single]);

  const faulty = lines.slice(0, 12).with(5, 'no JSON');
  const [failed, found] = run(spread, `${faulty.join('\n')}\n`);
  expect(failed).not.toBe(0);
  const results = found.trimEnd().split('\n');
  const [expected] = single.split('\n').slice(6, 7);
  expect([results.length, results[6]]).toEqual([12, expected]);
  expect(JSON.parse(results[5] ?? '')).toMatchObject({ error: { code: 'bad-json' } });
});
