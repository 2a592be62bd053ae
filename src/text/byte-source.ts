/** Bytes that are read in parts: of a large file of which little is needed, no more than that comes into memory. */

export interface ByteSource {
  /** Bytes that there are. */
  readonly length: number;
  /** @returns the bytes from `at` on: a view or a copy, to be left as it is */
  read(at: number, length: number): Uint8Array;
}

/** What is in memory already is shown where it lies. */
export function sourceOf(bytes: Uint8Array | ByteSource): ByteSource {
  if (!(bytes instanceof Uint8Array)) return bytes;
  return { length: bytes.length, read: (at, length) => bytes.subarray(at, at + length) };
}

/** Of a line so much is read at first. */
const firstRead = 4096;

/** The first line with its line feed; empty when there is none. */
export function readLine(source: ByteSource): Uint8Array {
  for (let length = firstRead; ; length *= 4) {
    const start = source.read(0, Math.min(length, source.length));
    const end = start.indexOf(10) + 1;
    if (end > 0 || length >= source.length) return start.subarray(0, end);
  }
}
