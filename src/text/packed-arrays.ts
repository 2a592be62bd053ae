/** Several arrays of numbers in one file, used where they lie: nothing is parsed or copied when the program starts. */

import { type ByteSource, readLine, sourceOf } from './byte-source.ts';
import { type LateRows, lateRows } from './late-rows.ts';

const kinds = {
  u32: Uint32Array,
  f32: Float32Array,
  u16: Uint16Array,
  i16: Int16Array,
  u8: Uint8Array,
  i8: Int8Array,
} as const;
type Kind = keyof typeof kinds;
export type PackedArray = Uint32Array | Float32Array | Uint16Array | Int16Array | Uint8Array | Int8Array;

/** The first line of the file, JSON: the arrays in order with their kinds and lengths, and whatever describes them. */
interface Head<About> {
  readonly about: About;
  readonly arrays: readonly (readonly [name: string, kind: Kind, length: number])[];
}

/** @returns a line of JSON filled up with spaces to a multiple of 4 bytes, then the arrays, little-endian, each filled up likewise */
export function packArrays(about: unknown, arrays: Readonly<Record<string, PackedArray>>): Uint8Array {
  const head: Head<unknown> = {
    about,
    arrays: Object.entries(arrays).map(([name, array]) => [name, kindOf(array), array.length]),
  };
  const encoder = new TextEncoder();
  const bare = encoder.encode(JSON.stringify(head));
  const line = new Uint8Array(padded(bare.length + 1)).fill(32);
  line.set(bare);
  line[line.length - 1] = 10;
  const parts = [line, ...Object.values(arrays).map(bytesOf)];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + padded(part.length), 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += padded(part.length);
  }
  return file;
}

export interface UnpackedArrays<About> {
  readonly about: About;
  /** @throws TypeError when the file has no such array of this kind */
  take<K extends Kind>(name: string, kind: K): InstanceType<(typeof kinds)[K]>;
  /** A matrix of signed bytes, of which rows are read when they are asked for. @throws TypeError as `take` */
  takeRows(name: string, width: number): LateRows;
}

/** @param file as `packArrays` made it; arrays are read when they are taken, and views of it where its place in memory allows that */
export function unpackArrays<About>(file: Uint8Array | ByteSource): UnpackedArrays<About> {
  const source = sourceOf(file);
  const line = readLine(source);
  const { about, arrays } = JSON.parse(new TextDecoder().decode(line)) as Head<About>;
  const places = new Map<string, { readonly kind: Kind; readonly length: number; readonly at: number }>();
  let at = line.length;
  for (const [name, kind, length] of arrays) {
    places.set(name, { kind, length, at });
    at += padded(length * kinds[kind].BYTES_PER_ELEMENT);
  }
  const placeOf = (name: string, kind: Kind) => {
    const place = places.get(name);
    if (place?.kind !== kind) throw new TypeError(`the file has no array ${name} of kind ${kind}`);
    return place;
  };
  return {
    about,
    take(name, kind) {
      const { at, length } = placeOf(name, kind);
      const View = kinds[kind] as new (buffer: ArrayBufferLike, at: number, length: number) => PackedArray;
      const bytes = source.read(at, length * kinds[kind].BYTES_PER_ELEMENT);
      // Larger numbers must begin at a multiple of their size, which a part of a buffer may not. (A Buffer's own `slice` would not copy.)
      const aligned = bytes.byteOffset % kinds[kind].BYTES_PER_ELEMENT === 0;
      const { buffer, byteOffset } = aligned ? bytes : Uint8Array.prototype.slice.call(bytes);
      return new View(buffer, byteOffset, length) as InstanceType<(typeof kinds)[typeof kind]>;
    },
    takeRows(name, width) {
      const { at, length } = placeOf(name, 'i8');
      const read = (row: number, rows: number): Int8Array => {
        const { buffer, byteOffset, byteLength } = source.read(at + row * width, rows * width);
        return new Int8Array(buffer, byteOffset, byteLength);
      };
      return lateRows(read, { count: length / width, width });
    },
  };
}

function kindOf(array: PackedArray): Kind {
  const found = (Object.keys(kinds) as Kind[]).find((kind) => array instanceof kinds[kind]);
  if (found === undefined) throw new TypeError('no array of numbers that can be packed');
  return found;
}

function bytesOf({ buffer, byteOffset, byteLength }: PackedArray): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}
