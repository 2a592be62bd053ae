import { describe, expect, it } from 'vitest';
import { countClause, sumCounts } from '../../src/score/clause-counts.ts';
import { clausesOf } from '../language/read-text.ts';

describe('sumCounts', () => {
  it.each([
    [
      'I rang her on Monday, and she thanked me.',
      { words: 9, verbs: 2, own: 1, ownDone: 1, others: 1, times: 1 },
    ],
    ['I would ring her.', { own: 1, ownDone: 0, ownPlanned: 1 }],
    ['I always ring back.', { own: 1, ownHabitual: 1 }],
    ['We rang her.', { own: 0, we: 1 }],
    ["I didn't ring her.", { negated: 1 }],
    ['She said "I guess you never rang".', { reported: 1, hedges: 0 }],
    ['I guess I sort of rang her, maybe.', { hedges: 3 }],
    ['I like him. I was, like, tired.', { hedges: 1 }],
    ['', { words: 0, own: 0 }],
  ])('%s', (text, expected) => {
    expect(sumCounts(clausesOf(text))).toMatchObject(expected);
  });
});

describe('countClause', () => {
  const only = (text: string) => {
    const [clause] = clausesOf(text);
    if (!clause) throw new Error(`no clause in ${text}`);
    return countClause(clause);
  };

  it('gives the lemmas that tell something', () => {
    expect(only('I quickly rang the angry customers.').content).toEqual(['ring', 'angry', 'customer']);
  });

  it.each([
    ['I rang her.', true],
    ['I must.', true],
    ['Empathy and patience.', false],
  ])('%s has a verb: %s', (text, hasVerb) => {
    expect(only(text).hasVerb).toBe(hasVerb);
  });
});
