/** What was packed is read again from wherever the file happens to lie in memory. */

import { describe, expect, it } from 'vitest';
import { packArrays, unpackArrays } from '../../src/text/packed-arrays.ts';

const about = { note: 'Café\n“two lines”' };
const arrays = {
  odd: Uint8Array.of(1, 2, 255),
  large: Uint32Array.of(0, 4_294_967_295),
  none: Uint16Array.of(),
  signed: Int8Array.of(-127, 0, 127, -1, 5),
  real: Float32Array.of(0.5, -1.25),
  short: Uint16Array.of(65_535, 10, 7),
};
const file = packArrays(about, arrays);

function readAll(from: Uint8Array) {
  const { about, take } = unpackArrays<unknown>(from);
  return {
    about,
    arrays: {
      odd: take('odd', 'u8'),
      large: take('large', 'u32'),
      none: take('none', 'u16'),
      signed: take('signed', 'i8'),
      real: take('real', 'f32'),
      short: take('short', 'u16'),
    },
  };
}

describe('packArrays and unpackArrays', () => {
  it('give back every kind of array, and what was said about them', () => {
    expect(readAll(file)).toEqual({ about, arrays });
  });

  it.each([1, 2, 3, 4])('read a file that begins %i bytes into a buffer', (offset) => {
    const moved = new Uint8Array(file.length + offset + 5).fill(10);
    moved.set(file, offset);
    const part = moved.subarray(offset, offset + file.length);
    expect(readAll(part)).toEqual({ about, arrays });
    expect(readAll(Buffer.from(moved.buffer, offset, file.length))).toEqual({ about, arrays });
  });

  it('use the arrays where they lie', () => {
    const own = Uint8Array.from(file);
    const odd = unpackArrays(own).take('odd', 'u8');
    expect(odd.buffer).toBe(own.buffer);
    own[odd.byteOffset] = 9;
    expect(odd[0]).toBe(9);
  });

  it('pack the part of a buffer that an array shows, and no more', () => {
    const shown = Uint16Array.of(1, 2, 3, 4).subarray(1, 3);
    expect(unpackArrays(packArrays(null, { shown })).take('shown', 'u16')).toEqual(Uint16Array.of(2, 3));
  });

  it('fill everything up to whole numbers of 4 bytes', () => {
    for (let length = 0; length < 9; length += 1)
      expect(packArrays('x'.repeat(length), { odd: new Uint8Array(length) }).length % 4).toBe(0);
  });

  it('write the same bytes every time', () => {
    expect(packArrays(about, arrays)).toEqual(file);
  });

  it('may hold no arrays at all', () => {
    expect(unpackArrays(packArrays(about, {})).about).toEqual(about);
  });
});

describe('an array that is not in the file', () => {
  it.each([
    ['missing', 'u8'],
    ['constructor', 'u8'],
    ['odd', 'i8'],
    ['large', 'f32'],
  ] as const)('%s of kind %s is refused by name', (name, kind) => {
    const { take } = unpackArrays(file);
    expect(() => take(name, kind)).toThrow(new TypeError(`the file has no array ${name} of kind ${kind}`));
  });

  it('cannot be packed when its kind is unknown', () => {
    const odd = new Float64Array(1) as unknown as Float32Array;
    expect(() => packArrays(null, { odd })).toThrow(TypeError);
  });
});
