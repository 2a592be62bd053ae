import { expect, test } from 'vitest';
import { askAnswer } from '../../src/terminal/answer-editor.ts';
import { openLineKeyboard } from '../../src/terminal/line-keyboard.ts';
import { askMenu } from '../../src/terminal/menu.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { memoryInput, memoryOutput } from '../cli/memory-streams.ts';

const theme = makeTheme({ plain: true, env: {}, columns: 80 });

/** Prompts as an interview asks them, fed by chunks of a pipe. */
function open(...chunks: readonly (string | Uint8Array)[]) {
  const stdin = openLineKeyboard(memoryInput(...chunks));
  const output = memoryOutput();
  const stdout = output as unknown as NodeJS.WriteStream;
  const answer = (): Promise<string> =>
    askAnswer({
      stdin,
      stdout,
      theme: () => theme,
      initial: '',
      onChange: () => {},
      editElsewhere: () => undefined,
    });
  const choices = [
    { value: 'a', name: 'A' },
    { value: 'b', name: 'B' },
  ] as const;
  const menu = (): Promise<string> => askMenu('Which?', choices, { stdin, stdout, theme });
  return { answer, menu, output };
}

test('answers end with a dot line, and menus take the lines after it', async () => {
  const { answer, menu } = open('One\n\ntwo.\n.\nThree\r\n.\r\n9\n2\nFour\n.\n');
  expect(await answer()).toBe('One\n\ntwo.');
  expect(await answer()).toBe('Three');
  expect(await menu()).toBe('b');
  expect(await answer()).toBe('Four');
});

test('chunks may end anywhere, in a letter too', async () => {
  const bytes = Buffer.from('Café ☕ au lait\n.\n');
  const { answer } = open(...[...bytes].map((byte) => Uint8Array.of(byte)));
  expect(await answer()).toBe('Café ☕ au lait');
});

test.each(['One\n.\nTwo', 'One\n.\nTwo\n', 'One\n.\nTwo\n.'])(
  'the end of the input finishes: %j',
  async (text) => {
    const { answer } = open(text);
    expect(await answer()).toBe('One');
    expect(await answer()).toBe('Two');
    await expect(answer()).rejects.toMatchObject({ name: 'ExitPromptError' });
  },
);

test('an input without an answer ends the prompt', async () => {
  const { answer, menu } = open('\n\n');
  await expect(answer()).rejects.toMatchObject({ name: 'ExitPromptError' });
  await expect(menu()).rejects.toMatchObject({ name: 'ExitPromptError' });
});

test('nothing in a line acts as a key or comes out as an escape', async () => {
  const { answer, output } = open('a\u0003b\u001b[31mc\u0004\td\n.\n');
  expect(await answer()).toBe('ab[31mc    d');
  expect(output.text()).not.toContain('\u001b');
});
