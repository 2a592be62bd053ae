import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDraft, titleOf } from '../../src/story/story.ts';
import {
  firstEmptyLine,
  hasStoryHeadings,
  parseStoryTemplate,
  renderStoryTemplate,
} from '../../src/story/story-template.ts';
import { hotel } from './make-story.ts';

describe('the template', () => {
  test('comes back as it went, for any words', () => {
    const words = fc.array(fc.constantFrom('I', 'rang', '<!-- x -->', 'her.', '\n', '\n\n', '>', '-', '7'));
    const part = words.map((list) =>
      list
        .join(' ')
        .replace(/\s*\n\s*/gu, '\n')
        .trim(),
    );
    const title = part.map((text) => text.replace(/\s+/gu, ' '));
    fc.assert(
      fc.property(fc.record({ title, happened: part, did: part, ended: part, proof: part }), (draft) => {
        expect(parseStoryTemplate(renderStoryTemplate(draft))).toEqual(draft);
      }),
    );
  });

  test('empty: headings with advice, and nothing is read from it', () => {
    const text = renderStoryTemplate();
    expect(text.match(/^## .*$/gmu)).toEqual([
      '## What happened',
      '## What I did',
      '## How it ended',
      '## Proof',
    ]);
    expect(parseStoryTemplate(text)).toEqual(emptyDraft);
  });

  test.each([
    [
      'Windows line ends and a mark',
      '\ufeff# T\r\n## What I did\r\nI rang.\r\n',
      { title: 'T', did: 'I rang.' },
    ],
    ['words before the headings', 'He rang.\n## proof:\nA note.', { happened: 'He rang.', proof: 'A note.' }],
    ['a part that comes twice', '## Proof\nA.\n## Proof\nB.', { proof: 'A.\nB.' }],
    ['another heading', '## Proof\n## Mine\nB.', { proof: '## Mine\nB.' }],
  ])('reads %s', (_, text, parts) => {
    expect(hasStoryHeadings(text)).toBe(true);
    expect(parseStoryTemplate(text)).toEqual({ ...emptyDraft, ...parts });
  });

  test.each([
    ['an empty one', emptyDraft, 'happened'],
    ['one that is begun', { ...emptyDraft, title: 'T', happened: 'He rang.' }, 'did'],
    ['one with a gap', { ...emptyDraft, happened: 'A.', did: 'B.', proof: 'C.' }, 'ended'],
  ] as const)('%s: what is written at the first empty place is that part', (_, draft, part) => {
    const lines = renderStoryTemplate(draft).split('\n');
    lines[firstEmptyLine(lines.join('\n')) ?? 0] = 'Here.';
    expect(parseStoryTemplate(lines.join('\n'))).toEqual({ ...draft, [part]: 'Here.' });
  });

  test('a full one has no empty place, nor has a heading without a line below it', () => {
    expect(firstEmptyLine(renderStoryTemplate({ ...hotel, proof: 'A card.' }))).toBeUndefined();
    expect(firstEmptyLine('## Proof')).toBeUndefined();
  });

  test('a text without headings is none', () => {
    expect(hasStoryHeadings('# Title\nI rang her.')).toBe(false);
  });
});

test.each([
  ['its own', { ...hotel, title: ' Two\n words ' }, 'Two words'],
  ['the first words', { ...emptyDraft, did: 'I rang her at once.' }, 'I rang her at once'],
  [
    'no more than eight',
    { ...emptyDraft, did: 'One two three four five six seven, eight, nine' },
    'One two three four five six seven, eight…',
  ],
  ['of nothing', emptyDraft, 'Untitled'],
])('a title: %s', (_, draft, title) => {
  expect(titleOf(draft)).toBe(title);
});
