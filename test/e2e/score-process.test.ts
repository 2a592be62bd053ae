/** How the built program ends when something outside ends it, and how little memory a long batch takes. */

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PtyRun } from './pty-run.ts';
import { coachEnv, coachPath, nodePath, runCoach, runNode, startCoach } from './run-coach.ts';

const line = `${JSON.stringify({ answer: 'I stayed calm, listened to her and refunded the fee.' })}\n`;

describe('the built program', () => {
  it('says its version, the engine of its scorecards and its Node, and nothing else', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const { engine } = JSON.parse((await runCoach(['score', '--jsonl'], { input: line })).stdout);
    const node = (await runNode(['-p', 'process.version'])).stdout.trim();
    for (const flag of ['--version', '-V']) {
      const stdout = `coach ${version} (engine ${engine}, Node ${node})\n`;
      expect(await runCoach([flag])).toEqual({ status: 0, stdout, stderr: '' });
    }
  });

  it.each([['score'], ['score --jsonl'], ['quiz grade']])(
    'coach %s says in a narrow terminal what to type, and no word is cut',
    async (words) => {
      const run = new PtyRun({ command: [nodePath, coachPath, ...words.split(' ')], columns: 40 });
      const screen = await run.waitFor('ends it.');
      expect(screen).toMatch(/^(?:Type or paste|Paste) [^\n]*\.\nCtrl-D on an empty line ends it\.$/u);
      await run.type('\u0003');
      expect((await run.ended()).code).toBe(130);
    },
  );

  it.runIf(process.platform !== 'win32')('ends quietly when its reader leaves', () => {
    const script = '"$0" "$1" score --jsonl | head -n 1 >/dev/null; echo $PIPESTATUS';
    const { stdout, stderr } = spawnSync('bash', ['-c', script, nodePath, coachPath], {
      input: line.repeat(2000),
      env: coachEnv(),
      encoding: 'utf8',
    });
    expect([stdout, stderr]).toEqual(['0\n', '']);
  });

  it.runIf(process.platform === 'linux').each([
    ['--version', ''],
    ['questions', ''],
    ['score --format line', 'I stayed calm and refunded the fee.'],
    ['score --jsonl', line.repeat(200)],
  ])('says once that there is no space for what %s writes', (words, input) => {
    const script = `"$0" "$1" ${words} >/dev/full`;
    const run = spawnSync('bash', ['-c', script, nodePath, coachPath], {
      input,
      env: coachEnv(),
      encoding: 'utf8',
    });
    expect(run.stderr.match(/no space left on the device standard output goes to/gu)).toHaveLength(1);
    expect(run.stderr).not.toContain('fault of its own');
    expect(run.status).toBe(2);
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
    'takes no more memory the longer a batch goes on',
    async () => {
      const child = startCoach(['score', '--jsonl']);
      /** Megabytes at most so far. */
      const peak = (): number => {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
        return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1]) / 1024;
      };
      let answered = 0;
      const peaks: number[] = [];
      child.stdout.on('data', (chunk: Buffer) => {
        for (const byte of chunk) if (byte === 0x0a) answered += 1;
        if (answered >= (peaks.length === 0 ? 6000 : 12_000) && peaks.length < 2) peaks.push(peak());
      });
      for (let sent = 0; sent < 12_200; sent += 100) {
        if (!child.stdin.write(line.repeat(100))) await once(child.stdin, 'drain');
      }
      child.stdin.end();
      await once(child, 'close');
      const [early = 0, late = 0] = peaks;
      expect([answered, peaks.length]).toEqual([12_200, 2]);
      // The heap has grown to its working size by the first reading; 6000 scorecards kept would be above 60.
      expect(late - early).toBeLessThan(50);
    },
    150_000,
  );
});
