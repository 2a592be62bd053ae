import { describe, expect, it } from 'vitest';
import { findSignals } from '../../src/score/find-signals.ts';
import { clausesOf } from '../language/read-text.ts';
import { indexOf } from './fake-signals.ts';

type Target = Parameters<typeof indexOf>[0];

function find(text: string, target: Target, ...signals: readonly object[]): string[] {
  return findSignals(clausesOf(text), indexOf(target, ...signals)).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('what a signal asks of its clause when its file does not say', () => {
  it.each<[string, readonly string[]]>([
    ['I apologised.', ['apologised']],
    ['We apologised.', ['apologised']],
    ['Apologised to her.', ['Apologised']],
    ['I would apologise.', ['apologise']],
    ['I always apologise.', ['apologise']],
    ['She apologised.', []],
    ['My manager apologised.', []],
    ["I didn't apologise.", []],
    ['I should have apologised.', []],
    ['He said, "I apologise."', []],
    ['I said, "I apologise."', ['apologise']],
  ])('%s', (text, found) => {
    expect(find(text, 'apology', { pattern: '{apologise}' })).toEqual(found);
  });

  it('some elements may be about others', () => {
    expect(find('She thanked me.', 'outcome', { pattern: '{thank}' })).toEqual(['thanked']);
    expect(find('She thanked me.', 'listening', { pattern: '{thank}' })).toEqual([]);
  });

  it("a flag may be about anybody, in the candidate's own voice", () => {
    expect(find('He was an idiot.', 'bad_mouthing', { pattern: 'idiot' })).toEqual(['idiot']);
    expect(find('He said I was an idiot.', 'bad_mouthing', { pattern: 'idiot' })).toEqual([]);
    expect(find('He said, "You idiot."', 'bad_mouthing', { pattern: 'idiot' })).toEqual([]);
    expect(find("He wasn't an idiot.", 'bad_mouthing', { pattern: 'idiot' })).toEqual([]);
  });
});

describe('needs', () => {
  it.each<[string, object, string, boolean]>([
    ['voice: customer', { voice: 'customer' }, 'She said she apologised.', false],
    ['voice and agent', { voice: 'customer', agent: 'customer' }, 'She said she apologised.', true],
    ['voice: any', { voice: 'any', agent: 'any' }, 'She said, "I apologise."', true],
    ['polarity: negated', { polarity: 'negated' }, "I didn't apologise.", true],
    ['polarity: negated', { polarity: 'negated' }, 'I apologised.', false],
    ['polarity: any', { polarity: 'any' }, "I didn't apologise.", true],
    ['reality: done', { reality: 'done' }, 'I apologised.', true],
    ['reality: done', { reality: 'done' }, 'I would apologise.', false],
    ['reality: counterfactual', { reality: 'counterfactual' }, 'I should have apologised.', true],
    ['reality: any', { reality: 'any' }, 'I should have apologised.', true],
    ['agent: customer', { agent: 'customer' }, 'She apologised.', true],
    ['agent: several', { agent: ['customer', 'other'] }, 'My manager apologised.', true],
    ['agent: several', { agent: ['customer', 'other'] }, 'I apologised.', false],
  ])('%s %j: %s', (_, needs, text, fires) => {
    expect(find(text, 'apology', { pattern: '{apologise}', needs })).toHaveLength(fires ? 1 : 0);
  });

  it('<I> asks for the candidate alone', () => {
    expect(find('We apologised.', 'apology', { pattern: '<I> {apologise}' })).toEqual([]);
    expect(find('I apologised.', 'apology', { pattern: '<I> {apologise}' })).toEqual(['apologised']);
  });
});

describe('unless', () => {
  const signal = { pattern: '{apologise}', unless: ['{apologise} to my manager', 'nothing'] };

  it.each<[string, boolean]>([
    ['I apologised to her.', true],
    ['I apologised to my manager.', false],
    ['I apologised to her. I apologised to my manager.', true],
    ['There was nothing more. I apologised.', true],
  ])('%s: %s', (text, fires) => {
    expect(find(text, 'apology', signal)).toHaveLength(fires ? 1 : 0);
  });
});

describe('finding', () => {
  it('keeps one hit a place, the larger first found', () => {
    expect(find('I gave her a refund.', 'solution', { patterns: ['{give} … <remedies>', '{give}'] })).toEqual(
      ['gave her a refund'],
    );
    expect(
      find('I gave her a refund.', 'solution', { pattern: '{give} … <remedies>' }, { pattern: '{give}' }),
    ).toEqual(['gave her a refund', 'gave']);
  });

  it('takes keywords in any form', () => {
    expect(find('I rang her and rang him.', 'follow_up', { keywords: ['ring'] })).toEqual(['rang', 'rang']);
  });

  it('finds patterns that begin with a number', () => {
    expect(find('I rang her within 20 minutes.', 'follow_up', { pattern: '<number> minutes' })).toEqual([
      '20 minutes',
    ]);
  });

  it('does not reach into the next sentence', () => {
    expect(find('I gave. A refund came.', 'solution', { pattern: '{give} … <remedies>' })).toEqual([]);
  });

  it('belongs to the clause it begins in', () => {
    const [hit] = findSignals(
      clausesOf('I told her I would ring.'),
      indexOf('follow_up', { pattern: '{tell} … {ring}' }),
    );
    expect(hit?.clause.reality).toBe('done');
  });
});
