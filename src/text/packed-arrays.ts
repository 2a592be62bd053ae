/** Several arrays of numbers in one file, used where they lie: nothing is parsed or copied when the program starts. */

const kinds = {
  u32: Uint32Array,
  f32: Float32Array,
  u16: Uint16Array,
  u8: Uint8Array,
  i8: Int8Array,
} as const;
type Kind = keyof typeof kinds;
export type PackedArray = Uint32Array | Float32Array | Uint16Array | Uint8Array | Int8Array;

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
}

/** @param file as `packArrays` made it; the arrays are views of it where its place in memory allows that, otherwise of a copy */
export function unpackArrays<About>(file: Uint8Array): UnpackedArrays<About> {
  const lineEnd = file.indexOf(10) + 1;
  const { about, arrays } = JSON.parse(new TextDecoder().decode(file.subarray(0, lineEnd))) as Head<About>;
  // 32-bit numbers must begin at a multiple of 4, which a part of a larger buffer may not. (A Buffer's own `slice` would not copy.)
  const whole = file.byteOffset % 4 === 0 ? file : Uint8Array.prototype.slice.call(file);
  const places = new Map<string, { readonly kind: Kind; readonly length: number; readonly at: number }>();
  let at = whole.byteOffset + lineEnd;
  for (const [name, kind, length] of arrays) {
    places.set(name, { kind, length, at });
    at += padded(length * kinds[kind].BYTES_PER_ELEMENT);
  }
  return {
    about,
    take(name, kind) {
      const place = places.get(name);
      if (place?.kind !== kind) throw new TypeError(`the file has no array ${name} of kind ${kind}`);
      const View = kinds[kind] as new (buffer: ArrayBufferLike, at: number, length: number) => PackedArray;
      return new View(whole.buffer, place.at, place.length) as InstanceType<(typeof kinds)[typeof kind]>;
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
