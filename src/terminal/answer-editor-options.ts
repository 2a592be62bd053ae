/** What an editor session is given: the keyboard, the screen, and whom to tell. */

import type { EditorView } from './answer-editor-view.ts';
import type { AnswerTimer } from './answer-timer.ts';

export interface Keyboard {
  on(event: 'data', listener: (chunk: Buffer | string) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  removeListener(event: string, listener: (...args: never[]) => void): unknown;
  setRawMode?(on: boolean): unknown;
  resume(): unknown;
  pause(): unknown;
}

export interface ResizingOutput {
  write(text: string): unknown;
  on(event: 'resize', listener: () => void): unknown;
  removeListener(event: 'resize', listener: () => void): unknown;
}

export interface SessionOptions {
  readonly keyboard: Keyboard;
  readonly output: ResizingOutput;
  readonly view: EditorView;
  readonly initial: string;
  /** The line of it at whose beginning the cursor stands first; its end when that is left out. */
  readonly atLine?: number | undefined;
  /** Called with the whole text after every chunk of keys that changed it. */
  readonly onChange: (text: string) => void;
  /** Edits the text in another program while the terminal is its; undefined when there is none. */
  readonly editElsewhere: (text: string) => string | undefined;
  /** The next step of the hint ladder for the text so far: all lines to show; undefined when there are no hints. */
  readonly hint?: ((text: string) => readonly string[]) | undefined;
  readonly timer?: AnswerTimer | undefined;
  readonly onFinish: (text: string) => void;
  readonly onInterrupt: () => void;
}
