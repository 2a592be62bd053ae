/** The menu in plain lines: its question and its choices break at words. As a list it is tested where commands ask. */

import { expect, test } from 'vitest';
import { openLineKeyboard } from '../../src/terminal/line-keyboard.ts';
import { askMenu } from '../../src/terminal/menu.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { memoryInput, memoryOutput } from '../cli/memory-streams.ts';

test('a long question and a long choice keep within the width', async () => {
  const output = memoryOutput();
  const choices = [
    { value: 'keep', name: 'Keep them' },
    { value: 'forget', name: 'Forget them all, with the words that were typed and never finished' },
  ] as const;
  const terminal = {
    stdin: openLineKeyboard(memoryInput('2\n')),
    stdout: output as unknown as NodeJS.WriteStream,
    theme: makeTheme({ plain: true, env: {}, columns: 40 }),
  };
  const question = 'Forget 7 attempts, 1 draft and 1 story? This cannot be undone.';
  expect(await askMenu(question, choices, terminal)).toBe('forget');
  expect(output.text().split('\r\n').slice(0, 5)).toEqual([
    'Forget 7 attempts, 1 draft and 1 story?',
    'This cannot be undone.',
    '1. Keep them',
    '2. Forget them all, with the words that',
    '   were typed and never finished',
  ]);
});
