/** What is measured without the tables of all characters measures the same as with them. */

import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth, splitGraphemes } from '../../src/terminal/graphemes.ts';

const firstPages = Array.from({ length: 0x2600 }, (_, code) => String.fromCharCode(code));

describe('displayWidth', () => {
  it('is that of the whole tables, for every character of the first pages', () => {
    const differing = firstPages.filter((letter) => displayWidth(letter) !== stringWidth(letter));
    expect(differing).toEqual([]);
  });

  it.each([
    ['plain “quoted” – naïve • │ …', 28],
    ['日本', 4],
    ['e\u0301', 1],
    ['👩‍🍳', 2],
    ['\u001b[1mbold\u001b[22m', 4],
    ['©\ufe0f', 2],
  ])('of %s is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('splitGraphemes', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

  it('cuts as the segmenter does, whichever characters meet', () => {
    const texts = [firstPages.join(''), [...firstPages].reverse().join(''), firstPages.join('\u0301')];
    texts.push(...firstPages.map((letter) => `–${letter}é`));
    for (const text of texts) {
      const cut = Array.from(segmenter.segment(text), ({ segment, index }) => [segment, index]);
      expect(splitGraphemes(text).map(({ text, start }) => [text, start])).toEqual(cut);
    }
  });
});
