/** `coach dispute`: what it silences, what it keeps, what it writes for rubric authors, and how it is taken back. */

import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hashMeasure } from '../../src/cli/attempt-context.ts';
import { type DisputeOptions, dispute } from '../../src/cli/dispute.ts';
import { forget } from '../../src/cli/forget.ts';
import { rescore } from '../../src/cli/rescore.ts';
import { type Attempt, listAttempts } from '../../src/history/attempts.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { makeAttempt, withAttempts } from '../history/fixtures.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { angryCustomer, fakeLibrary } from '../terminal/fake-library.ts';
import { faultOf } from './fault-of.ts';

const answer = 'We had billed her twice. She said,  "You are an idiot." I stayed calm and refunded her.';
const scored = (text: string) =>
  fakeEngine.scoreAnswer({ answer: text, question: angryCustomer, type: 'behavioral' });
const rubricHash = hashMeasure(fakeEngine.version, angryCustomer.expects);
const attemptOf = (text: string, parts: Partial<Attempt> = {}): Attempt =>
  makeAttempt({
    id: 'aaaa1111-0000-4000-8000-000000000001',
    wording: angryCustomer.ask,
    answer: text,
    scorecard: scored(text),
    rubricHash,
    ...parts,
  });
const insulted = attemptOf(answer);
const calm = attemptOf('I stayed calm.', {
  id: 'bbbb2222-0000-4000-8000-000000000002',
  finishedAt: new Date('2025-01-01T10:00:00Z'),
});

/** Commands on one data folder, whose output is gathered. */
function withCommands(
  saved: readonly Attempt[],
  work: (at: {
    directory: string;
    run: (options?: DisputeOptions) => Promise<string>;
    rescored: () => Promise<string>;
    kept: () => Promise<readonly Attempt[]>;
    cases: () => unknown;
  }) => Promise<void>,
): Promise<void> {
  return withAttempts(saved, async (directory) => {
    const deps = (write: (text: string) => void) => ({
      library: fakeLibrary,
      engine: fakeEngine,
      stdin: {} as NodeJS.ReadStream,
      stdout: { write } as unknown as NodeJS.WriteStream,
      stderr: { write },
      theme: makeTheme({ plain: true, env: {}, columns: 100 }),
      directory,
      openHistory,
    });
    const gather = async (command: (write: (text: string) => void) => Promise<number>): Promise<string> => {
      let out = '';
      expect(await command((text) => (out += text))).toBe(0);
      return out;
    };
    await work({
      directory,
      run: (options = {}) => gather((write) => dispute(options, deps(write))),
      rescored: () => gather((write) => rescore({ ids: [], save: true }, deps(write))),
      kept: async () => {
        const history = await openHistory(directory);
        const attempts = await listAttempts(history);
        history.close();
        return attempts;
      },
      cases: () => parse(readFileSync(join(directory, 'disputes.yaml'), 'utf8')),
    });
  });
}

describe('coach dispute', () => {
  test('silences the flag of the newest attempt, for good, and writes a case', () =>
    withCommands([insulted, calm], async ({ directory, run, rescored, kept, cases }) => {
      expect(insulted.scorecard).toMatchObject({ score: 40, flags: [{ flag: 'bad_mouthing' }] });
      const out = await run({ why: 'the customer\nsaid it' });
      expect(out).toContain('Bad mouthing is silenced in attempt aaaa1111: "an idiot"');
      expect(out).toContain('Score 40 before, 80 now (+40), rating 5 of 5, outstanding');
      const [after] = await kept();
      expect(after?.scorecard).toMatchObject({ score: 80, rating: 5, flags: [] });
      const start = insulted.answer.indexOf('an idiot');
      const disputed = [{ flag: 'bad_mouthing', start, end: start + 'an idiot'.length }];
      expect(after?.details).toEqual({ disputed });
      expect(cases()).toEqual([
        {
          flag: 'bad_mouthing',
          signal: 'bad_mouthing.slur',
          words: 'an idiot',
          question: 'angry-customer',
          engine: '0.0.0+fake',
          attempt: insulted.id,
          why: 'the customer said it',
          examples: { misses: ['She said, "You are an idiot."'] },
        },
      ]);
      expect(statSync(join(directory, 'disputes.yaml')).mode & 0o777).toBe(0o600);
      expect(await rescored()).toContain('nothing changed.');
      expect((await kept())[0]?.scorecard.score).toBe(80);
    }));

  test('--undo lets it count again and takes the case out', () =>
    withCommands([insulted], async ({ directory, run, kept }) => {
      await run();
      const out = await run({ undo: true });
      expect(out).toContain('Bad mouthing counts again in attempt aaaa1111: "an idiot"');
      expect(out).toContain('Score 80 before, 40 now (-40)');
      expect(await kept()).toEqual([insulted]);
      expect(existsSync(join(directory, 'disputes.yaml'))).toBe(false);
      expect(await run()).toContain('Score 40 before, 80 now');
    }));

  test('tells of other words that raise the same flag, and takes both back at once', () =>
    withCommands([attemptOf(`${insulted.answer} He was an idiot.`)], async ({ run, cases }) => {
      expect(await run()).toContain(
        'Other words raise it as well: "an idiot"\nIf they are no such thing either: coach dispute aaaa1111 --flag bad_mouthing\n',
      );
      await run({ id: 'aaaa', flag: 'Bad-Mouthing' });
      expect(cases()).toHaveLength(2);
      expect(await run({ undo: true })).toContain('Score 80 before, 40 now');
    }));

  test('goes on with a file that is there, by hand or by itself, and keeps what is written in it', () =>
    withCommands([insulted, calm], async ({ directory, run }) => {
      const file = join(directory, 'cases', 'mine.yaml');
      mkdirSync(join(directory, 'cases'));
      writeFileSync(file, '# Mine.\n\n- flag: blame # an old one\n  words: his fault');
      await run({ file });
      expect(readFileSync(file, 'utf8')).toMatch(
        /^# Mine\.\n\n- flag: blame # an old one\n {2}words: his fault\n- flag: bad_mouthing\n/u,
      );
      expect(existsSync(join(directory, 'disputes.yaml'))).toBe(false);
      expect(await run({ undo: true })).toContain('No case of it was found');
      await run();
      await run({ undo: true, file });
      expect(readFileSync(file, 'utf8')).toBe('# Mine.\n\n- flag: blame # an old one\n  words: his fault\n');
    }));

  test.each([
    ['rules: {}\n', 'bad-value'],
    ['- plain text\n', 'bad-value'],
    ['  - flag: blame\n', 'bad-value'],
    ['[{flag: blame}]\n', 'bad-value'],
    ['- flag: "blame\n', 'bad-value'],
  ])('leaves a file with %j alone, and the attempt too', (text, code) =>
    withCommands([insulted], async ({ directory, run, kept }) => {
      const file = join(directory, 'other.yaml');
      writeFileSync(file, text);
      expect(await faultOf(run({ file }).then(() => 0))).toMatchObject({ code });
      expect(readFileSync(file, 'utf8')).toBe(text);
      expect(await kept()).toEqual([insulted]);
    }),
  );

  test('an attempt that was masked by the same engine says that, and not that the engine changed', () =>
    withCommands([{ ...insulted, details: { masked: 1 } }], async ({ run }) => {
      const said = (await run()).replace(/\s+/gu, ' ');
      expect(said).toContain('differs from when the attempt was scored: what named a customer was masked');
      expect(said).not.toContain('by engine');
    }));

  test('an attempt of an older engine says what else changed, and its old score is kept', () => {
    const scorecard = { ...insulted.scorecard, engine: '0.0.0+then', score: 20 };
    return withCommands([{ ...insulted, scorecard, rubricHash: 'then' }], async ({ run, kept }) => {
      expect(await run()).toContain('The attempt was scored by engine 0.0.0+then, and is now by 0.0.0+fake.');
      expect((await kept())[0]?.details?.earlier).toEqual([{ rubricHash: 'then', scorecard }]);
    });
  });

  test.each([
    [{ id: 'bbbb' }, [insulted, calm], 'usage'],
    [{ undo: true }, [insulted], 'usage'],
    [{ undo: true, why: 'x' }, [insulted], 'usage'],
    [{ flag: 'blame' }, [insulted], 'usage'],
    [{ id: 'cccc' }, [insulted], 'usage'],
    [{}, [], 'usage'],
    [{ id: 'aaaa' }, [], 'usage'],
    [{}, [{ ...insulted, questionId: 'of-a-bank' }], 'unknown-question'],
    [{}, [attemptOf('Funny story: he is an idiot.')], 'usage'],
  ])('refuses %j', (options: DisputeOptions, saved: readonly Attempt[], code) =>
    withCommands(saved, async ({ run }) => {
      expect(await faultOf(run(options).then(() => 0))).toMatchObject({ code });
    }),
  );
});

test('coach forget takes the words out of the cases, too', () =>
  withCommands([insulted, attemptOf(answer, { id: calm.id })], async ({ directory, run, cases }) => {
    await run({ id: 'aaaa' });
    await run({ id: 'bbbb' });
    const theme = () => makeTheme({ plain: true, env: {}, columns: 80 });
    const out = { write: () => true };
    const streams = {
      stdin: {} as NodeJS.ReadStream,
      stdout: out as unknown as NodeJS.WriteStream,
      stderr: out,
    };
    await forget({ attempt: 'aaaa', yes: true }, { ...streams, theme, directory, openHistory });
    expect(cases()).toMatchObject([{ attempt: calm.id }]);
    await forget({ all: true, yes: true }, { ...streams, theme, directory, openHistory });
    expect(existsSync(join(directory, 'disputes.yaml'))).toBe(false);
  }));
