/** `coach` alone: what it says to do next, by what is in the history. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { findNextSteps } from '../../src/cli/next-steps.ts';
import { showNext } from '../../src/cli/show-next.ts';
import { renderWelcome } from '../../src/cli/welcome.ts';
import type { World } from '../../src/cli/world.ts';
import { reviewOf } from '../../src/history/reviews.ts';
import { serialiseLibrary } from '../../src/library/serialise-library.ts';
import type { Review } from '../../src/practice/review.ts';
import { inFolder, makeAttempt } from '../history/fixtures.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { angryCustomer, fakeLibrary } from '../terminal/fake-library.ts';
import { memoryOutput } from './memory-streams.ts';

const answer = 'We had billed her twice. I refunded her.';
const scorecard = fakeEngine.scoreAnswer({ answer, question: angryCustomer, type: 'behavioral' });
const reviews: readonly Review[] = reviewOf(makeAttempt({ answer, scorecard, wording: angryCustomer.ask }));
const draft = {
  question: 'angry-customer',
  wording: angryCustomer.ask,
  text: 'A guest shouted.',
  savedAt: new Date('2025-03-20T10:00:00Z'),
};

const steps = (found: typeof draft | undefined, of: readonly Review[], day: string) =>
  inFolder(async (dataDirectory) => {
    writeFileSync(join(dataDirectory, 'library.txt'), serialiseLibrary(fakeLibrary));
    return findNextSteps(found, of, { dataDirectory, now: () => new Date(`${day}T12:00:00Z`) });
  });

describe('the next steps', () => {
  it('are the draft, what is due, and the weakest element, in this order', async () => {
    expect(await steps(draft, reviews, '2025-03-20')).toEqual([
      {
        what: `There is an unfinished answer (3 words, saved 2 hours ago) to: ${angryCustomer.ask}`,
        command: 'coach practice',
      },
      {
        what: 'Due today: When did you last calm somebody down? (angry-customer)',
        command: 'coach practice --due',
      },
      {
        what: 'Weakest so far: Outcome, shown in 0 of 1 answer where it counts',
        command: 'coach practice --question abusive-caller',
      },
    ]);
  });

  it('leave out what there is not', async () => {
    expect((await steps(undefined, reviews, '2025-03-04')).map(({ command }) => command)).toEqual([
      'coach practice --question abusive-caller',
    ]);
    expect((await steps(draft, [], '2025-03-20')).map(({ command }) => command)).toEqual(['coach practice']);
  });
});

async function show(home: string) {
  const [stdout, stderr] = [memoryOutput(), memoryOutput()];
  const env = { COACH_HOME: home, HOME: home };
  const world = {
    env,
    stdout,
    stderr,
    dataDirectory: '/nowhere',
    now: () => new Date(0),
  } as unknown as World;
  const status = await showNext(world);
  return { status, out: stdout.text(), err: stderr.text() };
}

test('with nothing yet it says where to begin, and makes nothing', () =>
  inFolder(async (folder) => {
    expect(await show(join(folder, 'none'))).toEqual({ status: 0, out: renderWelcome(80), err: '' });
  }));

test('a history that cannot be read is told of, and is no failure', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'history.db'), 'This is no database at all, but a text.'.repeat(50));
    const { status, out, err } = await show(folder);
    expect([status, out]).toEqual([0, renderWelcome(80)]);
    expect(err.replace(/\s+/gu, ' ')).toMatch(
      /^What you did so far cannot be read: the history \(.*\) is damaged\. "coach doctor" looks into it\./u,
    );
  }));

test.each([40, 60, 100])('the welcome keeps within %i columns', (columns) => {
  const lines = renderWelcome(columns).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  expect(lines.join(' ').replace(/\s+/gu, ' ')).toContain('coach bank new FILE begin a bank of your own');
});
