/** Quotations count as right when they meet words that the label names, wherever these stand. */

import { expect, it } from 'vitest';
import type { ScoredAnswer } from '../../src/learn/cross-validate.ts';
import { measureQuotes } from '../../src/learn/measure-quotes.ts';

const text = 'I rang her. I said sorry. I rang her.';

function scored(found: Record<string, { level: number; quoted: readonly string[] }>): ScoredAnswer {
  const elements = Object.fromEntries(
    Object.entries(found).map(([id, { level, quoted }]) => {
      const spanOf = (words: string) => {
        const start = text.lastIndexOf(words);
        return { start, end: start + words.length, signal: `${id}.learned` };
      };
      return [id, { level, evidence: quoted.map(spanOf) }];
    }),
  );
  const labels = {
    apology: { level: 2, evidence: ['I said sorry'] },
    follow_up: { level: 1, evidence: ['I rang her'] },
  };
  return { answer: { text, elements: labels }, scorecard: { elements } } as unknown as ScoredAnswer;
}

it.each([
  ['every element quoted rightly', { apology: ['sorry'], follow_up: ['rang'] }, 1, 1],
  ['one of two quotations elsewhere', { apology: ['rang', 'sorry'] }, 1, 0.5],
  ['an element quoted elsewhere', { apology: ['rang'], follow_up: ['her.'] }, 0.5, 0.5],
  ['no quotation', { apology: [] as string[] }, 0, 1],
])('%s', (_, quoted, elements, quotations) => {
  const found = Object.entries(quoted).map(([id, words]) => [id, { level: 2, quoted: words }]);
  expect(measureQuotes([scored(Object.fromEntries(found))])).toEqual({ elements, quotations });
});

it('leaves out what only one of them finds', () => {
  const missed = { level: 0, quoted: [] };
  const found = scored({ apology: missed, empathy: { level: 2, quoted: ['her'] } });
  expect(measureQuotes([found])).toEqual({ elements: 1, quotations: 1 });
});
