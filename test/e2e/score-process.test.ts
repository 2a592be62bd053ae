/** How the built program ends when something outside ends it, and how little memory a long batch takes. */

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coachEnv, coachPath, runCoach, startCoach } from './run-coach.ts';

const line = `${JSON.stringify({ answer: 'I stayed calm, listened to her and refunded the fee.' })}\n`;

describe('the built program', () => {
  it('says its version and nothing else', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await runCoach(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.runIf(process.platform !== 'win32')('ends quietly when its reader leaves', () => {
    const script = '"$0" "$1" score --jsonl | head -n 1 >/dev/null; echo $PIPESTATUS';
    const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, coachPath], {
      input: line.repeat(2000),
      env: coachEnv(),
      encoding: 'utf8',
    });
    expect([stdout, stderr]).toEqual(['0\n', '']);
  });

  it.runIf(process.platform !== 'win32')(
    'ends with 130 on an interrupt, with what was finished written',
    async () => {
      const child = startCoach(['score', '--jsonl']);
      child.stdin.write(line);
      const [chunk] = await once(child.stdout, 'data');
      expect(JSON.parse(String(chunk)).schema).toBe(1);
      child.kill('SIGINT');
      expect(await once(child, 'close')).toEqual([130, null]);
    },
  );

  it.runIf(process.platform === 'linux')(
    'takes no more memory for a long batch than for a short one',
    async () => {
      const peak = async (lines: number): Promise<number> => {
        const child = startCoach(['score', '--jsonl']);
        child.stdout.resume();
        for (let sent = 0; sent < lines; sent += 500) {
          if (!child.stdin.write(line.repeat(500))) await once(child.stdin, 'drain');
        }
        // The answers to the last lines are still to come; the peak is of all before.
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        child.stdin.end();
        await once(child, 'close');
        return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1]) / 1024;
      };
      const [short, long] = [await peak(1000), await peak(8000)];
      expect(long - short).toBeLessThan(100);
    },
  );
});
