/** Why a signal fires, and at which step it fails. */

import { describe, expect, test } from 'vitest';
import { signalSchema } from '../../src/library/signal-schema.ts';
import type { SignalPage } from '../../src/score/explain-signals.ts';
import { explainSignals } from '../../src/score/explain-signals.ts';
import { wordTable } from './word-table.ts';

const lexicon = { remedies: ['refund', 'voucher', 'new one'] };

function explain(text: string, signal: object, id: 'solution' | 'outcome' = 'solution') {
  const page: SignalPage = {
    id,
    signals: [signalSchema.parse({ id: 'it', why: 'It is a test.', ...signal })],
  };
  const { clauses, signals } = explainSignals(text, page, lexicon, wordTable());
  const [reading] = signals;
  if (reading === undefined) throw new TypeError('no signal');
  return { clauses, reading };
}

const gave = { pattern: '<I> {give|offer} …2 <remedies>', unless: '{give} up' };

describe('the steps of a signal', () => {
  test.each([
    ['I gave him a voucher.', [['gave him a voucher', null]]],
    [
      'I gave him a voucher and offered a new one.',
      [
        ['gave him a voucher', null],
        ['offered a new one', null],
      ],
    ],
    ['She gave me a voucher.', [['gave me a voucher', 'agent customer']]],
    ['I never gave him a refund.', [['gave him a refund', 'polarity negated']]],
    ['I would have given him a refund.', [['given him a refund', 'reality counterfactual']]],
    ['"I gave you a voucher," he shouted.', [['gave you a voucher', 'voice customer']]],
    ['I gave up the refund.', [['gave up the refund', 'unless gave up']]],
    ['I gave her my best.', []],
    ['', []],
    ['… !!! 😀', []],
  ])('%s', (text, expected) => {
    const { reading } = explain(text, gave);
    const found = reading.matches.map(({ words, heldBack }) => {
      if (heldBack === null) return [words, null];
      return [
        words,
        heldBack.by === 'unless' ? `unless ${heldBack.words}` : `${heldBack.need} ${heldBack.found}`,
      ];
    });
    expect(found).toEqual(expected);
    const outcome =
      expected.length === 0 ? 'no match' : expected.some(([, held]) => held === null) ? 'fires' : 'held back';
    expect(reading.outcome).toBe(outcome);
  });

  test('tells what was wanted, defaults too', () => {
    expect(explain('She gave me a refund.', gave).reading.matches[0]?.heldBack).toEqual({
      by: 'need',
      need: 'agent',
      wanted: ['candidate'],
      found: 'customer',
    });
    const open = explain('She gave me a refund.', { pattern: '{give} …2 <remedies>' });
    expect(open.reading.matches[0]?.heldBack).toMatchObject({ wanted: ['candidate', 'we'] });
    const about = explain('She gave me a refund.', { pattern: '{give} …2 <remedies>' }, 'outcome');
    expect(about.reading.outcome).toBe('fires');
  });

  test('names the pattern of each match, keywords among them', () => {
    const { reading } = explain('I sent a refund.', {
      patterns: ['{send} …1 <remedies>'],
      keywords: ['refund'],
    });
    expect(reading.matches.map(({ words, pattern }) => [words, pattern])).toEqual([
      ['sent a refund', '{send} …1 <remedies>'],
    ]);
    const later = explain('A refund was sent.', { keywords: ['refund'], needs: { agent: 'any' } });
    expect(later.reading.matches[0]?.pattern).toBe('{refund}');
  });

  test('says how far the nearest pattern came', () => {
    const { reading } = explain('I gave her my old coat.', {
      patterns: ['my (best|new) coat', '{give} (her|him) …2 <remedies>'],
    });
    expect(reading.nearest).toMatchObject({
      words: 'gave her',
      pattern: '{give} (her|him) …2 <remedies>',
      missing: '…2 <remedies>',
      instead: ['my', 'old', 'coat'],
    });
    expect(explain('Nothing of that.', gave).reading.nearest).toBeNull();
  });

  test('shows patterns that cannot be read', () => {
    const { reading } = explain('I sent it.', { patterns: ['{send', '<remedy>'] });
    expect(reading.unreadable.map(({ pattern }) => pattern)).toEqual(['{send', '<remedy>']);
    expect(reading.outcome).toBe('no match');
  });

  test('shows how each clause is read, at its place', () => {
    const text = 'I rang her, but she did not answer.';
    const { clauses } = explain(text, gave);
    expect(clauses.map(({ start, end }) => text.slice(start, end))).toEqual(
      clauses.map(({ words }) => words),
    );
    expect(clauses[0]).toMatchObject({
      voice: 'candidate',
      polarity: 'affirmed',
      reality: 'done',
      agent: 'candidate',
    });
    expect(clauses.at(-1)).toMatchObject({ polarity: 'negated', agent: 'customer' });
    expect(clauses[0]?.read.map(({ lemma }) => lemma)).toContain('ring');
  });
});
