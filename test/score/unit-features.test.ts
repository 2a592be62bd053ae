import { describe, expect, it } from 'vitest';
import type { WordVectors } from '../../src/language/word-vectors.ts';
import { type Unit, unitFeatures } from '../../src/score/unit-features.ts';
import { unitOf } from './unit-of.ts';

/** Two dimensions: how often "refund" and "sorry" were added. */
const vectors: WordVectors = {
  size: 2,
  add(word, weight, into) {
    const at = ['refund', 'sorry'].indexOf(word);
    if (at >= 0) into[at] = (into[at] ?? 0) + weight;
    return at >= 0;
  },
};

const namesOf = (text: string, given?: Partial<Unit>) => unitFeatures(unitOf(text, given), vectors).names;

describe('unitFeatures', () => {
  it('sees the same in what is said of a woman and of a man', () => {
    expect(namesOf('She told him that her son was his, and I calmed her.')).toEqual(
      namesOf('He told her that his son was hers, and I calmed him.'),
    );
  });

  it('names lemmas, pairs and who acts', () => {
    expect(namesOf('I rang her.')).toMatchInlineSnapshot(`
      [
        "@i/done",
        "i",
        "<_i",
        "ring",
        "i_ring",
        "i:ring",
        "he",
        "ring_he",
        "i__he",
        "he_>",
        "#type:behavioral",
        "#len0",
      ]
    `);
  });

  it.each<[string, string]>([
    ["I didn't ring her.", 'i:!ring'],
    ['She rang me.', 'customer:ring'],
    ['My manager rang her.', 'other:ring'],
    ['I should have rung her.', 'i:?ring'],
    ['She said I rang her.', 'customer:~ring'],
    ['We rang her.', 'we:ring'],
    ['I would ring her.', '@i/planned'],
    ['It took 20 minutes.', '#num'],
    ['It cost £20.', '#money'],
  ])('%s has %s', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });

  it('marks place, prompt and signals', () => {
    const names = namesOf('I rang her.', {
      isLast: true,
      prompt: ['supervisor'],
      signals: ['follow_up.rang'],
    });
    expect(names).toEqual(
      expect.arrayContaining(['#last', 'q:supervisor', 'r:follow_up.rang', '#type:behavioral']),
    );
    expect(names).not.toContain('#first');
    expect(namesOf('I rang her.', { isFirst: true })).toContain('#first');
    expect(namesOf('I rang her.')).not.toContain('#first');
  });

  it('names nothing twice', () => {
    const names = namesOf('I rang her and I rang her and I rang her.');
    expect(new Set(names).size).toBe(names.length);
  });

  it('keeps the meanings of own acts apart', () => {
    expect([...unitFeatures(unitOf('I gave a refund.'), vectors).dense]).toEqual([1.5, 0, 1.5, 0]);
    expect([...unitFeatures(unitOf('She gave a refund.'), vectors).dense]).toEqual([1.5, 0, 0, 0]);
    expect([...unitFeatures(unitOf("I didn't give a refund."), vectors).dense]).toEqual([1.5, 0, 0, 0]);
    expect([...unitFeatures(unitOf('I rang.'), vectors).dense]).toEqual([0, 0, 0, 0]);
  });

  it('is the same every time', () => {
    const unit = unitOf('I listened, said sorry and gave her a refund, which she took.');
    expect(unitFeatures(unit, vectors)).toEqual(unitFeatures(unit, vectors));
  });
});
