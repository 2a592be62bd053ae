import { describe, expect, test } from 'vitest';
import { compareScorecards } from '../../src/coach/compare-scorecards.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { angryCustomer } from '../terminal/fake-library.ts';

const score = (answer: string) =>
  fakeEngine.scoreAnswer({ answer, question: angryCustomer, type: 'behavioral' });

const nothing = 'She called.';
const calm = 'I stayed calm.';
const calmTrait = 'I am a calm person.';
const insult = 'We billed her twice. I stayed calm. She was an idiot.';
const full = 'We billed her twice. I stayed calm and refunded her. She is still with us.';

describe('compareScorecards', () => {
  test.each([
    [nothing, calm, ['composure 0>2 +30'], []],
    [calm, nothing, [], ['composure 2>0 -30']],
    [calmTrait, calm, ['composure 1>2 +15'], []],
    [insult, full, ['solution 0>2 +30', 'bad_mouthing gone +20', 'outcome 0>2 +20'], []],
    [full, insult, [], ['solution 2>0 -30', 'outcome 2>0 -20', 'bad_mouthing raised -20']],
    [full, full, [], []],
  ])('%s → %s', (before, after, gained, lost) => {
    const comparison = compareScorecards(score(before), score(after));
    const say = (list: typeof comparison.gained) =>
      list.map((change) => {
        const points = change.points > 0 ? `+${change.points}` : `${change.points}`;
        if (change.kind === 'flag') return `${change.flag} ${change.change} ${points}`;
        return `${change.element} ${change.from}>${change.to} ${points}`;
      });
    expect([...say(comparison.gained)].sort()).toEqual([...gained].sort());
    expect([...say(comparison.lost)].sort()).toEqual([...lost].sort());
  });

  test('the points always add up to the difference of the scores', () => {
    const answers = [nothing, calm, calmTrait, insult, full, `${full} She was an idiot.`];
    for (const before of answers) {
      for (const after of answers) {
        const [was, is] = [score(before), score(after)];
        const { gained, lost, points } = compareScorecards(was, is);
        expect([...gained, ...lost].reduce((sum, change) => sum + change.points, 0)).toBe(
          is.score - was.score,
        );
        expect(points).toBe(is.score - was.score);
      }
    }
  });

  test('evidence is of the answer that had it', () => {
    const quotes = (text: string, spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end));
    const rise = compareScorecards(score(nothing), score(calm)).gained[0];
    const fall = compareScorecards(score(calm), score(nothing)).lost[0];
    expect(rise?.kind === 'element' && quotes(calm, rise.evidence)).toEqual(['stayed calm']);
    expect(fall?.kind === 'element' && quotes(calm, fall.evidence)).toEqual(['stayed calm']);
  });
});
