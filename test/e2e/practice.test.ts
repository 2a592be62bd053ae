import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AnswerDetails } from '../../src/practice/practice-history.ts';
import { command, newHistory, start } from './practice-run.ts';
import type { PtyRun } from './pty-run.ts';

interface Kept {
  readonly attempts: readonly {
    readonly answer: string;
    readonly round: number;
    readonly wording: string;
    readonly details: AnswerDetails;
  }[];
  readonly draft?: { readonly text: string };
  readonly drafts?: readonly { readonly text: string }[];
}

const load = (file: string): Kept =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { attempts: [] };

const paste = (text: string): string => `\u001b[200~${text}\u001b[201~`;
const editorReady = 'Finish: Ctrl-D';

/** Chooses an entry of a menu by the beginning of its name, as the list lets one do. */
const choose = async (run: PtyRun, name: string): Promise<void> => {
  await run.type(name);
  await run.waitFor(`❯ ${name}`);
  await run.type('\r');
};

const widest = (screen: string): number => Math.max(...screen.split('\n').map((line) => line.length));

describe.each([40, 80, 120])('%i columns', (columns) => {
  test('question, answer with a paste, feedback, revise, comparison, stop, summary', async () => {
    const history = newHistory();
    const run = start(['--question', 'angry-customer', '--seed', '1'], { columns, history });
    await run.waitFor('Tell me about a time');
    await run.waitFor('Who asks:');
    await run.waitFor(editorReady);
    await run.type(
      'We had billed her twice.',
      '\r',
      paste('She called me names.\n\n.\n\nI am a calm person.'),
    );
    await run.waitFor('calm person.');
    expect(load(history).attempts).toHaveLength(0);
    await run.type('\r', '.', '\r');
    const feedback = await run.waitFor('What now?');
    for (const text of [
      'Score 35 of 100',
      'weak',
      'shown Situation: "billed her twice"',
      'only claimed Composure: "calm person"',
      'missing Outcome',
      'How the points add up',
      'The changes worth most',
      '1. Solution, worth 30 points',
      'What happened in the end?',
    ]) {
      expect(feedback.replace(/\s+/gu, ' ')).toContain(text);
    }
    expect(load(history).attempts[0]?.answer).toBe(
      'We had billed her twice.\nShe called me names.\n\n.\n\nI am a calm person.',
    );
    await run.type('\r');
    await run.waitFor(editorReady);
    await run.type(' I stayed calm and refunded her.', '\u0004');
    const revised = await run.waitFor('What now?', 2);
    expect(revised).toContain('Score 35 before, 80 now (+45)');
    expect(revised).toContain('by "refunded her"');
    await choose(run, 'See the answer marked');
    const marked = await run.waitFor('Your answer, marked');
    expect(marked.replace(/\s+/gu, ' ')).toContain('Situation, shown');
    await run.waitFor('What now?', 3);
    await choose(run, 'Stop');
    const summary = await run.waitFor('This sitting');
    expect(summary.replace(/\s+/gu, ' ')).toContain('score 35, after 1 more round 80 (+45)');
    expect(await run.ended()).toEqual({ code: 0, cursorHidden: false, pasteMode: false });
    expect(load(history).attempts.map(({ round }) => round)).toEqual([1, 2]);
    expect(load(history).draft).toBeUndefined();
    expect(widest(await run.screen())).toBeLessThanOrEqual(columns);
  }, 40_000);
});

describe('the editor', () => {
  test('a paste of 60 000 characters with blank lines arrives whole and submits nothing', async () => {
    const history = newHistory();
    const run = start(['--question', 'angry-customer'], { history });
    await run.waitFor(editorReady);
    const text = 'I stayed calm and asked what had happened.\n\n'.repeat(1400).trimEnd();
    await run.type(paste(text));
    await run.waitFor('11200 words');
    expect(load(history).attempts).toHaveLength(0);
    await run.type('\u0004');
    await run.waitFor('What now?');
    expect(load(history).attempts[0]?.answer).toBe(text);
    await run.type('\u0003');
    expect((await run.ended()).code).toBe(130);
  }, 40_000);

  test('a paste without brackets does not submit at its dot line or its Ctrl-D', async () => {
    const history = newHistory();
    const run = start(['--question', 'angry-customer'], { history });
    await run.waitFor(editorReady);
    await run.type('One.\r\r.\r\u0004Two.');
    await run.waitFor('Two.');
    await run.type('\u0004');
    await run.waitFor('What now?');
    expect(load(history).attempts[0]?.answer).toBe('One.\n\n.\nTwo.');
    await run.type('\u0003');
    await run.ended();
  }, 40_000);

  test('a resize keeps one copy of the text', async () => {
    const run = start(['--question', 'angry-customer'], { columns: 120 });
    await run.waitFor(editorReady);
    await run.type('The customer called me and I let her finish before I spoke to anybody else about it.');
    await run.waitFor('17 words');
    run.resize(40, 30);
    const screen = await run.waitFor('│ finish before I spoke to anybody else');
    expect(screen.split('The customer called')).toHaveLength(2);
    await run.type('\u0003');
    expect(await run.ended()).toEqual({ code: 130, cursorHidden: false, pasteMode: false });
  }, 40_000);

  test('Ctrl-E hands the text to $EDITOR and takes it back', async () => {
    const history = newHistory();
    const run = start(['--question', 'angry-customer'], {
      history,
      env: { EDITOR: 'sed -i.old s/angry/calm/', VISUAL: '' },
    });
    await run.waitFor(editorReady);
    await run.type('I stayed angry.', '\u0005');
    await run.waitFor('I stayed calm.');
    await run.type('\u0004');
    await run.waitFor('What now?');
    expect(load(history).attempts[0]?.answer).toBe('I stayed calm.');
    await run.type('\u0003');
    await run.ended();
  }, 40_000);

  test('an answer that cannot be scored comes back for editing', async () => {
    const run = start(['--question', 'angry-customer']);
    await run.waitFor(editorReady);
    await run.type('Guten Tag, wie geht es?', '\u0004');
    await run.waitFor('the answer is not in English. Write it in English');
    await run.waitFor(editorReady);
    await run.type('\u0015I stayed calm.', '\u0004');
    await run.waitFor('Score 30 of 100');
    await run.type('\u0003');
    await run.ended();
  }, 40_000);

  test('next asks another question; the same seed asks the same', async () => {
    const asked: string[] = [];
    for (const _ of [1, 2]) {
      const run = start(['--seed', '1', '--count', '2', '--no-save']);
      await run.waitFor('When did listening');
      await run.waitFor(editorReady);
      await run.type('I stayed calm.', '\u0004');
      await run.waitFor('What now?');
      await choose(run, 'Next question');
      await run.waitFor('Tell me about a time you dealt with an angry customer.');
      await run.waitFor(editorReady);
      await run.type('I stayed calm again.', '\u0004');
      const screen = await run.waitFor('What now?', 2);
      expect(screen.split('What now?').at(-1)).not.toContain('Next question');
      await run.type('\u001b[A', '\r');
      asked.push(await run.waitFor('2 questions'));
      expect((await run.ended()).code).toBe(0);
    }
    expect(asked[0]).toBe(asked[1]);
  }, 40_000);
});

describe('leaving', () => {
  test('Ctrl-C while typing: 130, terminal restored, draft offered at the next start', async () => {
    const history = newHistory();
    const run = start(['--question', 'angry-customer'], { history });
    await run.waitFor(editorReady);
    await run.type('I was in the middle of', '\u0003');
    expect(await run.ended()).toEqual({ code: 130, cursorHidden: false, pasteMode: false });
    expect(await run.screen()).toContain('The unfinished answer is kept');
    expect(load(history).draft?.text).toBe('I was in the middle of');

    const again = start([], { history });
    await again.waitFor('What shall become of it?');
    await again.type('\r');
    await again.waitFor('I was in the middle of');
    await again.waitFor(editorReady);
    await again.type(' it and stayed calm.', '\u0004');
    await again.waitFor('What now?');
    await again.type('\u0003');
    expect(await again.ended()).toEqual({ code: 130, cursorHidden: false, pasteMode: false });
    expect(load(history)).toMatchObject({
      attempts: [{ answer: 'I was in the middle of it and stayed calm.' }],
    });
    expect(load(history).draft).toBeUndefined();
  }, 40_000);

  test('a draft of another question is kept for later, and no answer takes its place', async () => {
    const history = newHistory();
    const run = start(['--question', 'angry-customer'], { history });
    await run.waitFor(editorReady);
    await run.type('I was in the middle of', '\u0003');
    await run.ended();

    const next = start(['--question', 'frustration'], { history });
    await next.waitFor('❯ Continue it');
    await choose(next, 'Keep it for later and go on');
    await next.waitFor(editorReady);
    await next.type('Half of another', '\u0003');
    expect((await next.ended()).code).toBe(130);
    expect(await next.screen()).toContain('2 unfinished answers are kept');
    expect(load(history).drafts).toMatchObject([{ text: 'I was in the middle of' }]);
    expect(load(history).draft?.text).toBe('Half of another');

    const third = start([], { history });
    await third.waitFor('(3 words');
    await choose(third, 'See the other unfinished answer');
    await third.waitFor('(6 words');
    await third.waitFor('❯ Continue it');
    await third.type('\r');
    await third.waitFor('│ I was in the middle of');
    await third.type('\u0003');
    await third.ended();
    expect(load(history)).toMatchObject({
      draft: { text: 'I was in the middle of' },
      drafts: [{ text: 'Half of another' }],
    });
  }, 40_000);

  test('kill -9 while typing leaves the draft of a second ago', async () => {
    const history = newHistory();
    const run = start(['--question', 'angry-customer'], { history });
    await run.waitFor(editorReady);
    await run.type('typed and lost?');
    await new Promise((resolve) => setTimeout(resolve, 900));
    run.kill('SIGKILL');
    await run.exit;
    expect(load(history).draft?.text).toBe('typed and lost?');
  }, 40_000);

  test.each(['SIGTERM', 'SIGHUP'])(
    '%s saves the draft',
    async (signal) => {
      const history = newHistory();
      const run = start(['--question', 'angry-customer'], { history });
      await run.waitFor(editorReady);
      await run.type('typed');
      run.kill(signal);
      expect((await run.ended()).code).toBe(signal === 'SIGTERM' ? 143 : 129);
      expect(load(history).draft?.text).toBe('typed');
    },
    40_000,
  );

  test('Ctrl-C with --no-save keeps nothing', async () => {
    const history = newHistory();
    const run = start(['--question', 'angry-customer', '--no-save'], { history });
    await run.waitFor(editorReady);
    await run.type('I stayed calm.', '\u0004');
    await run.waitFor('What now?');
    await run.type('\r');
    await run.waitFor(editorReady);
    await run.type('more', '\u0003');
    expect((await run.ended()).code).toBe(130);
    expect(existsSync(history)).toBe(false);
  }, 40_000);
});

describe('plain output', () => {
  test.each([
    ['--plain', {}],
    ['ACCESSIBLE=1', { ACCESSIBLE: '1' }],
    ['TERM=dumb', { TERM: 'dumb' }],
  ])(
    '%s: the whole sitting without one escape',
    async (flag, env) => {
      const args = ['--question', 'angry-customer', ...(flag.startsWith('--') ? [flag] : [])];
      const run = start(args, { env });
      await run.waitFor(editorReady);
      await run.type('We had billed her twice. He is an idiot.\r\rI stayed calm.', '\r', '.', '\r');
      await run.waitFor('Type a number');
      await run.type('9', '\r');
      await run.waitFor('"9" is not one of the numbers');
      await run.type('3', '\r');
      await run.waitFor('Bad mouthing, red flag: "an idiot"');
      await run.waitFor('Type a number', 3);
      await run.type('1', '\r');
      await run.waitFor(editorReady, 2);
      await run.type(' I refunded her.', '\u0004');
      await run.waitFor('Compared with the answer before');
      await run.type('7', '\r');
      await run.waitFor('This sitting');
      expect((await run.ended()).code).toBe(0);
      expect(run.written).not.toContain('\u001b');
    },
    40_000,
  );

  test('NO_COLOR: moves the cursor but colours nothing', async () => {
    const run = start(['--question', 'angry-customer'], { env: { NO_COLOR: '1' } });
    await run.waitFor(editorReady);
    await run.type('I stayed calm.', '\u0004');
    await run.waitFor('What now?');
    await run.type('\u0003');
    await run.ended();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for.
    expect(run.written).not.toMatch(/\u001b\[[0-9;]*m/u);
  }, 40_000);
});

describe('without a terminal', () => {
  const run = (args: readonly string[]) =>
    spawnSync(command[0], [...command.slice(1), ...args], {
      input: 'text',
      encoding: 'utf8',
      timeout: 20_000,
    });

  test('says what to use instead and exits 2', () => {
    const { status, stdout, stderr } = run([]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('coach score FILE');
  }, 40_000);
});

test('an unknown question: did you mean', async () => {
  const run = start(['--question', 'angry-custmer']);
  expect((await run.ended()).code).toBe(2);
  expect(await run.screen()).toContain('did you mean "angry-customer"?');
}, 40_000);
