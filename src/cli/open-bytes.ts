/** A file of the built program that is read in parts. */

import { fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../text/byte-source.ts';

/** The file stays open, so that its parts fit together even when coach is updated meanwhile. @throws Node's error when it cannot be read */
export function openBytes(path: string): ByteSource {
  const file = openSync(path, 'r');
  return {
    length: fstatSync(file).size,
    read(at, length) {
      const bytes = Buffer.allocUnsafe(length);
      readSync(file, bytes, 0, length, at);
      return bytes;
    },
  };
}
