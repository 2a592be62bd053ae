import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonalDatum, PersonalKind } from '../../src/score/find-personal-data.ts';
import { maskText, moveScorecard } from '../../src/score/mask-text.ts';
import { makeScorecard } from '../history/fixtures.ts';

const kinds: readonly PersonalKind[] = ['name', 'email', 'phone', 'account', 'address'];

/** A text with spans in it, in order and apart. */
const texts = fc
  .tuple(fc.string({ maxLength: 80 }), fc.array(fc.nat(80), { maxLength: 10 }), fc.constantFrom(...kinds))
  .map(([text, cuts, kind]) => {
    const places = [...new Set(cuts.filter((cut) => cut <= text.length))].sort((a, b) => a - b);
    const data: PersonalDatum[] = [];
    for (let index = 0; index + 1 < places.length; index += 2) {
      data.push({ start: places[index] ?? 0, end: places[index + 1] ?? 0, kind });
    }
    return { text, data };
  });

describe('masking', () => {
  it('puts the kind in the place of each', () => {
    const { text, counts } = maskText('Edna on 0770.', [
      { start: 0, end: 4, kind: 'name' },
      { start: 8, end: 12, kind: 'phone' },
    ]);
    expect([text, counts]).toEqual(['[name] on [phone].', { name: 1, phone: 1 }]);
  });

  it('any span outside of what was masked quotes the same words as before', () => {
    fc.assert(
      fc.property(texts, fc.nat(80), fc.nat(80), ({ text, data }, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        fc.pre(start < end);
        const masked = maskText(text, data);
        const moved = masked.text.slice(masked.move(start, 'start'), masked.move(end, 'end'));
        // Word for word: each masked datum that the span touches stands in it whole.
        const touched = data.filter((one) => one.start < end && one.end > start);
        const from = Math.min(start, ...touched.map((one) => one.start));
        const to = Math.max(end, ...touched.map((one) => one.end));
        const own = touched.map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
        expect(moved).toBe(maskText(text.slice(from, to), own).text);
      }),
    );
  });

  it('moves all that a scorecard points to, and nothing else of it', () => {
    const text = 'I rang Edna Farrow on 07700 900123 and said sorry to her.';
    const sorry = {
      start: text.indexOf('said sorry'),
      end: text.indexOf(' to her'),
      signal: 'apology.sorry',
    };
    const whole = { start: 7, end: 34 };
    const scorecard = makeScorecard({
      elements: {
        ...makeScorecard().elements,
        apology: { level: 2, expected: true, points: 10, max: 10, evidence: [sorry] },
      },
      flags: [{ flag: 'personal_data', points: -10, cap: null, signal: 'personal_data.details', ...whole }],
      notes: [{ flag: 'flippancy', text: 'Perhaps.', ...sorry }],
    });
    const masked = maskText(text, [
      { start: 7, end: 18, kind: 'name' },
      { start: 22, end: 34, kind: 'phone' },
    ]);
    const moved = moveScorecard(scorecard, masked);
    const quote = ({ start, end }: { start: number; end: number }): string => masked.text.slice(start, end);
    expect(moved.elements.apology.evidence.map(quote)).toEqual(['said sorry']);
    expect(moved.flags.map(quote)).toEqual(['[name] on [phone]']);
    expect(moved.notes.map(quote)).toEqual(['said sorry']);
    expect(moved.score).toBe(scorecard.score);
    expect(Object.keys(moved)).toEqual(Object.keys(scorecard));
  });
});
