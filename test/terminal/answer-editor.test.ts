import { describe, expect, test } from 'vitest';
import { askAnswer } from '../../src/terminal/answer-editor.ts';
import type { AnswerTimer } from '../../src/terminal/answer-timer.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { FakeTerminal } from './fake-terminal.ts';

interface Editing {
  readonly terminal: FakeTerminal;
  readonly answer: Promise<string>;
  readonly changes: string[];
  readonly abort: AbortController;
}

async function edit(
  options: {
    columns?: number;
    rows?: number;
    initial?: string;
    plain?: boolean;
    hint?: (text: string) => readonly string[];
    timer?: AnswerTimer;
  } = {},
): Promise<Editing> {
  const terminal = new FakeTerminal(options.columns ?? 80, options.rows ?? 24);
  const changes: string[] = [];
  const abort = new AbortController();
  const { stdin, stdout } = terminal;
  const theme = () =>
    makeTheme({ plain: options.plain ?? false, env: { NO_COLOR: '1' }, columns: stdout.columns });
  const answer = askAnswer(
    {
      stdin,
      stdout,
      theme,
      initial: options.initial ?? '',
      onChange: (text) => changes.push(text),
      hint: options.hint,
      timer: options.timer,
      editElsewhere: (text) => (text === '' ? undefined : `${text} (edited)\n`),
    },
    abort.signal,
  );
  answer.catch(() => {});
  await terminal.type();
  return { terminal, answer, changes, abort };
}

describe('finishing', () => {
  test.each([
    ['Ctrl-D', ['I listened.', '\u0004'], 'I listened.'],
    ['a line with a dot only', ['I listened.', '\r', '.', '\r'], 'I listened.'],
    ['a dot line within one chunk', ['I listened.\r.\r'], 'I listened.'],
    ['several lines', ['one', '\r', '\r', 'two', '\u0004'], 'one\n\ntwo'],
    ['blank space at the end', ['one  ', '\r', '\r', '\u0004'], 'one'],
    ['a dot in the middle of a paste', ['\u001b[200~one\n.\ntwo\u001b[201~', '\u0004'], 'one\n.\ntwo'],
    ['a paste without brackets', ['one\r\r.\r\u0004two', '\u0004'], 'one\n\n.\ntwo'],
    [
      'Enter at a dot above other text',
      ['\u001b[200~.\ntwo\u001b[201~', '\u001b[A', '\u001b[F', '\r', '\u0004'],
      '.\n\ntwo',
    ],
  ])('%s', async (_, keys, expected) => {
    const { terminal, answer } = await edit();
    await terminal.type(...keys);
    expect(await answer).toBe(expected);
    expect(terminal.raw).toBe(false);
  });

  test('an empty answer does not finish and says so', async () => {
    const { terminal, answer } = await edit();
    await terminal.type('\u0004');
    expect((await terminal.screen()).join('\n')).toContain('Nothing is written yet');
    await terminal.type('.', '\r');
    expect((await terminal.screen()).join('\n')).toContain('Nothing is written yet');
    await terminal.type('Now', '\u0004');
    expect(await answer).toBe('Now');
  });

  test('a paste of 200 000 characters in pieces, blank lines and all, arrives as it was', async () => {
    const { terminal, answer, changes } = await edit();
    const paragraph = 'I let her finish and asked what had happened.\n\n.\n';
    const text = paragraph.repeat(4000);
    const sent = `\u001b[200~${text}\u001b[201~`;
    const pieces = sent.match(/.{1,4096}/gsu) ?? [];
    await terminal.type(...pieces);
    expect(changes).toHaveLength(1);
    await terminal.type('\u0004');
    expect(await answer).toBe(text.trimEnd());
  }, 20_000);
});

describe('leaving', () => {
  test('Ctrl-C rejects, restores the terminal and has told the latest text', async () => {
    const { terminal, answer, changes } = await edit();
    await terminal.type('half an ans', 'wer\u0003');
    await expect(answer).rejects.toMatchObject({ name: 'ExitPromptError' });
    expect(changes.at(-1)).toBe('half an answer');
    expect(terminal.raw).toBe(false);
    expect(terminal.written.lastIndexOf('\u001b[?2004l')).toBeGreaterThan(
      terminal.written.lastIndexOf('\u001b[?2004h'),
    );
    expect(terminal.written.lastIndexOf('\u001b[?25h')).toBeGreaterThan(
      terminal.written.lastIndexOf('\u001b[?25l'),
    );
  });

  test('Ctrl-C gets out of a paste that never ends, with its text', async () => {
    const { terminal, answer, changes } = await edit();
    await terminal.type('\u001b[200~lost end', '\u0003');
    await expect(answer).rejects.toMatchObject({ name: 'ExitPromptError' });
    expect(changes.at(-1)).toBe('lost end');
  });

  test('a paste that pauses after its start is still a paste', async () => {
    const { terminal, answer } = await edit();
    await terminal.type('\u001b[200~');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await terminal.type('a\r', '.', '\r', 'b\u001b[201~', '\u0004');
    expect(await answer).toBe('a\n.\nb');
  });

  test('an abort restores the terminal', async () => {
    const { terminal, answer, abort } = await edit();
    await terminal.type('text');
    abort.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortPromptError' });
    expect(terminal.raw).toBe(false);
    expect(terminal.written).toContain('\u001b[?2004l');
  });
});

describe('the screen', () => {
  test('wraps by words, counts words and seconds, says how to finish', async () => {
    const { terminal } = await edit({ columns: 40 });
    await terminal.type('The customer called me and I let her finish before I spoke.');
    const lines = await terminal.screen();
    expect(lines.slice(0, 3)).toEqual([
      '│ The customer called me and I let her',
      '│ finish before I spoke.',
      '12 words, about 5 seconds spoken',
    ]);
    expect(lines.join(' ')).toContain('Finish: Ctrl-D, or "." alone on a line');
    expect(await terminal.cursorLine()).toBe('│ finish before I spoke.█');
  });

  test.each([
    ['left', ['abc', '\u001b[D'], '│ ab█c'],
    ['wide letters', ['日本語', '\u001b[D'], '│ 日本█語'],
    ['an emoji of several code points goes as one', ['a👍🏽b', '\u001b[D', '\u007f'], '│ a█b'],
    ['a combining mark goes with its letter', ['cafe\u0301', '\u007f'], '│ caf█'],
    ['word back', ['one two three', '\u0017'], '│ one two █'],
    ['Alt-Backspace', ['one two-three', '\u001b\u007f'], '│ one █'],
    ['line back', ['one two', '\u0015'], '│ █'],
    ['line forward', ['one two', '\u001b[H', '\u001b[1;5C', '\u000b'], '│ one█'],
    ['Home and Delete', ['abc', '\u001b[H', '\u001b[3~'], '│ █bc'],
    ['End', ['abc', '\u001b[H', '\u001b[F', 'd'], '│ abcd█'],
    ['up keeps the column', ['abcdef', '\r', 'xyz', '\u001b[A', '|'], '│ abc|█def'],
    ['backspace joins lines', ['ab', '\r', 'cd', '\u001b[H', '\u007f'], '│ ab█cd'],
    ['Ctrl-Z takes back word by word', ['one', ' ', 'two', '\u001a'], '│ one █'],
    ['Ctrl-Z twice', ['one', ' ', 'two', '\u001a', '\u001f'], '│ █'],
    ['Ctrl-Z brings back a deleted line', ['one two', '\u0015', '\u001a'], '│ one two█'],
    ['Ctrl-Z takes a paste back whole', ['a', '\u001b[200~b c\nd\u001b[201~', '\u001a'], '│ a█'],
    ['Ctrl-Y makes it again', ['one', ' ', 'two', '\u001a', '\u0019'], '│ one two█'],
    ['Ctrl-E takes what the editor left', ['abc', '\u0005'], '│ abc (edited)█'],
    ['control characters do not get in', ['a\u001b[200~b\u0007\u001b]0;x\u001b[201~'], '│ ab]0;x█'],
  ])('%s', async (_, keys, expected) => {
    const { terminal } = await edit();
    await terminal.type(...keys);
    expect(await terminal.cursorLine()).toBe(expected);
  });

  test('taller than the screen: shows the rows around the cursor', async () => {
    const { terminal } = await edit({
      rows: 10,
      initial: Array.from({ length: 30 }, (_, row) => `row ${row + 1}`).join('\n'),
    });
    expect(await terminal.cursorLine()).toBe('│ row 30█');
    expect((await terminal.screen()).join('\n')).toMatch(/rows \d+ to 30 of 30/u);
    await terminal.type('\u001b[1;5H');
    expect(await terminal.cursorLine()).toBe('│ █row 1');
    expect((await terminal.screen()).filter((line) => line.includes('row 1')).length).toBe(1);
  });

  test('a resize draws the text anew at the new width, once', async () => {
    const { terminal } = await edit({ columns: 80 });
    await terminal.type(
      'The customer called me and I let her finish before I spoke to anybody else about it.',
    );
    await terminal.resize([40, 24]);
    const lines = await terminal.screen();
    expect(lines.filter((line) => line.includes('The customer'))).toEqual([
      '│ The customer called me and I let her',
    ]);
    await terminal.resize([120, 24]);
    expect((await terminal.screen()).filter((line) => line.includes('The customer'))).toHaveLength(1);
    expect(await terminal.cursorLine()).toBe(
      '│ The customer called me and I let her finish before I spoke to anybody else about it.█',
    );
  });
});

describe('a window that is made narrower', () => {
  test.each([
    ['letters', 'I had sent the wrong size and she was cross. '],
    ['signs of two columns', '客人很生气我马上道歉'],
  ])('%s: rows that the terminal folded are taken away, and nothing above them', async (_, words) => {
    const { terminal } = await edit({ columns: 80, rows: 40, initial: `${words.repeat(18)}\nThe end` });
    const text = (await terminal.screen()).filter((row) => row.startsWith('│')).join('');
    await terminal.resize([41, 40]);
    const rows = await terminal.screen();
    const folded = rows.filter((row) => row.startsWith('│'));
    expect(folded.join('').replace(/[│\s]/gu, '')).toBe(text.replace(/[│\s]/gu, ''));
    expect(rows.slice(0, folded.length)).toEqual(folded);
    expect(await terminal.cursorLine()).toBe('│ The end█');
  });

  test('through many widths: it is drawn once, for the last', async () => {
    const { terminal } = await edit({ columns: 80, initial: 'I rang her.' });
    await terminal.resize([70, 24], [60, 24], [50, 24], [40, 24]);
    expect(terminal.written.split('Finish: ')).toHaveLength(3);
    await terminal.type(' Then');
    expect(await terminal.cursorLine()).toBe('│ I rang her. Then█');
  });

  test('the screen is never erased as a whole, which some terminals keep as a page', async () => {
    const { terminal } = await edit({ columns: 80, rows: 8, initial: 'word '.repeat(200) });
    await terminal.resize([40, 8]);
    expect(terminal.written).toContain('\u001b[K\u001b[1B\u001b[J');
    expect(terminal.written).not.toContain('\r\u001b[J');
  });
});

const hint = (text: string): readonly string[] => [`Hint 1: about ${text}`, 'Hint 2: begin'];
const timer = (seconds: number, limit?: number): AnswerTimer => ({
  elapsed: () => seconds,
  band: { from: 60, to: 120 },
  ...(limit !== undefined && { limit }),
});

describe('hints', () => {
  test.each([40, 80])('stand above the text and leave it as it is, %i columns', async (columns) => {
    const { terminal, answer } = await edit({ columns, hint });
    await terminal.type('I was', '\u0014');
    expect((await terminal.screen()).slice(0, 3)).toEqual([
      'Hint 1: about I was',
      'Hint 2: begin',
      '│ I was',
    ]);
    expect(await terminal.cursorLine()).toBe('│ I was█');
    await terminal.type('\u001b[D', 'x');
    expect(await terminal.cursorLine()).toBe('│ I wax█s');
    await terminal.type('\u0004');
    expect(await answer).toBe('I waxs');
    expect((await terminal.screen()).join('\n')).not.toContain('Hint');
  });

  test('on a low screen the row of the cursor stays in view', async () => {
    const { terminal } = await edit({ rows: 7, hint, initial: 'one\ntwo\nthree\nfour\nfive' });
    await terminal.type('\u0014', '!');
    expect(await terminal.cursorLine()).toBe('│ five!█');
    expect(await terminal.screen()).toContain('Hint 2: begin');
  });

  test('without a ladder the key says so', async () => {
    const { terminal } = await edit();
    await terminal.type('\u0014');
    expect((await terminal.screen()).join('\n')).toContain('There are no hints here');
  });

  test('plain: each step is said once, and the line so far again', async () => {
    const { terminal } = await edit({ plain: true, hint: () => ['Hint 1: first'] });
    await terminal.type('I was', '\u001bOP', ' there', '\u0014');
    expect(terminal.written).not.toContain('\u001b');
    expect(terminal.written.split('Hint 1: first')).toHaveLength(2);
    expect(await terminal.cursorLine()).toBe('I was there█');
  });
});

describe('the timer', () => {
  test('shows the time and what to aim for, and leaves the time behind', async () => {
    const { terminal, answer } = await edit({ columns: 40, timer: timer(72) });
    await terminal.type('Now');
    const shown = 'Time 1:12 · aim for 1:00 to 2:00 spoken';
    expect(await terminal.screen()).toContain(shown);
    await terminal.type('\u0004');
    expect(await answer).toBe('Now');
    expect(await terminal.screen()).toEqual(['│ Now', shown]);
  });

  test('counts up by itself', async () => {
    let seconds = 0;
    const { terminal } = await edit({ timer: { ...timer(0), elapsed: () => seconds } });
    seconds = 3;
    await expect
      .poll(() => terminal.screen(), { timeout: 5000 })
      .toContainEqual(expect.stringMatching(/^Time 0:03/u));
    expect(await terminal.cursorLine()).toBe('│ █');
  });

  test('plain: says the target at the start, the limit when it comes, and the time taken', async () => {
    let seconds = 10;
    const { terminal } = await edit({ plain: true, timer: { ...timer(0, 30), elapsed: () => seconds } });
    await terminal.type('Now');
    expect(terminal.written).toContain(
      'The timer runs. Aim for 1 minute to 2 minutes when spoken. The limit is 30 seconds.',
    );
    seconds = 30;
    await expect
      .poll(() => terminal.screen(), { timeout: 5000 })
      .toContain('Time is up. Finish with Ctrl-D.');
    expect(await terminal.cursorLine()).toBe('Now█');
    await terminal.type('\u0004');
    expect(terminal.written).toContain('Time taken: 30 seconds.');
    expect(terminal.written).not.toContain('\u001b');
  });
});

describe('a timer that ends the answer', () => {
  const ending = (elapsed: () => number): AnswerTimer => ({ ...timer(0, 120), elapsed, ends: true });

  test('counts down, and takes the text as it stands', async () => {
    let seconds = 72;
    const { terminal, answer, changes } = await edit({ timer: ending(() => seconds) });
    await terminal.type('I let her fin');
    expect(await terminal.screen()).toContain('Time left 0:48 of 2:00');
    seconds = 120;
    expect(await answer).toBe('I let her fin');
    expect(changes.at(-1)).toBe('I let her fin');
    expect(await terminal.screen()).toEqual(['│ I let her fin', 'Time left 0:00 of 2:00']);
    expect(terminal.raw).toBe(false);
  });

  test.each([
    ['nothing', [], ''],
    ['a paste that is still coming in', ['One.', '\u001b[200~ Two'], 'One. Two'],
  ])('takes %s', async (_what, typed, expected) => {
    let seconds = 0;
    const { terminal, answer } = await edit({ timer: ending(() => seconds) });
    await terminal.type(...typed);
    seconds = 120;
    expect(await answer).toBe(expected);
  });

  test('plain: says the limit, and how much is left, each once', async () => {
    let seconds = 0;
    const { terminal, answer } = await edit({ plain: true, timer: ending(() => seconds) });
    await terminal.type('Now');
    expect(terminal.written).toContain('You have 2 minutes. After that, the answer is taken as it stands.');
    seconds = 61;
    await expect.poll(() => terminal.screen(), { timeout: 5000 }).toContain('59 seconds left.');
    expect(await terminal.cursorLine()).toBe('Now█');
    seconds = 120;
    expect(await answer).toBe('Now');
    expect(terminal.written.split(' left.')).toHaveLength(2);
    expect(terminal.written).not.toContain('\u001b');
  });
});

describe('plain', () => {
  test('the cursor stays at the end, so that what is heard is what is there', async () => {
    const { terminal, answer } = await edit({ plain: true });
    await terminal.type('ab', '\u001b[D', '\u001b[H', 'c', '\u001a', 'd', '\u0004');
    expect(await answer).toBe('abd');
  });

  test('writes no escape, keeps the text, and takes backspaces', async () => {
    const { terminal, answer } = await edit({ plain: true, initial: 'One.' });
    await terminal.type(
      ' Two',
      '\u007f\u007f',
      'oo',
      '\r',
      'Three words here',
      '\u0017',
      '\u001b[A',
      '\r',
      '.',
      '\r',
    );
    expect(await answer).toBe('One. Too\nThree words');
    expect(terminal.written).not.toContain('\u001b');
    const lines = (await terminal.screen()).join('\n');
    expect(lines).toContain('One. Too');
    expect(lines).toContain('Finish: Ctrl-D, or "." alone on a line');
  });
});
