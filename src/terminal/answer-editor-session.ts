/** The editor at work: reads the keyboard, applies each step, draws once per chunk, and restores the terminal. */

import { StringDecoder } from 'node:string_decoder';
import { runClock } from './answer-editor-clock.ts';
import type { Notes } from './answer-editor-frame.ts';
import { decodeKeys, type Key, pasteStart } from './answer-editor-keys.ts';
import { endsWithDot, finishedText, startWriting, writtenText } from './answer-editor-model.ts';
import type { SessionOptions } from './answer-editor-options.ts';
import { editUndoable, moveCursor, redo, replaceWriting, startUndoable, undo } from './answer-editor-undo.ts';
import { timeUp } from './answer-timer.ts';

const nothingYet = 'Nothing is written yet. Ctrl-C leaves.';
const noEditor = 'No editor was found: set $EDITOR, or write here.';
const noHints = 'There are no hints here.';
/** A lone Escape is no beginning of a longer key after this many milliseconds. */
const escapeWait = 100;
/** The window has its new size when it has kept it for so many milliseconds. */
const resizeWait = 120;

/** Opens the editor; the function it returns closes it and may be called again without harm. */
export function openSession(options: SessionOptions): () => void {
  const { keyboard, output, view } = options;
  const decoder = new StringDecoder('utf8');
  let page = startUndoable(options.initial, view.atEndOnly ? undefined : options.atLine);
  let notes: Notes = { notice: '', hint: [] };
  let pending = '';
  let escapeTimer: NodeJS.Timeout | undefined;
  let resizeTimer: NodeJS.Timeout | undefined;
  let state: 'open' | 'settled' | 'closed' = 'open';

  const say = (notice: string): void => {
    notes = { ...notes, notice };
  };
  const takeTerminal = (): void => {
    keyboard.setRawMode?.(true);
    output.write(view.on);
  };
  const giveTerminalBack = (): void => {
    output.write(view.off);
    keyboard.setRawMode?.(false);
  };
  const finish = (dot: boolean): void => {
    const text = finishedText(page.writing, dot);
    if (text.trim() === '') {
      if (dot) page = replaceWriting(page, startWriting(''));
      say(nothingYet);
      return;
    }
    state = 'settled';
    view.finish(text);
    options.onChange(text);
    options.onFinish(text);
  };
  /** Whatever there is, were it nothing, or a paste that is still coming in. */
  const takeAsItStands = (): void => {
    if (pending.startsWith(pasteStart)) {
      page = replaceWriting(
        page,
        editUndoable(page, { kind: 'insert', text: pending.slice(pasteStart.length) }).writing,
      );
    }
    const text = finishedText(page.writing, endsWithDot(page.writing));
    state = 'settled';
    view.finish(text);
    options.onChange(text);
    options.onFinish(text);
  };
  const interrupt = (): void => {
    state = 'settled';
    view.leave();
    options.onChange(writtenText(page.writing));
    options.onInterrupt();
  };
  const openElsewhere = (): void => {
    giveTerminalBack();
    const edited = options.editElsewhere(writtenText(page.writing));
    takeTerminal();
    if (edited === undefined) say(noEditor);
    else page = replaceWriting(page, startWriting(edited.trimEnd()));
  };
  const showHint = (): void => {
    if (options.hint === undefined) say(noHints);
    else notes = { ...notes, hint: options.hint(writtenText(page.writing)) };
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
      case 'hint':
        showHint();
        break;
      case 'undo':
        page = undo(page);
        break;
      case 'redo':
        page = redo(page);
        break;
      case 'paste':
        page = replaceWriting(page, editUndoable(page, { kind: 'insert', text: key.text }).writing);
        break;
      case 'row':
        page = moveCursor(page, view.moveRow(page.writing, key));
        break;
      case 'redraw':
        view.redraw(page.writing, notes);
        break;
      case 'newline':
        if (last && endsWithDot(page.writing)) finish(true);
        else page = editUndoable(page, key);
        break;
      case 'move':
        if (!view.atEndOnly) page = editUndoable(page, key);
        break;
      default:
        page = editUndoable(page, key);
    }
  };

  const read = (chunk: Buffer | string): void => {
    if (state !== 'open') return;
    clearTimeout(escapeTimer);
    const before = page.writing;
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    // A lone Ctrl-C gets out even of a paste whose end was lost.
    const stuck = text === '\u0003' && pending !== '';
    const { keys, rest } = decodeKeys(stuck ? `${pending}\u001b[201~\u0003` : pending + text);
    pending = rest;
    say('');
    for (const [index, key] of keys.entries()) {
      // What is left to do after a finishing key is dropped.
      if (state !== 'open') break;
      press(key, index === keys.length - 1 && rest === '');
    }
    if (state !== 'open') return;
    if (page.writing !== before) options.onChange(writtenText(page.writing));
    if (keys.length > 0) view.show(page.writing, notes);
    if (rest !== '' && !rest.startsWith(pasteStart)) {
      escapeTimer = setTimeout(() => {
        pending = '';
      }, escapeWait);
    }
  };
  /** A window that is drawn smaller passes many widths: what is drawn for one would be folded by the next. */
  const resized = (): void => {
    clearTimeout(resizeTimer);
    resizeTimer = setTimeout(() => {
      if (state === 'open') view.redraw(page.writing, notes);
    }, resizeWait);
  };
  const ended = (): void => {
    if (state === 'open') interrupt();
  };

  takeTerminal();
  keyboard.on('data', read);
  keyboard.on('end', ended);
  output.on('resize', resized);
  view.show(page.writing, notes);
  const stopClock = runClock(options.timer, {
    tick() {
      if (state === 'open') view.tick(page.writing, notes);
    },
    up() {
      if (state !== 'open') return;
      if (options.timer?.ends) {
        takeAsItStands();
        return;
      }
      say(timeUp);
      view.show(page.writing, notes);
    },
  });
  keyboard.resume();

  return () => {
    if (state === 'closed') return;
    if (state === 'open') view.leave();
    state = 'closed';
    clearTimeout(escapeTimer);
    clearTimeout(resizeTimer);
    stopClock();
    keyboard.removeListener('data', read);
    keyboard.removeListener('end', ended);
    output.removeListener('resize', resized);
    giveTerminalBack();
    keyboard.pause();
  };
}
