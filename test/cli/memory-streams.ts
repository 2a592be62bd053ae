/** Standard streams for tests, without a terminal: what was written is kept, what is read is given. */

import { Readable, Writable } from 'node:stream';

export interface MemoryOutput extends Writable {
  readonly isTTY?: boolean;
  /** All that was written. */
  text(): string;
}

export function memoryOutput(isTTY = false): MemoryOutput {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { isTTY, text: () => chunks.join('') });
}

/** A stream of bytes that comes in these chunks. */
export function memoryInput(...chunks: readonly (string | Uint8Array)[]): Readable {
  return Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
}
