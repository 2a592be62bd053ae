/** Asks for one of a few things to do: Inquirer's list, or numbers to type where output is append-only. */

import { ExitPromptError } from '@inquirer/core';
import { displayWidth } from './graphemes.ts';
import { askPlainLine } from './plain-line.ts';
import { printableLine } from './printable.ts';
import type { Theme } from './theme.ts';
import { fillLines } from './wrap-text.ts';

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
  { stdin, stdout, theme, signal }: MenuTerminal,
): Promise<Value> {
  const items = choices.flatMap(({ name }, index) =>
    fillLines(printableLine(name), theme.columns, `${index + 1}. `),
  );
  const lines = [...fillLines(message, theme.columns), ...items];
  stdout.write(lines.map((line) => `${line}\r\n`).join(''));
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

/** What stands left of a choice: the mark of the one that Enter takes. */
const markRoom = 2;

/** Broken at its words; Inquirer alone breaks at the edge. What was chosen stands behind the question, if it has room there. */
function listChoice(message: string, { value, name }: MenuChoice<string>, columns: number): object {
  const text = printableLine(name);
  const short =
    displayWidth(`${message} ${text}`) <= columns ? text : `\n${fillLines(text, columns).join('\n')}`;
  const lines = fillLines(text, columns - markRoom);
  return { value, name: lines.join(`\n${' '.repeat(markRoom)}`), short };
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
      message: fillLines(message, theme.columns).join('\n'),
      choices: choices.map((choice) => listChoice(message, choice, theme.columns)),
      pageSize,
      theme: listTheme(theme, pageSize < choices.length),
    },
  ]);
  const chosen = choices.find(({ value }) => value === answers.choice);
  if (chosen === undefined) throw new ExitPromptError('The menu was left without a choice.');
  return chosen.value;
}
