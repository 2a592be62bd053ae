import { describe, expect, it } from 'vitest';
import { findAnchors, indexSignals } from '../../src/rubric/signal-index.ts';
import { shippedLibrary } from '../library/shipped-library.ts';
import { indexOf } from '../score/fake-signals.ts';

/** The names of the signals whose patterns begin with a word. */
const names = (list: readonly { readonly signal: { readonly name: string } }[] | undefined) =>
  (list ?? []).map(({ signal }) => signal.name);

describe('indexSignals', () => {
  const index = indexOf(
    'solution',
    { patterns: ['{give|offer} … <remedies>', 'gave'] },
    { pattern: '(a lot|loads) of' },
    { pattern: '<number> minutes' },
    { keywords: ['refund'] },
    { pattern: '<nowhere> refund' },
  );

  it('names signals by their target', () => {
    expect(index.signals.map(({ name }) => name)).toEqual(
      ['s0', 's1', 's2', 's3', 's4'].map((id) => `solution.${id}`),
    );
  });

  it.each([
    ['byLemma', 'give', ['solution.s0']],
    ['byLemma', 'offer', ['solution.s0']],
    ['byLemma', 'refund', ['solution.s3']],
    ['byLemma', 'loads', []],
    ['byForm', 'gave', ['solution.s0']],
    ['byForm', 'a', ['solution.s1']],
    ['byForm', 'loads', ['solution.s1']],
    ['byForm', 'nothing', []],
    ['byForm', 'constructor', []],
    ['byForm', '__proto__', []],
  ] as const)('%s %s', (map, word, found) => {
    expect(names(index[map].get(word))).toEqual(found);
  });

  it('keeps patterns that begin with a number apart', () => {
    expect(names(index.byNumber)).toEqual(['solution.s2']);
  });

  it('leaves out a pattern that cannot be read', () => {
    expect(index.signals[4]?.patterns).toEqual([]);
  });

  it('finds the same with the anchors that the build worked out', () => {
    const library = shippedLibrary();
    const anchors = JSON.parse(JSON.stringify(findAnchors(library))) as ReturnType<typeof findAnchors>;
    const built = indexSignals(library, anchors);
    const own = indexSignals(library);
    for (const word of [...Object.keys(anchors.byLemma), 'unknown']) {
      expect(names(built.byLemma.get(word))).toEqual(names(own.byLemma.get(word)));
    }
  });
});
