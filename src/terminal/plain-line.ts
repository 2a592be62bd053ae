/** Reads one typed line with nothing but appended text and backspaces: the prompt of plain output. */

import { AbortPromptError, ExitPromptError } from '@inquirer/core';
import { decodeKeys } from './answer-editor-keys.ts';
import { editWriting, startWriting, writtenText } from './answer-editor-model.ts';
import { echoChange } from './answer-editor-plain.ts';

/**
 * Asks for a line.
 * @throws ExitPromptError on Ctrl-C and when the input ends, AbortPromptError when the signal fires
 */
export function askPlainLine(
  question: string,
  stdin: NodeJS.ReadStream,
  stdout: NodeJS.WriteStream,
  signal?: AbortSignal,
): Promise<string> {
  let writing = startWriting('');
  stdout.write(question);
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      stdin.removeListener('data', read);
      stdin.removeListener('end', leave);
      signal?.removeEventListener('abort', abort);
      stdin.setRawMode?.(false);
      stdin.pause();
      stdout.write('\r\n');
      end();
    };
    const leave = (): void => settle(() => reject(new ExitPromptError('Left with Ctrl-C.')));
    const abort = (): void => settle(() => reject(new AbortPromptError({ cause: signal?.reason })));
    const read = (chunk: Buffer): void => {
      for (const key of decodeKeys(chunk.toString('utf8')).keys) {
        const before = writtenText(writing);
        if (key.kind === 'interrupt') {
          leave();
          return;
        }
        if (key.kind === 'newline') {
          settle(() => resolve(before));
          return;
        }
        if (key.kind !== 'insert' && !(key.kind === 'delete' && key.towards === 'back')) continue;
        writing = editWriting(writing, key);
        const after = writtenText(writing);
        if (after !== before) stdout.write(echoChange(before, after, stdout.columns ?? 80));
      }
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort);
    stdin.setRawMode?.(true);
    stdin.on('data', read);
    stdin.on('end', leave);
    stdin.resume();
  });
}
