import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FinishedAttempt } from '../../src/practice/practice-history.ts';
import { folder, newHistory, type RunOptions, start as startPractice } from './practice-run.ts';
import type { PtyRun } from './pty-run.ts';

const start = (args: readonly string[], options: RunOptions): PtyRun =>
  startPractice(['--question', 'angry-customer', ...args], options);

const load = (
  file: string,
): { readonly attempts: readonly FinishedAttempt[]; readonly draft?: { readonly text: string } } =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { attempts: [] };

const editorReady = 'Finish: Ctrl-D';
const flat = (screen: string): string => screen.replace(/\s+/gu, ' ');
const widest = (screen: string): number => Math.max(...screen.split('\n').map((line) => line.length));
const restored = { cursorHidden: false, pasteMode: false };

const choose = async (run: PtyRun, name: string): Promise<void> => {
  await run.type(name);
  await run.waitFor(`❯ ${name}`);
  await run.type('\r');
};

/** Leaves an answer in the history. */
const answerOnce = async (history: string, answer: string): Promise<void> => {
  const run = start([], { history });
  await run.waitFor(editorReady);
  await run.type(answer, '\u0004');
  await run.waitFor('What now?');
  await choose(run, 'Stop');
  expect((await run.ended()).code).toBe(0);
};

describe.each([40, 80, 120])('%i columns', (columns) => {
  test('timer and hints, then probe, model answer and saying it again', async () => {
    const history = newHistory();
    const run = start(['--timer'], { history, columns, rows: 60 });
    await run.waitFor('aim for 1:00 to 2:00 spoken');
    await run.type('We had billed her twice. ', '\u0014', '\u0014');
    const hinted = await run.waitFor('Hint 2: How did it end?');
    expect(hinted).toContain('│ We had billed her twice.');
    await run.waitFor('Time 0:01');
    await run.type('I stayed calm.', '\u0004');
    expect(flat(await run.waitFor('What now?'))).toContain('Score 50 of 100');

    await choose(run, 'Answer the follow-up question');
    await run.waitFor('What happened in the end?', 2);
    await run.waitFor('aim for', 2);
    await run.type('She is still with us.', '\u0004');
    const replied = await run.waitFor('What now?', 2);
    expect(flat(replied)).toContain('Score 50 before, 70 now (+20)');
    expect(flat(replied)).toContain('by "still with us"');
    expect(flat(replied.split('ask next').at(-1) ?? '')).toContain('What did you offer?');

    await choose(run, 'See a strong answer');
    const model = await run.waitFor('What now?', 3);
    expect(flat(model)).toContain('A strong answer, marked');
    expect(flat(model)).toContain('It shows Situation, Outcome, Solution, Composure. Score 100 of 100.');

    await choose(run, 'Say it again');
    await run.waitFor('Last time you said it like this');
    await run.waitFor('1. billed');
    const card = (await run.screen()).split('Last time you said').at(-1) ?? '';
    await run.waitFor(editorReady);
    expect(card).not.toContain('still with us');
    await run.type('I kept my voice low and refunded her.', '\u0004');
    const again = await run.waitFor('What now?', 4);
    expect(flat(again)).toContain('No run of three words is the same as last time.');
    expect(flat(again)).toContain('Every sentence fits in one breath');
    await choose(run, 'Stop');
    expect(await run.ended()).toEqual({ code: 0, ...restored });
    expect(widest(await run.screen())).toBeLessThanOrEqual(columns);

    const [first, second, third] = load(history).attempts;
    expect(first?.details).toMatchObject({ hints: 2, seconds: expect.any(Number) });
    expect(first?.details?.seconds).toBeGreaterThanOrEqual(1);
    expect(second?.answer).toBe('We had billed her twice. I stayed calm.\n\nShe is still with us.');
    const { reply } = second?.details ?? {};
    expect(reply?.probe).toBe('What happened in the end?');
    expect(second?.answer.slice(reply?.start)).toBe('She is still with us.');
    expect(third?.details).toMatchObject({ cueCard: true });
    expect([first, second, third].map((attempt) => attempt?.round)).toEqual([1, 2, 3]);
  }, 60_000);
});

describe('the next visit', () => {
  test('asks in other words, and offers the cue card of last time', async () => {
    const history = newHistory();
    const long = `We had billed her twice ${'and then again '.repeat(6)}in March.`;
    await answerOnce(history, long);
    const run = start([], { history });
    await run.waitFor('When did you last calm somebody down?');
    await run.waitFor('You answered this question a moment ago: score 20 of 100.');
    await choose(run, 'In other words');
    const card = await run.waitFor('Last time you said it like this; say it in other words');
    expect(card).toContain('25 words: it begins "We had billed her twice and"');
    await run.waitFor(editorReady);
    await run.type('I stayed calm.', '\u0004');
    await run.waitFor('Score 20 before, 30 now (+10)');
    await run.type('\u0003');
    await run.ended();
    expect(load(history).attempts.map(({ wording }) => wording)).toEqual([
      'Tell me about a time you dealt with an angry customer.',
      'When did you last calm somebody down?',
    ]);

    const third = start([], { history });
    await third.waitFor('Tell me about a time');
    await choose(third, 'Afresh');
    await third.waitFor(editorReady);
    await third.type('I', '\u0003');
    expect(await third.ended()).toEqual({ code: 130, ...restored });
  }, 60_000);

  test('a draft is continued in the words in which it was begun', async () => {
    const history = newHistory();
    await answerOnce(history, 'I stayed calm.');
    const run = start([], { history });
    await run.waitFor('When did you last calm somebody down?');
    await choose(run, 'Afresh');
    await run.waitFor(editorReady);
    await run.type('It was in', '\u0003');
    await run.ended();
    const again = start([], { history });
    expect(flat(await again.waitFor('❯ Continue it'))).toContain('to: When did you last calm somebody down?');
    await again.type('\r');
    await again.waitFor('│ It was in');
    expect(await again.screen()).toContain('\nWhen did you last calm somebody down?\n');
    await again.type('\u0003');
    await again.ended();
  }, 60_000);
});

describe('leaving', () => {
  test('kill -9 while replying leaves the answer with the reply so far', async () => {
    const history = newHistory();
    const run = start([], { history });
    await run.waitFor(editorReady);
    await run.type('I stayed calm.', '\u0004');
    await run.waitFor('What now?');
    await choose(run, 'Answer the follow-up question');
    await run.waitFor(editorReady);
    await run.type('She is');
    await expect.poll(() => load(history).draft?.text).toBe('I stayed calm.\n\nShe is');
    run.kill('SIGKILL');
    await run.exit;
    expect(load(history)).toMatchObject({
      attempts: [{ answer: 'I stayed calm.' }],
      draft: { text: 'I stayed calm.\n\nShe is' },
    });
  }, 60_000);

  test.each([
    ['with a hint in view and the timer running', ['\u0014', 'text']],
    ['after undo', ['text', '\u001a', 'text']],
  ])(
    'Ctrl-C %s',
    async (_, keys) => {
      const history = newHistory();
      const run = start(['--timer'], { history });
      await run.waitFor(editorReady);
      await run.type(...keys, '\u0003');
      expect(await run.ended()).toEqual({ code: 130, ...restored });
      expect(load(history).draft?.text).toBe('text');
    },
    60_000,
  );

  test('Ctrl-C while the cue card is on offer', async () => {
    const history = newHistory();
    await answerOnce(history, 'I stayed calm.');
    const run = start([], { history });
    await run.waitFor('❯ Afresh');
    await run.type('\u0003');
    expect(await run.ended()).toEqual({ code: 130, ...restored });
  }, 60_000);

  test('a resize with a hint in view keeps one copy of both', async () => {
    const run = start(['--timer'], { history: newHistory(), columns: 120 });
    await run.waitFor(editorReady);
    await run.type('The customer called me and I let her finish before I spoke.', '\u0014');
    await run.waitFor('Hint 1: an interviewer listens for: Situation');
    run.resize(40, 30);
    const screen = await run.waitFor('│ The customer called me and I let her\n');
    expect(screen.split('The customer called')).toHaveLength(2);
    expect(screen.split('Hint 1')).toHaveLength(2);
    await run.type('\u0003');
    await run.ended();
  }, 60_000);
});

test.each([
  ['--plain', {}],
  ['ACCESSIBLE=1', { ACCESSIBLE: '1' }],
])(
  '%s: hint, timer, probe, model and cue card without one escape',
  async (flag, env) => {
    const history = newHistory();
    await answerOnce(history, 'We had billed her twice.');
    const run = start(['--timer', ...(flag.startsWith('--') ? [flag] : [])], { history, env });
    await run.waitFor('2. In other words, by cue card');
    await run.type('2', '\r');
    await run.waitFor('The timer runs. Aim for 1 minute to 2 minutes when spoken.');
    await run.type('I was ', '\u0014', 'calm', '\u001a', 'there and stayed calm.');
    await run.waitFor('Hint 1: an interviewer listens for: Situation');
    await run.type('\u0004');
    await run.waitFor('Time taken:');
    await run.waitFor('Said again');
    await run.waitFor('Type a number', 2);
    await run.type('4', '\r');
    await run.waitFor('It shows Situation');
    await run.waitFor('Type a number', 3);
    await run.type('2', '\r');
    await run.waitFor('The timer runs', 2);
    await run.type('She is still with us.', '\u0004');
    await run.waitFor('Type a number', 4);
    await run.type('7', '\r');
    await run.waitFor('This sitting');
    expect((await run.ended()).code).toBe(0);
    expect(run.written).not.toContain('\u001b');
    expect(load(history).attempts[1]?.answer).toBe('I was there and stayed calm.');
  },
  60_000,
);

describe.skipIf(process.platform === 'win32')('--speak', () => {
  test('reads the question and the probe, and is quiet at the end', async () => {
    const programs = mkdtempSync(join(folder, 'speech-'));
    const said = join(programs, 'said.txt');
    const name = process.platform === 'darwin' ? 'say' : 'espeak-ng';
    writeFileSync(join(programs, name), `#!/bin/sh\ncat >> "${said}"; echo >> "${said}"; exec sleep 30\n`);
    chmodSync(join(programs, name), 0o755);
    const run = start(['--speak'], { history: newHistory(), env: { PATH: `${programs}:/usr/bin:/bin` } });
    await run.waitFor(editorReady);
    await expect
      .poll(() => (existsSync(said) ? readFileSync(said, 'utf8') : ''), { timeout: 10_000 })
      .toBe('Tell me about a time you dealt with an angry customer.\n');
    await run.type('I stayed calm.', '\u0004');
    await run.waitFor('What now?');
    await choose(run, 'Answer the follow-up question');
    await expect
      .poll(() => readFileSync(said, 'utf8'), { timeout: 10_000 })
      .toContain('What happened in the end?\n');
    await run.type('\u0003');
    expect(await run.ended()).toEqual({ code: 130, ...restored });
  }, 60_000);

  test('where there is no speech program a line says so, and the sitting goes on', async () => {
    const run = start(['--speak'], { history: newHistory(), columns: 120, env: { PATH: '/nowhere' } });
    expect(await run.waitFor(editorReady)).toContain('no speech program was found');
    await run.type('\u0003');
    await run.ended();
  }, 60_000);
});
