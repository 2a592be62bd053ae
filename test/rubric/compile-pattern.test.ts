import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../src/rubric/compile-pattern.ts';
import { matchPattern } from '../../src/rubric/match-pattern.ts';
import { wordsOf } from '../language/read-text.ts';

const lexicon = { remedies: ['refund', 'new one', 'taxi'], empty: [] };

/** The words that a pattern matches first in a text, or null. */
function match(source: string, text: string): string | null {
  const result = compilePattern(source, lexicon);
  if ('fault' in result) throw new Error(result.fault);
  const words = wordsOf(text);
  for (const [from, word] of words.entries()) {
    if (word.tag === 'PUNCT') continue;
    const end = matchPattern(result.pattern, words, from);
    if (end >= 0) return text.slice(word.start, words[end - 1]?.end);
  }
  return null;
}

describe('a pattern', () => {
  it.each<[string, string, string, string | null]>([
    ['an exact form', 'led', 'I led the team.', 'led'],
    ['no part of a word', 'led', 'I handled it.', null],
    ['no other form', 'led', 'I lead the team.', null],
    ['any case', 'led', 'I LED THE TEAM.', 'LED'],
    ['any form', '{lead}', 'I led the team.', 'led'],
    ['one of several forms', '{give|offer} her', 'I offered her tea.', 'offered her'],
    ['a form of several words', '{hand over} it', 'I did hand over it.', 'hand over it'],
    ['exact alternatives', '(a lot|loads) of', 'I had loads of calls.', 'loads of'],
    ['an alternative of several words', '(a lot|loads) of', 'I had a lot of calls.', 'a lot of'],
    ['British and American', '{apologise}', 'I apologized.', 'apologized'],
    ['a word set', 'a <remedies>', 'I gave her a refund.', 'a refund'],
    ['a word set in any form', '<remedies>', 'She had two refunds.', 'refunds'],
    ['a word set, several words', 'a <remedies>', 'I gave her a new one.', 'a new one'],
    ['a gap, empty', 'gave … refund', 'I gave refund.', 'gave refund'],
    [
      'a gap, up to four words',
      'gave … refund',
      'I gave the man a full refund.',
      'gave the man a full refund',
    ],
    ['a gap, five words are too many', 'gave … refund', 'I gave the man a nice full refund.', null],
    ['a gap of its own size', 'gave …1 refund', 'I gave a refund.', 'gave a refund'],
    ['a gap of its own size, too small', 'gave …1 refund', 'I gave a full refund.', null],
    ['three dots', 'gave ...2 refund', 'I gave a full refund.', 'gave a full refund'],
    ['punctuation between', 'gave her refund', 'I gave her - refund!', 'gave her - refund'],
    ['the gap does not leave the words', 'gave … refund', 'I gave her', null],
    ['an optional word, there', 'was very? sorry', 'I was very sorry.', 'was very sorry'],
    ['an optional word, left out', 'was very? sorry', 'I was sorry.', 'was sorry'],
    ['a number', '<number> minutes', 'It took 20 minutes.', '20 minutes'],
    ['an optional number', 'took <number>? minutes', 'It took minutes.', 'took minutes'],
    ['a contraction', "didn't shout", "I didn't shout.", "didn't shout"],
    ['a contraction without its apostrophe', "didn't shout", 'i didnt shout', 'didnt shout'],
    ['a question mark', 'help ?', 'Can I help?', 'help?'],
    ['a set after an optional word', 'a full? <remedies>', 'I gave her a full refund.', 'a full refund'],
    ['<I> matches no word', '<I> {give}', 'I gave her tea.', 'gave'],
  ])('%s: %s', (_, source, text, found) => {
    expect(match(source, text)).toBe(found);
  });

  it('knows whether the candidate must act', () => {
    expect(compilePattern('<I> {give}', lexicon)).toMatchObject({ pattern: { candidateActs: true } });
    expect(compilePattern('{give}', lexicon)).toMatchObject({ pattern: { candidateActs: false } });
  });

  it.each([
    ['', 'holds no words', 0],
    ['<I>', 'holds no words', 0],
    ['… refund', 'must begin with words that have to be there', 0],
    ['very? sorry', 'must begin with words that have to be there', 0],
    ['gave <remedy>', 'names the word set <remedy>, which does not exist', 5],
    ['gave <toString>', 'names the word set <toString>, which does not exist', 5],
    ['gave {a|} refund', 'has an empty alternative', 0],
    ['gave {a', 'cannot be read from "{a" on', 5],
    ['gave (a', 'cannot be read from "(a" on', 5],
    ['gave )', 'cannot be read from ")" on', 5],
  ])('%j is refused', (source, fault, at) => {
    expect(compilePattern(source, lexicon)).toEqual({ fault, at });
  });

  it('takes no time that grows faster than the text', () => {
    const before = process.cpuUsage();
    const source = '{give} …4 (a|the) …4 (a|the) …4 (a|the) …4 refund';
    expect(match(source, 'I gave the a the a '.repeat(2_000))).toBeNull();
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  });
});
