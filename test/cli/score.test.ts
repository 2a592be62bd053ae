import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { score } from '../../src/cli/score.ts';
import type { Scored, ScoreOptions } from '../../src/cli/score-options.ts';
import { CoachError } from '../../src/error.ts';
import type { Engine } from '../../src/score/engine.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';
import { memoryInput, memoryOutput } from './memory-streams.ts';

const directory = mkdtempSync(join(tmpdir(), 'coach-score-'));
afterAll(() => rmSync(directory, { recursive: true }));

function file(name: string, text: string | Uint8Array): string {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
}

const good = file(
  'good.txt',
  'She was billed it twice. I stayed calm and refunded her. She is still with us.',
);
const weak = file('weak.txt', 'I fixed it. He was an idiot.');
const german = file('german.txt', 'Guten Tag, ich war ruhig.');

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly saved: readonly Scored[];
  readonly problems: readonly string[];
}

async function run(
  options: Partial<ScoreOptions>,
  input = '',
  isTTY = false,
  engine: Engine = fakeEngine,
): Promise<Run> {
  const stdout = memoryOutput(isTTY);
  const stderr = memoryOutput();
  const saved: Scored[] = [];
  const save = async (scored: Scored): Promise<void> => {
    saved.push(scored);
  };
  const stdin = Object.assign(memoryInput(input), { isTTY });
  let status = -1;
  let problems: readonly string[] = [];
  try {
    const rescue = async (): Promise<void> => {};
    const deps = { library: fakeLibrary, engine, save, rescue, stdin, stdout, stderr, env: {} };
    status = await score({ files: [], ...options }, deps);
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    problems = error.problems.map(({ code, message }) => `${code}: ${message}`);
  }
  return { status, stdout: stdout.text(), stderr: stderr.text(), saved, problems };
}

describe('score, the formats', () => {
  it('writes one object for one answer', async () => {
    const { status, stdout } = await run({ files: [good] });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, question: 'angry-customer', type: 'behavioral' });
    expect(JSON.parse(stdout)).not.toHaveProperty('id');
  });

  it('writes an array for several answers, with their files as ids', async () => {
    const { stdout } = await run({ files: [good, weak] });
    const engine: Engine = {
      ...fakeEngine,
      scoreAnswer: (input) => ({ ...fakeEngine.scoreAnswer(input), ...idOf(input) }),
    };
    const withIds = await run({ files: [good, weak] }, '', false, engine);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(JSON.parse(withIds.stdout)).toMatchObject([{ id: good }, { id: weak }]);
  });

  it('writes one object a line', async () => {
    const { stdout } = await run({ files: [good, weak], format: 'jsonl' });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).score),
    ).toEqual([100, 0]);
  });

  it('writes one line an answer', async () => {
    const { stdout } = await run({ files: [good, weak], format: 'line' });
    expect(stdout).toBe(`${good}: 100 5 outstanding\n${weak}: 0 1 disqualifying  bad_mouthing\n`);
  });

  it('writes text to a terminal, and JSON elsewhere', async () => {
    expect((await run({ files: [good] }, '', true)).stdout).toContain('Score 100 of 100');
    expect((await run({ files: [good] })).stdout).toMatch(/^\{/u);
  });

  it('heads each text of several with its file, without colour where there is no terminal', async () => {
    const { stdout } = await run({ files: [good, weak], format: 'text' });
    expect(stdout).toContain(`== ${weak} ==`);
    expect(stdout).not.toContain('\u001b');
  });

  it.each(['text', 'markdown'])('names the question in %s, and says when nobody else did', async (format) => {
    const unnamed = await run({ files: [good], format });
    expect(unnamed.stdout).toMatch(/Question: angry-customer: \S/u);
    expect(unnamed.stdout).toContain('none was named');
    const named = await run({ files: [good], format, question: 'frustration' });
    expect(named.stdout).toMatch(/Question: frustration: \S/u);
    expect(named.stdout).not.toContain('none was named');
    const prompted = await run({ files: [good], format, prompt: 'Why us?', type: 'technique' });
    expect(prompted.stdout).toContain('Question: Why us? (technique, not in the bank)');
  });

  it.each<[Partial<ScoreOptions>, string]>([
    [{ format: 'srif' }, 'usage: there is no format "srif"'],
    [{ format: 'jsno' }, 'usage: there is no format "jsno"'],
    [{ question: 'frustration', prompt: 'Why?' }, 'usage: --question and --prompt exclude each other'],
    [{ type: 'technique' }, 'usage: --type says which type a --prompt has, and there is none'],
    [{ jsonl: true, format: 'text' }, 'usage: --jsonl writes one JSON object a line, not the format text'],
    [{ jsonl: true, files: ['a', 'b'] }, 'usage: --jsonl reads one file or standard input'],
    [{ question: 'nothing' }, 'unknown-question: there is no question "nothing"'],
  ])('refuses %j', async (options, problem) => {
    const { problems, stdout } = await run(options, 'I listened.');
    expect(problems).toEqual([problem]);
    expect(stdout).toBe('');
  });
});

const idOf = ({ id }: { readonly id?: string | number }) => (id === undefined ? {} : { id });

describe('score, files', () => {
  it('reads standard input without a file, and as "-"', async () => {
    const answer = 'I stayed calm.';
    for (const files of [[], ['-']])
      expect((await run({ files, format: 'line' }, answer)).stdout).toBe('-: 30 2 weak\n');
  });

  it('says on standard error that it waits for typing', async () => {
    expect((await run({}, 'I stayed calm.', true)).stderr).toContain('Ctrl-D');
    expect((await run({ files: [good] }, '', true)).stderr).toBe('');
  });

  it('scores the others when files cannot be read, and tells of all faults at the end', async () => {
    const { stdout, problems } = await run({ files: ['no.txt', good, directory, german], format: 'line' });
    expect(stdout).toBe(`${good}: 100 5 outstanding\n`);
    expect(problems).toEqual([
      'file-not-found: there is no file no.txt',
      `file-unreadable: ${directory} is a folder; coach scores files`,
      `not-english: ${german}: the answer is not in English`,
    ]);
  });

  it.each([
    [50, [good], 0],
    [50, [good, weak], 1],
    [0, [weak], 0],
    [100, [good], 0],
  ])('with a threshold of %i, %j gives %i', async (failUnder, files, status) => {
    expect((await run({ files, failUnder })).status).toBe(status);
  });

  it('saves what was asked to be saved, and nothing else', async () => {
    expect((await run({ files: [good] })).saved).toEqual([]);
    const { saved } = await run({ files: [good, weak], save: true, question: 'frustration' });
    expect(saved.map(({ asked }) => asked.question?.id)).toEqual(['frustration', 'frustration']);
  });
});
