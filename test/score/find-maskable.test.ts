import { describe, expect, it } from 'vitest';
import { createMaskableFinder } from '../../src/score/find-maskable.ts';
import { maskText } from '../../src/score/mask-text.ts';
import { shippedLibrary } from '../library/shipped-library.ts';
import { wordTable } from './word-table.ts';

const find = createMaskableFinder(shippedLibrary(), wordTable());
const masked = (text: string): string => maskText(text, find(text)).text;

describe('what is masked', () => {
  it.each([
    [
      'The complaint, from a Mrs Edna Farrow in Hull, had sat.',
      'The complaint, from a [name] in Hull, had sat.',
    ],
    [
      'A customer called Dariusz Nowak was charged twice. I rang Dariusz back, and Mr Nowak thanked me.',
      'A customer called [name] was charged twice. I rang [name] back, and [name] thanked me.',
    ],
    [
      "A customer called Dariusz Nowak came in. I fixed Nowak's bill, and Dariusz’s mood improved.",
      "A customer called [name] came in. I fixed [name]'s bill, and [name]’s mood improved.",
    ],
    [
      'I rang him on 07700 900123, and when he was out I left word. 07700 900123 was his number.',
      'I rang him on [phone], and when he was out I left word. [phone] was his number.',
    ],
    [
      'She wrote from edna.farrow@mailbox.com and I answered within the hour.',
      'She wrote from [email] and I answered within the hour.',
    ],
    ['Her name was patricia holloway and patricia cried.', 'Her name was [name] and [name] cried.'],
    [
      'My customer, Pieter van der Merwe, shouted. A van stood by the gate.',
      'My customer, [name], shouted. A van stood by the gate.',
    ],
    [
      "I rang Mrs Farrow back. Miss O'Shea's bill and Mr. Lee-Brown's were wrong.",
      "I rang [name] back. [name]'s bill and [name]'s were wrong.",
    ],
    ['He lives at 14 Acacia Avenue, so I drove there.', 'He lives at [address], so I drove there.'],
    ['I read back his account number 4471 8820 and apologised.', 'I read back his [account] and apologised.'],
  ])('%s', (text, wanted) => {
    expect(masked(text)).toBe(wanted);
  });

  it.each([
    'I let her finish, said sorry and refunded her on the spot.',
    'My manager Peter Hollins took over, and Peter rang her.',
    'My manager, Mr Hollins, took over. Mrs J. in room 4 was pleased.',
    'Our support line is 0800 123 456.',
    'Will you wait, I asked. Grace under pressure is what I aim for.',
  ])('leaves as it is: %s', (text) => {
    expect(masked(text)).toBe(text);
  });

  it('finds nothing more in a text that is masked', () => {
    const text = 'A customer called Dariusz Nowak, on 07700 900123, was charged twice. Dariusz was livid.';
    expect(find(masked(text))).toEqual([]);
  });

  it.each(['', '[name]', '\u{1f600}', 'a'.repeat(20_000), 'Mr '.repeat(5_000)])('takes %.20j', (text) => {
    expect(find(text)).toEqual([]);
  });
});
