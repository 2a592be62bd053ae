/** The stored dictionary says of every word what the dictionary that was read as text says. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vectorWords } from '../../src/build/knowledge.ts';
import { makeWordTable } from '../../src/build/word-table.ts';
import { openWordTable, storeWordTable } from '../../src/language/stored-word-table.ts';
import { parseWordTable, readWordTable, type WordTable } from '../../src/language/word-table.ts';
import { root } from '../library/shipped-library.ts';

const about = (table: WordTable, word: string) => ({
  word,
  readings: table.readings(word),
  known: table.knows(word),
  mended: table.mend(word),
});

describe('a small dictionary', () => {
  const text =
    'offer VN\nparcel N\ncalm AVN\nempathise V\ncafé N\n😀 N\nﬁne A\n\nparcel\nsorry\noffer\n=parcl\n';
  const own = readWordTable(text);
  const stored = openWordTable(storeWordTable(text));

  it('keeps the commonest class first', () => {
    expect(stored.readings('offer').map(({ tag }) => tag)).toEqual(['V', 'N']);
    expect(stored.readings('calm').map(({ tag }) => tag)).toEqual(['A', 'V', 'N']);
  });

  it('mends typing slips, and leaves alone what is none', () => {
    expect(stored.mend('parcal')).toBe('parcel');
    expect(stored.mend('soryr')).toBe('sorry');
    expect(stored.mend('parcl')).toBeNull();
    expect(stored.mend('parcel')).toBeNull();
  });

  it.each([
    ...['offered', 'offers', 'offering', 'parcels', 'calmer', 'calmest', 'empathized', 'café', 'went', 'the'],
    ...[
      '',
      ' ',
      'of',
      'offer VN',
      'sorry',
      'ofer',
      'parcl',
      'constructor',
      '__proto__',
      'a\nb',
      '😀',
      'ﬁne',
      '😁',
    ],
  ])('says the same of %j', (word) => {
    expect(about(stored, word)).toEqual(about(own, word));
  });
});

describe('an empty dictionary', () => {
  it('knows the closed classes only', () => {
    const stored = openWordTable(storeWordTable(''));
    for (const word of ['offer', 'zzz', '', 'the'])
      expect(about(stored, word)).toEqual(about(readWordTable(''), word));
  });
});

describe('the shipped dictionary', () => {
  const learned = join(root, 'rubrics', 'learned');
  const common = readFileSync(join(learned, 'common-words.txt'), 'utf8');
  const text = makeWordTable(vectorWords(readFileSync(join(learned, 'word-vectors.bin'))), common);
  const file = storeWordTable(text);
  const own = readWordTable(text);
  const stored = openWordTable(file);
  const words = [...parseWordTable(text).classes.keys()];

  it('says the same of all its words, of their forms and of slips', () => {
    expect(words.length).toBeGreaterThan(10_000);
    const differing = words
      .flatMap((word) => [word, `${word}s`, `${word}ed`, `${word}x`])
      .filter(
        (word) =>
          own.knows(word) !== stored.knows(word) ||
          JSON.stringify(own.readings(word)) !== JSON.stringify(stored.readings(word)),
      );
    expect(differing).toEqual([]);
    const slips = words.filter((_, k) => k % 50 === 0).map((word) => `${word.slice(0, 2)}${word.slice(3)}`);
    expect(slips.map((slip) => stored.mend(slip))).toEqual(slips.map((slip) => own.mend(slip)));
  });

  it('is stored the same every time', () => {
    expect(Buffer.from(storeWordTable(text)).equals(file)).toBe(true);
  });
});
