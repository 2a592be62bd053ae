/** How property tests draw their inputs: a fixed seed, so that a run can be repeated, and more runs when they are asked for. */

import fc from 'fast-check';

/** `PROPERTY_RUNS=20 npx vitest run properties` tries twenty times as many inputs; `PROPERTY_SEED=7` tries others. */
export const thoroughness = Math.max(1, Number(process.env.PROPERTY_RUNS ?? 1) || 1);
const seed = Number(process.env.PROPERTY_SEED ?? 20_250_304) || 0;

/** Time for one property, in milliseconds: CI machines are slow, and more runs take longer. */
export const propertyTimeout = 180_000 * thoroughness;

/** @param numRuns inputs of an ordinary run */
export function runs(numRuns: number): { readonly seed: number; readonly numRuns: number } {
  return { seed, numRuns: Math.round(numRuns * thoroughness) };
}

/** Any UTF-16 units: halves of pairs, control characters, marks of direction. */
export const anyUnits: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0, max: 0x9f }),
      fc.integer({ min: 0xd800, max: 0xdfff }),
      fc.integer({ min: 0x2000, max: 0x206f }),
    ),
    { maxLength: 80 },
  )
  .map((units) => String.fromCharCode(...units));

/** Any text: graphemes of all scripts, code points, ASCII, UTF-16 units. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'binary-ascii', maxLength: 60 }),
  anyUnits,
);

/** Texts put together from pieces that mean something to the reader under test, with anything between them. */
export function textOf(pieces: readonly string[], maxLength = 40): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: anyText },
  );
  return fc.array(piece, { maxLength }).map((parts) => parts.join(''));
}

/** A text with faults: pieces taken out, put twice, exchanged, or anything put in. */
export function faulty(texts: readonly string[], pieces: readonly string[], most = 4): fc.Arbitrary<string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const fault = fc.record({
    at: place,
    length: fc.oneof(fc.nat(3), fc.nat(60)),
    kind: fc.constantFrom('remove', 'double', 'insert', 'cut'),
    piece: fc.oneof(fc.constantFrom(...pieces), anyText),
  });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(fault, { minLength: 1, maxLength: most }))
    .map(([text, faults]) =>
      faults.reduce((changed, { at, length, kind, piece }) => {
        const start = Math.floor(at * changed.length);
        const before = changed.slice(0, start);
        const part = changed.slice(start, start + length);
        const after = changed.slice(start + length);
        if (kind === 'remove') return before + after;
        if (kind === 'double') return before + part + part + after;
        if (kind === 'insert') return before + piece + part + after;
        return length > 40 ? before : before + piece + after;
      }, text),
    );
}
