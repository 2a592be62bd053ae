/** The answer prompt: our own editor in the life cycle of an Inquirer prompt, which settles, aborts and cleans up. */

import { PassThrough, Writable } from 'node:stream';
import { createPrompt, ExitPromptError, useEffect, useState } from '@inquirer/core';
import { cursorShow, pasteOff, pasteOn } from './answer-editor-frame.ts';
import { openPlainView } from './answer-editor-plain.ts';
import { openSession } from './answer-editor-session.ts';
import { openView } from './answer-editor-view.ts';
import type { AnswerTimer } from './answer-timer.ts';
import type { Theme } from './theme.ts';

export interface AnswerEditorConfig {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Asked for every drawing, as the terminal may have been resized. */
  readonly theme: () => Theme;
  /** The text to begin with: a draft, or an answer to revise. */
  readonly initial: string;
  /** The line of it at whose beginning the cursor stands first; its end when that is left out, and in plain output. */
  readonly atLine?: number | undefined;
  /** What of the text is to be counted; all of it when that is left out. */
  readonly counted?: ((text: string) => string) | undefined;
  /** Called with the whole text after every change, many times a second. */
  readonly onChange: (text: string) => void;
  /** Edits the text in another program; undefined when there is none. */
  readonly editElsewhere: (text: string) => string | undefined;
  /** Takes the next step of the hint ladder for the text so far, and gives all lines to show above it. */
  readonly hint?: ((text: string) => readonly string[]) | undefined;
  /** Counts below the text. */
  readonly timer?: AnswerTimer | undefined;
  /** Said in the place of the usual keys, where those do not work. */
  readonly help?: readonly string[] | undefined;
}

/**
 * Inquirer's own reader and screen know one line: an Enter would end a paste, and only the last row can be edited. So
 * they get a silent input and no screen, and the effect reads the keyboard and draws.
 */
const answerPrompt = createPrompt<string, AnswerEditorConfig>((config, done) => {
  const [interrupted, setInterrupted] = useState(false);
  if (interrupted) throw new ExitPromptError('The answer was left unfinished with Ctrl-C.');
  useEffect(() => {
    const { stdin, stdout, theme, hint, timer, help, counted } = config;
    const extras = { hints: hint !== undefined, timer, help, counted };
    const view = theme().plain
      ? openPlainView(stdout, extras)
      : openView(stdout, theme, { on: pasteOn, off: pasteOff + cursorShow }, extras);
    return openSession({
      keyboard: stdin,
      output: stdout,
      view,
      initial: config.initial,
      atLine: config.atLine,
      onChange: config.onChange,
      editElsewhere: config.editElsewhere,
      hint,
      timer,
      onFinish: done,
      onInterrupt: () => setInterrupted(true),
    });
  }, []);
  return '';
});

/**
 * Lets somebody write or change an answer on the terminal.
 * @returns the text without blank space at its end; blank only when a timer ended it
 * @throws ExitPromptError on Ctrl-C, AbortPromptError when `signal` fires; the terminal is restored in any case
 */
export async function askAnswer(config: AnswerEditorConfig, signal?: AbortSignal): Promise<string> {
  const input = new PassThrough();
  const output = new Writable({ write: (_chunk, _encoding, written) => written() });
  try {
    return await answerPrompt(config, { input, output, ...(signal && { signal }) });
  } finally {
    input.destroy();
  }
}
