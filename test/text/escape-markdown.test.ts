import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/text/escape-markdown.ts';

/** What a Markdown reader makes of it. */
const read = (text: string) => fromMarkdown(escapeMarkdown(text)).children;
const shows = (value: string) => [{ type: 'paragraph', children: [{ type: 'text', value }] }];

it('shows any text as it reads', () => {
  const signs = fc.constantFrom(...'\\`*_{}[]()#+-=.!|<>&;:~"\'$%^@/?, 019aZlt\n\t');
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 16 }), (text) => {
      const value = text.replace(/\s+/gu, ' ').trim();
      expect(read(text)).toMatchObject(value === '' ? [] : shows(value));
    }),
    { numRuns: 3000 },
  );
});

it.each([
  '1. first',
  '12) twelfth',
  '- a',
  '+ b',
  '* c',
  '# d',
  '> e',
  '===',
  '---',
  '&amp;',
  '<b>f</b>',
  'g\nh',
])('shows %j as it reads', (text) => {
  expect(read(text)).toMatchObject(shows(text.replace('\n', ' ')));
});

it('does not end the cell of a table', () => {
  expect(escapeMarkdown('a|b\n| c')).toBe('a\\|b \\| c');
});
