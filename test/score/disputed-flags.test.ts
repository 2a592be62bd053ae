import { describe, expect, it } from 'vitest';
import { flagIds } from '../../src/rubric/element.ts';
import type { DisputedFlag } from '../../src/score/engine.ts';
import type { Scorecard } from '../../src/score/scorecard.ts';
import { shippedLibrary } from '../library/shipped-library.ts';
import { shippedEngine } from './shipped-engine.ts';

const engine = shippedEngine();
const question = shippedLibrary().questions.find(({ id }) => id === 'angry-customer') ?? null;
const score = (answer: string, disputed: readonly DisputedFlag[] = []): Scorecard =>
  engine.scoreAnswer({ answer, question, type: 'behavioral', disputed });

const flagsOf = ({ flags }: Scorecard) => flags.map(({ flag }) => flag);

/** What is said of `flag` in the card, as a dispute of it. */
function against({ flags, notes }: Scorecard, flag: string): DisputedFlag {
  const found = [...flags, ...notes].find((raised) => raised.flag === flag);
  if (found === undefined) throw new Error(`${flag} is not raised`);
  return { flag, start: found.start, end: found.end };
}

function expectExact({ score, elements, flags }: Scorecard): void {
  const entries = [...Object.values(elements), ...flags];
  expect(entries.reduce((sum, { points }) => sum + points, 0)).toBe(score);
}

const good =
  'We had billed her twice. I let her finish, told her I could see why she was upset, refunded her on the spot and rang her the next day. She is still with us.';

describe('a disputed flag', () => {
  it('is silenced, and the ledger adds up without it', () => {
    const answer = `The guest was a complete idiot. ${good}`;
    const before = score(answer);
    expect(flagsOf(before)).toContain('bad_mouthing');
    const after = score(answer, [against(before, 'bad_mouthing')]);
    expect(flagsOf(after)).not.toContain('bad_mouthing');
    expect(after.notes.map(({ flag }) => flag)).not.toContain('bad_mouthing');
    expect(after.score).toBeGreaterThan(before.score);
    expectExact(after);
    expect(after.elements).toEqual(before.elements);
  });

  it('leaves other flags as they are', () => {
    const answer = `The guest was a complete idiot, so I told her to shut up. ${good}`;
    const before = score(answer);
    expect(flagsOf(before)).toEqual(expect.arrayContaining(['bad_mouthing', 'hostility']));
    const after = score(answer, [against(before, 'bad_mouthing')]);
    expect(flagsOf(after)).toEqual(flagsOf(before).filter((flag) => flag !== 'bad_mouthing'));
    expectExact(after);
  });

  it('is raised by other words that are sure to raise it', () => {
    const answer = `The guest was a complete idiot. ${good} Her husband was a moron.`;
    const before = score(answer);
    const after = score(answer, [against(before, 'bad_mouthing')]);
    const again = after.flags.find(({ flag }) => flag === 'bad_mouthing');
    expect(answer.slice(again?.start, again?.end)).toContain('moron');
    expect(flagsOf(score(answer, [against(before, 'bad_mouthing'), against(after, 'bad_mouthing')]))).toEqual(
      [],
    );
  });

  it('that holds an escalation down lets it go', () => {
    const answer =
      'I explained the case to my supervisor and stayed on the line until she had taken over. I hand them over to my supervisor, he gets paid for that.';
    const before = score(answer);
    expect([flagsOf(before).includes('hand_off'), before.elements.escalation.level]).toEqual([true, 1]);
    const after = score(answer, [against(before, 'hand_off')]);
    expect([flagsOf(after).includes('hand_off'), after.elements.escalation.level]).toEqual([false, 2]);
    expectExact(after);
  });

  it('may be a note, or a judgement of the whole answer', () => {
    const answers = [
      `${good} Maybe it was luck, I guess, or sort of, perhaps.`,
      'empathy teamwork communication patience',
    ];
    for (const answer of answers) {
      const before = score(answer);
      for (const { flag } of [...before.flags, ...before.notes]) {
        const after = score(answer, [against(before, flag)]);
        expect([...after.flags, ...after.notes].map((other) => other.flag)).not.toContain(flag);
        expectExact(after);
      }
    }
  });

  it('says nothing of flags that are not raised', () => {
    const all = flagIds.map((flag) => ({ flag, start: 0, end: good.length }));
    expect(score(good, all)).toEqual(score(good));
  });
});
