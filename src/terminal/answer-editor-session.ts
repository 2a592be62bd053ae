/** The editor at work: reads the keyboard, applies each step, draws once per chunk, and restores the terminal. */

import { StringDecoder } from 'node:string_decoder';
import { decodeKeys, type Key, pasteStart } from './answer-editor-keys.ts';
import {
  editWriting,
  endsWithDot,
  finishedText,
  startWriting,
  type Writing,
  writtenText,
} from './answer-editor-model.ts';
import type { SessionOptions } from './answer-editor-options.ts';

const nothingYet = 'Nothing is written yet. Ctrl-C leaves.';
const noEditor = 'No editor was found: set $EDITOR, or write here.';
/** A lone Escape is no beginning of a longer key after this many milliseconds. */
const escapeWait = 100;

/** Opens the editor; the function it returns closes it and may be called again without harm. */
export function openSession(options: SessionOptions): () => void {
  const { keyboard, output, view } = options;
  const decoder = new StringDecoder('utf8');
  let writing: Writing = startWriting(options.initial);
  let notice = '';
  let pending = '';
  let escapeTimer: NodeJS.Timeout | undefined;
  let state: 'open' | 'settled' | 'closed' = 'open';

  const takeTerminal = (): void => {
    keyboard.setRawMode?.(true);
    output.write(view.on);
  };
  const giveTerminalBack = (): void => {
    output.write(view.off);
    keyboard.setRawMode?.(false);
  };
  const finish = (dot: boolean): void => {
    const text = finishedText(writing, dot);
    if (text.trim() === '') {
      if (dot) writing = startWriting('');
      notice = nothingYet;
      return;
    }
    state = 'settled';
    view.finish(text);
    options.onChange(text);
    options.onFinish(text);
  };
  const interrupt = (): void => {
    state = 'settled';
    view.leave();
    options.onChange(writtenText(writing));
    options.onInterrupt();
  };
  const openElsewhere = (): void => {
    giveTerminalBack();
    const edited = options.editElsewhere(writtenText(writing));
    takeTerminal();
    if (edited === undefined) notice = noEditor;
    else writing = startWriting(edited.trimEnd());
  };

  /** Only the last key of a chunk can finish: what arrives at once is pasted, and a paste never submits. */
  const press = (key: Key, last: boolean): void => {
    if (key.kind !== 'row') view.forgetColumn();
    switch (key.kind) {
      case 'finish':
        if (last) finish(false);
        break;
      case 'interrupt':
        interrupt();
        break;
      case 'open-editor':
        if (last) openElsewhere();
        break;
      case 'paste':
        writing = editWriting(writing, { kind: 'insert', text: key.text });
        break;
      case 'row':
        writing = view.moveRow(writing, key);
        break;
      case 'redraw':
        view.redraw(writing, notice);
        break;
      case 'newline':
        if (last && endsWithDot(writing)) finish(true);
        else writing = editWriting(writing, key);
        break;
      default:
        writing = editWriting(writing, key);
    }
  };

  const read = (chunk: Buffer | string): void => {
    if (state !== 'open') return;
    clearTimeout(escapeTimer);
    const before = writing;
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    // A lone Ctrl-C gets out even of a paste whose end was lost.
    const stuck = text === '\u0003' && pending !== '';
    const { keys, rest } = decodeKeys(stuck ? `${pending}\u001b[201~\u0003` : pending + text);
    pending = rest;
    notice = '';
    for (const [index, key] of keys.entries()) {
      // What is left to do after a finishing key is dropped.
      if (state !== 'open') break;
      press(key, index === keys.length - 1 && rest === '');
    }
    if (state !== 'open') return;
    if (writing !== before) options.onChange(writtenText(writing));
    if (keys.length > 0) view.show(writing, notice);
    if (rest !== '' && !rest.startsWith(pasteStart)) {
      escapeTimer = setTimeout(() => {
        pending = '';
      }, escapeWait);
    }
  };
  const resized = (): void => {
    if (state === 'open') view.redraw(writing, notice);
  };
  const ended = (): void => {
    if (state === 'open') interrupt();
  };

  takeTerminal();
  keyboard.on('data', read);
  keyboard.on('end', ended);
  output.on('resize', resized);
  view.show(writing, notice);
  keyboard.resume();

  return () => {
    if (state === 'closed') return;
    if (state === 'open') view.leave();
    state = 'closed';
    clearTimeout(escapeTimer);
    keyboard.removeListener('data', read);
    keyboard.removeListener('end', ended);
    output.removeListener('resize', resized);
    giveTerminalBack();
    keyboard.pause();
  };
}
