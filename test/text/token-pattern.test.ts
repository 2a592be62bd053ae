import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenPatternFor } from '../../src/text/token-pattern.ts';

const tokens = (line: string) => [...line.matchAll(tokenPatternFor(line))].map(([token]) => token);

describe('tokenPatternFor', () => {
  it('finds the same tokens with the small alphabet as with that of Unicode', () => {
    const plain = fc.string({ unit: fc.constantFrom(...`abIZz09 .,'’´\`*#£$€%/:…\t“—-!?~`), maxLength: 12 });
    fc.assert(
      fc.property(plain, (line) => {
        // A letter that is not in the small alphabet, and no part of the line's last token.
        expect(tokens(`${line} é`)).toEqual([...tokens(line), 'é']);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the same web and mail addresses with both', () => {
    const parts = fc.constantFrom(
      'http://',
      'HTTPS://',
      'www.',
      'a',
      '.',
      '/',
      '_',
      '!',
      ')',
      '"',
      ' ',
      '0',
      '—',
      "'",
      '@',
      '-',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (found) => {
        const line = found.join('');
        expect(tokens(`${line} é`)).toEqual([...tokens(line), 'é']);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the line', () => {
    for (const unit of ['https://', 'www.a', 'www.-', 'http://!!!', 'a.', 'a-', 'a@', 'a.a@a.']) {
      const line = `@ ${unit.repeat(20_000)}${'!'.repeat(20_000)}`;
      const start = performance.now();
      tokens(line);
      expect([unit, performance.now() - start < 1000]).toEqual([unit, true]);
    }
  });

  it.each([
    ['an accent', 'café', ['café']],
    ['a half', 'a ½', ['a', '½']],
    ['a sign in two units', 'ok😊', ['ok', '😊']],
    ['a letter for an apostrophe', 'didnʼt', ['didnʼt']],
  ])('%s is read with Unicode', (_, line, expected) => {
    expect(tokens(line)).toEqual(expected);
  });
});
