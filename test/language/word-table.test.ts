import { describe, expect, it } from 'vitest';
import { readWordTable } from '../../src/language/word-table.ts';
import { words } from './read-text.ts';

/** Verb lemmas and noun lemmas of a form. */
function lemmas(form: string, tag: string): string[] {
  return [
    ...new Set(
      words
        .readings(form)
        .filter((reading) => reading.tag === tag)
        .map(({ lemma }) => lemma),
    ),
  ];
}

describe('the shipped word table', () => {
  it.each([
    ['apologised', 'apologise'],
    ['apologized', 'apologise'],
    ['apologising', 'apologise'],
    ['empathized', 'empathise'],
    ['analyzed', 'analyse'],
    ['handled', 'handle'],
    ['handling', 'handle'],
    ['stopped', 'stop'],
    ['stops', 'stop'],
    ['cancelled', 'cancel'],
    ['canceled', 'cancel'],
    ['tried', 'try'],
    ['tries', 'try'],
    ['dying', 'die'],
    ['lying', 'lie'],
    ['rang', 'ring'],
    ['remade', 'remake'],
    ['reset', 'reset'],
    ['retook', 'retake'],
    ['overrode', 'override'],
    ['retiled', 'retile'],
    ['unhooked', 'unhook'],
    ['overcharged', 'overcharge'],
    ['mispronounce', 'mispronounce'],
    ['troubleshot', 'troubleshoot'],
    ['rung', 'ring'],
    ['took', 'take'],
    ['taken', 'take'],
    ['went', 'go'],
    ['was', 'be'],
    ['told', 'tell'],
    ['felt', 'feel'],
    ['brought', 'bring'],
    ['understood', 'understand'],
    ['dealt', 'deal'],
    ['led', 'lead'],
    ['refunded', 'refund'],
    ['escalated', 'escalate'],
    ['rebooked', 'rebook'],
  ])('%s is a form of "%s"', (form, lemma) => {
    expect(lemmas(form, 'V')).toContain(lemma);
  });

  it.each([
    ['handled', 'lead'],
    ['blessed', 'less'],
    ['bus', 'bu'],
    ['as', 'a'],
  ])('%s is none of "%s"', (form, lemma) => {
    expect(words.readings(form).map((reading) => reading.lemma)).not.toContain(lemma);
  });

  it.each([
    ['women', 'woman'],
    ['people', 'person'],
    ['children', 'child'],
    ['apologies', 'apology'],
    ['boxes', 'box'],
    ['refunds', 'refund'],
    ['behavior', 'behaviour'],
    ['customers', 'customer'],
  ])('%s, a noun, is "%s"', (form, lemma) => {
    expect(lemmas(form, 'N')).toContain(lemma);
  });

  it('takes no noun in "-er" for a comparative', () => {
    expect(lemmas('customer', 'A')).toEqual([]);
    expect(lemmas('quieter', 'A')).toEqual(['quiet']);
  });

  it.each([
    ['led', true],
    ['the', true],
    ['apologised', true],
    ['flibbertyjibbet', false],
    ['constructor', false],
    ['__proto__', false],
    ['', false],
  ])('knows %s: %s', (form, known) => {
    expect(words.knows(form)).toBe(known);
  });
});

describe('readWordTable', () => {
  it('keeps the commonest class first', () => {
    const table = readWordTable('offer VN\nparcel N\n');
    expect(table.readings('offer').map(({ tag }) => tag)).toEqual(['V', 'N']);
    expect(table.readings('offered')).toEqual([
      { lemma: 'offer', tag: 'V', form: 'past' },
      { lemma: 'offer', tag: 'V', form: 'participle' },
    ]);
    expect(table.readings('parcels')).toEqual([{ lemma: 'parcel', tag: 'N', form: null }]);
  });

  it('has nothing to say of an empty list', () => {
    expect(readWordTable('').readings('offer')).toEqual([]);
  });
});
