/** Asks for one of a few things to do: Inquirer's list, or numbers to type where output is append-only. */

import { ExitPromptError } from '@inquirer/core';
import { askPlainLine } from './plain-line.ts';
import { printableLine } from './printable.ts';
import type { Theme } from './theme.ts';

export interface MenuChoice<Value extends string> {
  readonly value: Value;
  readonly name: string;
}

export interface MenuTerminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly theme: Theme;
  readonly signal?: AbortSignal;
}

/** Inquirer's own styles colour whatever the environment says on some versions of Node, so ours stand in. */
function listTheme(theme: Theme, hidden: boolean): object {
  const key = ([name, does]: readonly [string, string]): string =>
    `${theme.strong(name)} ${theme.faint(does)}`;
  return {
    prefix: '',
    style: {
      answer: theme.strong,
      message: theme.strong,
      error: theme.bad,
      highlight: theme.heading,
      help: theme.faint,
      keysHelpTip: () =>
        [key(['Up/Down', hidden ? 'move, there are more' : 'move']), key(['Enter', 'choose'])].join(
          theme.dot,
        ),
    },
  };
}

/** The message, the keys, and a row to spare. */
const otherRows = 4;
const fewestRows = 3;

/** So many choices are shown at once: all of them, where the terminal is high enough. */
function choicesInView(count: number, rows: number | undefined): number {
  return Math.min(count, Math.max(fewestRows, (rows ?? 24) - otherRows));
}

async function askPlainMenu<Value extends string>(
  message: string,
  choices: readonly MenuChoice<Value>[],
  { stdin, stdout, signal }: MenuTerminal,
): Promise<Value> {
  const lines = choices.map(({ name }, index) => `${index + 1}. ${printableLine(name)}\r\n`);
  stdout.write(`${message}\r\n${lines.join('')}`);
  for (;;) {
    const typed = await askPlainLine(
      `Type a number from 1 to ${choices.length}, then Enter: `,
      stdin,
      stdout,
      signal,
    );
    const choice = choices[Number(typed.trim()) - 1];
    if (choice !== undefined) return choice.value;
    stdout.write(`"${printableLine(typed)}" is not one of the numbers.\r\n`);
  }
}

/**
 * Shows a menu and waits for a choice.
 * @throws ExitPromptError on Ctrl-C, AbortPromptError when the signal fires
 */
export async function askMenu<Value extends string>(
  message: string,
  choices: readonly MenuChoice<Value>[],
  terminal: MenuTerminal,
): Promise<Value> {
  if (terminal.theme.plain) return askPlainMenu(message, choices, terminal);
  const { stdin, stdout, theme, signal } = terminal;
  const pageSize = choicesInView(choices.length, stdout.rows);
  const { createPromptModule } = await import('inquirer');
  const prompt = createPromptModule({ input: stdin, output: stdout, ...(signal && { signal }) });
  const answers = await prompt<{ choice: string }>([
    {
      type: 'select',
      name: 'choice',
      message,
      choices: choices.map(({ value, name }) => ({ value, name: printableLine(name) })),
      pageSize,
      theme: listTheme(theme, pageSize < choices.length),
    },
  ]);
  const chosen = choices.find(({ value }) => value === answers.choice);
  if (chosen === undefined) throw new ExitPromptError('The menu was left without a choice.');
  return chosen.value;
}
