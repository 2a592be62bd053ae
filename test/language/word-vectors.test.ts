/** Vectors are added as they were stored, and an unknown word adds nothing. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vectorWords } from '../../src/build/knowledge.ts';
import { readWordVectors, storeWordVectors } from '../../src/language/word-vectors.ts';
import { root } from '../library/shipped-library.ts';
import { shippedVectors } from '../score/shipped-engine.ts';

const file = storeWordVectors(['anger', 'café', 'refund'], Int8Array.of(1, -2, 127, -127, 40, 0), 4);

describe('word vectors', () => {
  const vectors = readWordVectors(file);

  it('tell their size', () => {
    expect(vectors.size).toBe(2);
  });

  it.each([
    ['anger', 1, [0.25, -0.5]],
    ['café', 1, [31.75, -31.75]],
    ['refund', 0.5, [5, 0]],
    ['refund', -2, [-20, 0]],
    ['refund', 0, [0, 0]],
  ] as const)('%s × %d', (word, weight, sum) => {
    const into = new Float32Array(2);
    expect(vectors.add(word, weight, into)).toBe(true);
    expect([...into].map((value) => value + 0)).toEqual(sum);
  });

  it('are added to what is there', () => {
    const into = Float32Array.of(100, 200);
    vectors.add('anger', 2, into);
    vectors.add('anger', 2, into);
    vectors.add('refund', 1, into);
    expect(into).toEqual(Float32Array.of(111, 198));
  });

  it.each(['', 'ange', 'angers', 'refunds', 'zebra', 'constructor', '__proto__', 'anger\ncafé'])(
    'know nothing of %j',
    (word) => {
      const into = Float32Array.of(1, 2);
      expect(vectors.add(word, 1, into)).toBe(false);
      expect(vectors.add(word, 1, into)).toBe(false);
      expect(into).toEqual(Float32Array.of(1, 2));
    },
  );

  it('leave the rest of a longer sum alone', () => {
    const into = Float32Array.of(0, 0, 7);
    vectors.add('anger', 4, into);
    expect(into).toEqual(Float32Array.of(1, -2, 7));
  });

  it('are the same from any place in a buffer', () => {
    const moved = new Uint8Array(file.length + 3);
    moved.set(file, 3);
    const into = new Float32Array(2);
    expect(readWordVectors(moved.subarray(3)).add('café', 4, into)).toBe(true);
    expect(into).toEqual(Float32Array.of(127, -127));
  });
});

describe('the shipped vectors', () => {
  const vectors = shippedVectors();

  it('are found by every one of their words', () => {
    const into = new Float32Array(vectors.size);
    const words = vectorWords(readFileSync(join(root, 'rubrics', 'learned', 'word-vectors.bin')));
    expect([...words].filter((word) => !vectors.add(word, 1, into))).toEqual([]);
  });

  function likeness(one: string, other: string): number {
    const [a, b] = [one, other].map((word) => {
      const into = new Float32Array(vectors.size);
      expect(vectors.add(word, 1, into)).toBe(true);
      return into;
    });
    const dot = (x?: Float32Array, y?: Float32Array) =>
      [...(x ?? [])].reduce((sum, value, d) => sum + value * (y?.[d] ?? 0), 0);
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  }

  it.each([
    ['angry', 'upset', 'table'],
    ['refund', 'payment', 'river'],
    ['customer', 'client', 'mountain'],
  ])('%s is nearer to %s than to %s', (word, near, far) => {
    expect(likeness(word, near)).toBeGreaterThan(likeness(word, far));
  });
});
