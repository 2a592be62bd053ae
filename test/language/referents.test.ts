import { describe, expect, it } from 'vitest';
import { clauseAt } from './read-text.ts';

describe('whom a pronoun means', () => {
  it.each<[string, string]>([
    ['i got my supervisor and he _calmed down', 'customer'],
    ['i got my supervisor and he _calmed him down', 'other'],
    ['I called the fitter and she was cross. He _was still angry.', 'customer'],
    ['A woman came in. I rang my manager and he _agreed.', 'other'],
    ['A woman came in. I rang my manager and he agreed. She _thanked me.', 'customer'],
    ['My colleague had lost it. He _was sorry.', 'other'],
    ['My colleague had lost it. The customer complained. He _was furious.', 'customer'],
    ['A guest complained. She _was furious.', 'customer'],
    ['I told my manager. That was at noon. It rained. She _was furious.', 'customer'],
    ['I passed it to my manager and she _rang the depot.', 'other'],
    ['She was crying. I told her I would ask my manager and she _calmed down.', 'customer'],
  ])('%s %s', (text, agent) => {
    expect(clauseAt(text).agent).toBe(agent);
  });
});
