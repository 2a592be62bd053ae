/** Typing slips: mended to common words one slip away, never to a word that costs points. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import levenshtein from 'natural/lib/natural/distance/levenshtein_distance.js';
import { describe, expect, test } from 'vitest';
import { mendTypo, readCommonWords } from '../../src/language/mend-typo.ts';
import { readClauses } from '../../src/language/read-clauses.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { root, shippedLibrary } from '../library/shipped-library.ts';
import { words } from './read-text.ts';

const lemmasOf = (text: string) =>
  readClauses(readDocument(text), words).flatMap((clause) => clause.words.map(({ lemma }) => lemma));

describe('a typing slip', () => {
  test.each([
    ['I said I was sory about the mess.', 'sorry'],
    ['I apoligised to her.', 'apologise'],
    ['She was realy upset.', 'really'],
    ['I cheked the order.', 'check'],
    ['I recieved the parcel.', 'receive'],
    ['I offerred him a refnud.', 'refund'],
    ['The custmer was cross.', 'customer'],
    ['SHE WAS FRUSTATED.', 'frustrate'],
    ['Sory about that, I said.', 'sorry'],
  ])('%s is read as "%s"', (text, lemma) => {
    expect(lemmasOf(text)).toContain(lemma);
  });

  test.each([
    ['I told Cheked about it.', 'cheked'],
    ['I called Karim.', 'karim'],
    ['I sent her the xqzt.', 'xqzt'],
    ['He was an idoit.', 'idoit'],
    ['A right muppat.', 'muppat'],
    ['She was a btich.', 'btich'],
  ])('%s keeps "%s"', (text, lemma) => {
    expect(lemmasOf(text)).toContain(lemma);
  });

  test('keeps its place in the text', () => {
    const text = 'I was sory.';
    const word = readClauses(readDocument(text), words)[0]?.words.find(({ lemma }) => lemma === 'sorry');
    expect(text.slice(word?.start, word?.end)).toBe('sory');
  });
});

describe('mendTypo', () => {
  const common = readCommonWords('customer\nrefund\nsorry\nsort\nstory\n');

  test('prefers the commoner word', () => {
    expect(mendTypo('sory', common)).toBe('sorry');
    expect(mendTypo('sory', readCommonWords('story\nsorry\n'))).toBe('story');
  });

  test.each(['custmer', 'custommer', 'custoner', 'cutsomer', 'customerr', 'ustomer'])(
    '%s is one step from what it is mended to',
    (slip) => {
      expect(mendTypo(slip, common)).toBe('customer');
      expect(levenshtein.DamerauLevenshteinDistance(slip, 'customer', { restricted: true })).toBe(1);
    },
  );

  test.each(['cstmer', 'srt', "sor'y", 'refund2', ''])('%j is left alone', (word) => {
    expect(mendTypo(word, common)).toBeNull();
  });
});

test('no insult or oath is among the words that slips are mended to', () => {
  const { lexicon } = shippedLibrary();
  const insults = ['insulting_names', 'sure_insults', 'swear_words'].flatMap((set) => lexicon[set] ?? []);
  expect(insults.length).toBeGreaterThan(100);
  const file = join(root, 'rubrics', 'learned', 'common-words.txt');
  const common = readCommonWords(readFileSync(file, 'utf8'));
  expect(common.size).toBeGreaterThan(1000);
  expect(insults.filter((insult) => (common.get(insult) ?? 0) > 0)).toEqual([]);
});
