/** The index leads from the words of a sentence to the signals that may be in it, built beforehand or worked out anew. */

import { describe, expect, it } from 'vitest';
import type { Word } from '../../src/language/clause.ts';
import { compileTable, indexSignals, type SignalIndex } from '../../src/rubric/signal-index.ts';
import { wordsOf } from '../language/read-text.ts';
import { shippedLibrary } from '../library/shipped-library.ts';
import { indexOf } from '../score/fake-signals.ts';

/** The patterns that are visited: "solution.s0 1" is the second of that signal. */
function visited(index: SignalIndex, sentence: readonly Word[]): string[] {
  const found: string[] = [];
  index.visitCandidates(sentence, (pattern) => {
    const [signal, place] = index.placeOf(pattern);
    found.push(`${index.signals[signal]?.name} ${place}`);
  });
  return found.sort();
}

describe('indexSignals', () => {
  const index = indexOf(
    'solution',
    { patterns: ['{give|offer} … <remedies>', 'gave'] },
    { pattern: '(a lot|loads) of' },
    { pattern: '<number> minutes' },
    { keywords: ['refund'] },
    { pattern: '<nowhere> refund' },
    { patterns: ['<nowhere>', 'sorry'], keywords: ['cashback'] },
  );

  it('names signals by their target', () => {
    expect(index.signals.map(({ name }) => name)).toEqual(
      ['s0', 's1', 's2', 's3', 's4', 's5'].map((id) => `solution.${id}`),
    );
  });

  it.each([
    ['I offered her a taxi.', ['solution.s0 0']],
    ['I gave her a refund.', ['solution.s0 0', 'solution.s0 1', 'solution.s3 0']],
    ['I gave up.', ['solution.s0 1']],
    ['I give up.', []],
    ['We had loads of them.', ['solution.s1 0']],
    ['We had a lot of them.', ['solution.s1 0']],
    ['We had loads.', []],
    ['It took 20 minutes.', ['solution.s2 0']],
    ['It took minutes.', []],
    ['She had two refunds.', ['solution.s3 0']],
    ['I said sorry.', ['solution.s5 1']],
    ['I got cashback.', ['solution.s5 2']],
    ['nothing', []],
    ['constructor', []],
    ['__proto__', []],
    ['', []],
  ])('%j', (text, found) => {
    expect(visited(index, wordsOf(text))).toEqual(found);
  });

  it('leaves out a pattern that cannot be read, and keeps the places of those after it', () => {
    expect(index.signals[4]?.patterns).toEqual([]);
    expect(index.signals[5]?.patterns).toHaveLength(2);
    expect(index.signals[5]?.patternAt(1)).toEqual(index.signals[5]?.patterns[0]);
    expect(() => index.signals[5]?.patternAt(0)).toThrow(TypeError);
  });

  it('takes words that every object has for words', () => {
    const odd = indexOf('solution', { keywords: ['constructor', '__proto__', 'valueof'] });
    expect(visited(odd, wordsOf('constructor'))).toEqual(['solution.s0 0']);
    expect(visited(odd, wordsOf('refund'))).toEqual([]);
  });

  it('finds words of any script', () => {
    const odd = indexOf('solution', { keywords: ['😀', 'ﬁne', 'łódź', 'naïve', 'zoo'] });
    for (const [place, keyword] of ['😀', 'ﬁne', 'łódź', 'naïve', 'zoo'].entries())
      expect(visited(odd, [{ norm: keyword, lemma: keyword, tag: 'N' } as Word])).toEqual([
        `solution.s0 ${place}`,
      ]);
  });

  it('may be of no signals', () => {
    expect(visited(indexOf('solution'), wordsOf('I gave her 2 refunds.'))).toEqual([]);
  });
});

describe('the table of the shipped library', () => {
  const library = shippedLibrary();
  const table = compileTable(library);

  it('is the same every time', () => {
    expect(Buffer.from(compileTable(library)).equals(table)).toBe(true);
  });

  it('leads to the same patterns as one that is worked out anew, from any place in a buffer', () => {
    const moved = new Uint8Array(table.length + 1);
    moved.set(table, 1);
    const built = indexSignals(library, moved.subarray(1));
    const own = indexSignals(library);
    const examples = own.signals.flatMap(({ signal }) => signal.examples.hits.slice(0, 1));
    let count = 0;
    for (const example of [...examples, 'unknown', '']) {
      const words = wordsOf(example.replace(/[[\]]/gu, ''));
      const found = visited(built, words);
      expect(found).toEqual(visited(own, words));
      count += found.length;
    }
    expect(count).toBeGreaterThan(examples.length);
  });

  it('leads to patterns that compile', () => {
    const { signals, visitCandidates, placeOf } = indexSignals(library, table);
    const visitAll = wordsOf('I apologised to her for the 20 minutes, and gave her a refund. Can I help?');
    visitCandidates(visitAll, (pattern) => {
      const [signal, place] = placeOf(pattern);
      expect(signals[signal]?.patternAt(place).steps.length).toBeGreaterThan(0);
    });
  });
});
