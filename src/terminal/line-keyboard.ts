/** A keyboard for prompts made of piped lines: each is "typed" when a prompt asks for it, never before. */

import { EventEmitter } from 'node:events';
import { StringDecoder } from 'node:string_decoder';

/** The part of a stream that is needed. */
export interface LineSource {
  on(event: 'data', listener: (chunk: Buffer | string) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
  resume?(): unknown;
}

const controlD = '\u0004';

/** Nothing in a line may act as a key. */
function typedLine(line: string): string {
  return line.replace(/\t/gu, '    ').replace(/\p{Cc}/gu, '');
}

/**
 * Lines come one by one with the Enter after each, so that "." alone on a line finishes an answer. At the end of the
 * input, what was written is finished, and then the keyboard ends.
 */
export function openLineKeyboard(source: LineSource): NodeJS.ReadStream {
  const keyboard = new EventEmitter();
  const decoder = new StringDecoder('utf8');
  const typed: string[] = [];
  let rest = '';
  let ended = false;
  let flowing = false;
  let waiting = false;

  /** One key after the other, each once the prompt has dealt with the one before. */
  const pump = (): void => {
    waiting = false;
    if (!flowing || keyboard.listenerCount('data') === 0) return;
    const key = typed.shift();
    if (key !== undefined) keyboard.emit('data', Buffer.from(key));
    else if (ended) keyboard.emit('end');
    else return;
    wait();
  };
  const wait = (): void => {
    if (!waiting) setImmediate(pump);
    waiting = true;
  };
  const take = (text: string): void => {
    const lines = (rest + text).split(/\r\n|\n/u);
    rest = lines.pop() ?? '';
    for (const line of lines.map(typedLine)) typed.push(...(line === '' ? [] : [line]), '\r');
    wait();
  };
  source.on('data', (chunk) => take(typeof chunk === 'string' ? chunk : decoder.write(chunk)));
  source.on('end', () => {
    const last = typedLine(rest + decoder.end());
    // A file may end with the "." of its last answer and no line break.
    typed.push(...(last === '' ? [] : last.trim() === '.' ? [last, '\r'] : [last]), controlD);
    ended = true;
    wait();
  });

  const methods = {
    resume() {
      flowing = true;
      wait();
    },
    pause() {
      flowing = false;
    },
  };
  return Object.assign(keyboard, methods) as unknown as NodeJS.ReadStream;
}
