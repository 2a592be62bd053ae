/** Wrapped text is the text: no letter is lost or doubled, and no row is wider than the screen. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth, splitGraphemes } from '../../src/terminal/graphemes.ts';
import { printable } from '../../src/terminal/printable.ts';
import { fillLines, wrapText } from '../../src/terminal/wrap-text.ts';
import { anyText, propertyTimeout, runs, textOf } from '../property-runs.ts';

const texts = fc
  .oneof(
    anyText,
    textOf([
      'a',
      'word ',
      '  ',
      'averylongwordindeed',
      '日本語',
      '👍🏽',
      'e\u0301',
      '\u0301',
      '\u200d',
      '\n',
      '🇬🇧',
      'ﷺ',
    ]),
  )
  .map((text) => printable(text));
const widths = fc.integer({ min: 1, max: 50 });

test(
  'rows follow each other without a gap, break between characters and keep to the width',
  () => {
    fc.assert(
      fc.property(texts, widths, (text, width) => {
        const bounds = new Set(
          text.split('\n').reduce<{ at: number; all: number[] }>(
            ({ at, all }, line) => ({
              at: at + line.length + 1,
              all: [...all, at, ...splitGraphemes(line).map(({ end }) => at + end)],
            }),
            { at: 0, all: [] },
          ).all,
        );
        let end = 0;
        for (const row of wrapText(text, width)) {
          expect(row.start).toBe(end);
          expect(bounds.has(row.start) && bounds.has(row.end)).toBe(true);
          const shown = text.slice(row.start, row.end).replace(/ +$/u, '');
          const isOneSign = splitGraphemes(shown).filter((each) => each.width > 0).length <= 1;
          if (!isOneSign) expect(displayWidth(shown)).toBeLessThanOrEqual(width);
          if (row.hard) expect(text.charAt(row.end)).toBe(row.end === text.length ? '' : '\n');
          end = row.hard ? row.end + 1 : row.end;
        }
        expect(end).toBe(text.length + 1);
      }),
      runs(700),
    );
  },
  propertyTimeout,
);

test(
  'filled lines hold every visible letter in its order',
  () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 6, max: 50 }), (text, width) => {
        const visible = (given: string): string => given.replace(/\s+/gu, '');
        const lines = fillLines(text, width, '* ');
        expect(visible(lines.join('\n').slice(2))).toBe(visible(text));
        expect(visible(fillLines(text, width).join('\n'))).toBe(visible(text));
      }),
      runs(500),
    );
  },
  propertyTimeout,
);
