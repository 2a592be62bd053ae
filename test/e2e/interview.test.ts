import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PtyRun } from './pty-run.ts';
import { coachPath, makeFolder, runCoach } from './run-coach.ts';

const folders: string[] = [];
const newHome = (): string => {
  const folder = makeFolder();
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const start = (home: string, ...args: string[]): PtyRun =>
  new PtyRun({
    command: [process.execPath, coachPath, 'interview', ...args],
    columns: 80,
    env: { COACH_HOME: home },
  });
const editor = 'Finish: Ctrl-D';
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

interface Kept {
  readonly attempts: readonly {
    readonly question: string;
    readonly answer: string;
    readonly revision_of: string | null;
    readonly details: { ownRating?: number; interview?: { id: string; ownRating?: number }; timeUp?: true };
  }[];
  readonly drafts: readonly { readonly text: string }[];
}
const kept = async (home: string): Promise<Kept> =>
  JSON.parse((await runCoach(['export'], { env: { COACH_HOME: home } })).stdout) as Kept;

/** Chooses the entry of a menu that begins so. */
const choose = async (run: PtyRun, name: string): Promise<void> => {
  await run.type(name);
  await run.waitFor(`❯ ${name}`);
  await run.type('\r');
};

describe('at a terminal', () => {
  test('questions without feedback, a probe, own ratings, the debrief, an answer marked, a file', async () => {
    const home = newHome();
    const file = join(home, 'debrief.html');
    const run = start(home, '--count', '2', '--seed', '3', '--save-as', file);
    await run.waitFor('Question 1 of 2');
    await run.waitFor(editor);
    await run.type('A guest was upset. It was the fault of my lazy colleague.', '\u0004');
    const probed = await run.waitFor('Follow-up question');
    expect(probed).not.toMatch(/score \d|rating|missing/iu);
    expect((await kept(home)).attempts).toHaveLength(1);
    await run.waitFor(editor);
    await run.type('I rang her two days later.', '\u0004');
    await run.waitFor('Question 2 of 2');
    await run.waitFor(editor);
    await run.type('I listened to a guest.', '\u0004');
    await run.waitFor('Follow-up question', 2);
    await run.waitFor(editor);
    await run.type('She was happy in the end.', '\u0004');
    const before = await run.waitFor('❯ Rate each answer');
    expect(before).not.toMatch(/score \d/iu);
    await run.type('\r');
    for (const rating of ['5', '4']) {
      await run.waitFor('How good was your answer?', rating === '5' ? 1 : 2);
      await choose(run, rating);
    }
    const debrief = oneLine(await run.waitFor('What now?'));
    expect(debrief).toContain('You over-rate yourself.');
    expect(debrief).toContain('you said 5');
    expect(debrief).toContain('Weakest');
    expect(debrief).toContain('my lazy colleague');
    expect(debrief).toMatch(/coach practice --question [a-z-]+/u);
    expect(debrief).toContain('The debrief is in');
    await choose(run, 'Answer 2');
    await run.waitFor('How the points add up');
    await run.waitFor('What now?', 2);
    await choose(run, 'End');
    expect(await run.ended()).toEqual({ code: 0, cursorHidden: false, pasteMode: false });
    const widths = (await run.screen()).split('\n').map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(80);

    const { attempts, drafts } = await kept(home);
    expect(drafts).toEqual([]);
    expect(attempts.map(({ details }) => details.ownRating)).toEqual([5, 5, 4, 4]);
    expect(new Set(attempts.map(({ details }) => details.interview?.id)).size).toBe(1);
    expect(attempts[1]).toMatchObject({
      answer: 'A guest was upset. It was the fault of my lazy colleague.\n\nI rang her two days later.',
      revision_of: expect.any(String),
    });
    expect(readFileSync(file, 'utf8')).toContain('<h1>Mock interview</h1>');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  }, 60_000);

  test('a limit takes the answer as typed', async () => {
    const home = newHome();
    const run = start(home, '--count', '1', '--limit', '5s');
    await run.waitFor('of 0:05');
    await run.type('I let her fin');
    await run.waitFor('I have to stop you there');
    await run.waitFor('❯ Rate the answer');
    await run.type('\u0003');
    expect((await run.ended()).code).toBe(130);
    const { attempts, drafts } = await kept(home);
    expect(attempts).toMatchObject([{ answer: 'I let her fin', details: { timeUp: true } }]);
    expect(drafts).toEqual([]);
  }, 60_000);

  test('Ctrl-C keeps what was finished, and the rest is offered again', async () => {
    const home = newHome();
    const run = start(home, '--count', '3', '--no-probes');
    await run.waitFor(editor);
    await run.type('I let her finish.', '\u0004');
    await run.waitFor('Question 2 of 3');
    await run.waitFor(editor);
    await run.type('Half of an');
    await run.waitFor('Half of an');
    await run.type('\u0003');
    const screen = oneLine(await run.waitFor('Interrupted.'));
    expect(screen).toContain('1 finished answer of this sitting is kept');
    expect(await run.ended()).toEqual({ code: 130, cursorHidden: false, pasteMode: false });

    const again = start(home, '--count', '1', '--no-probes');
    await again.waitFor('❯ Continue it');
    await again.type('\r');
    await again.waitFor('Question 1 of 1');
    await again.waitFor('│ Half of an');
    await again.type(' answer.', '\u0004');
    await again.waitFor('❯ Rate the answer');
    await again.type('\u0003');
    expect((await again.ended()).code).toBe(130);
    const { attempts, drafts } = await kept(home);
    expect(attempts.map(({ answer }) => answer)).toEqual(['I let her finish.', 'Half of an answer.']);
    expect(drafts).toEqual([]);
  }, 60_000);

  test('plain: the same without one escape, with numbers to type', async () => {
    const run = start(newHome(), '--count', '1', '--plain', '--no-probes', '--no-save');
    await run.waitFor(editor);
    await run.type('I stayed calm.', '\r', '.', '\r');
    await run.waitFor('1. Rate the answer');
    await run.type('2\r');
    await run.waitFor('1. Answer 1 marked');
    await run.type('1\r');
    await run.waitFor('How the points add up');
    await run.waitFor('4. End', 2);
    await run.type('4\r');
    expect((await run.ended()).code).toBe(0);
    expect(run.written).not.toContain('\u001b');
  }, 60_000);

  test('kill -9 while a reply is typed loses nothing', async () => {
    const home = newHome();
    const run = start(home, '--count', '2');
    await run.waitFor(editor);
    await run.type('I listened to a guest.', '\u0004');
    await run.waitFor('Follow-up question');
    await run.waitFor(editor);
    await run.type('She was happy.');
    await run.waitFor('She was happy.');
    await expect.poll(async () => (await kept(home)).drafts.length, { timeout: 20_000 }).toBe(1);
    run.kill('SIGKILL');
    await run.exit;
    const { attempts, drafts } = await kept(home);
    expect(attempts.map(({ answer }) => answer)).toEqual(['I listened to a guest.']);
    expect(drafts).toMatchObject([{ text: 'I listened to a guest.\n\nShe was happy.' }]);
  }, 60_000);
});

describe('without a terminal', () => {
  test('answers and ratings come as lines, and the debrief is a file', async () => {
    const home = newHome();
    const file = join(home, 'debrief.md');
    const input = 'A guest shouted.\nI let her finish.\n.\nI would ask my manager.\n.\n2\n4\n';
    const args = ['interview', '--count', '2', '--no-probes', '--save-as', file];
    const { status, stdout, stderr } = await runCoach(args, { input, env: { COACH_HOME: home } });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\r');
    expect(oneLine(stdout)).toContain('You rated the interview as a whole 4 of 5');
    expect(readFileSync(file, 'utf8')).toMatch(/> A guest shouted\.\n> I let her finish\./u);
    const { attempts } = await kept(home);
    expect(attempts.map(({ answer }) => answer)).toEqual([
      'A guest shouted.\nI let her finish.',
      'I would ask my manager.',
    ]);
    expect(attempts.map(({ details }) => details.interview?.ownRating)).toEqual([4, 4]);
  }, 60_000);

  test('the end of the input ends the interview, with all that was said', async () => {
    const home = newHome();
    const { status, stdout } = await runCoach(['interview'], {
      input: 'I let her finish',
      env: { COACH_HOME: home },
    });
    expect(status).toBe(0);
    expect(oneLine(stdout)).toMatch(/Debrief \d question/u);
    expect((await kept(home)).attempts).toMatchObject([{ answer: 'I let her finish' }]);
  }, 60_000);

  test('what was left unfinished stays, and its question is not asked', async () => {
    const home = newHome();
    const env = { COACH_HOME: home };
    const topic = ['--topic', 'problem-solving', '--type', 'technique'];
    const listed = await runCoach(['questions', ...topic, '--json'], { env });
    const ids = (JSON.parse(listed.stdout) as readonly { id: string }[]).map(({ id }) => id);
    const [first = '', ...others] = ids;
    const leave = (questions: readonly string[]): Promise<unknown> => {
      const updated_at = '2025-03-04T05:06:07.890Z';
      const drafts = questions.map((question) => ({
        question,
        wording: 'W',
        text: 'I was about',
        updated_at,
      }));
      const input = JSON.stringify({ schema: 1, attempts: [], drafts, stories: [] });
      return runCoach(['import', '-'], { input, env });
    };
    const answers = 'I let her finish.\n.\n';
    await leave(others);
    const run = await runCoach(['interview', ...topic, '--no-probes'], { input: answers, env });
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect((await kept(home)).attempts.map(({ question }) => question)).toEqual([first]);
    await leave([first]);
    const { status, stderr } = await runCoach(['interview', ...topic], { input: answers, env });
    expect([status, oneLine(stderr)]).toEqual([2, expect.stringContaining('has an unfinished answer')]);
    const { attempts, drafts } = await kept(home);
    expect([attempts.length, drafts.map(({ text }) => text)]).toEqual([1, ids.map(() => 'I was about')]);
  }, 60_000);

  test('an unfinished answer that was rescued into a file stays, too', async () => {
    const home = newHome();
    const env = { COACH_HOME: home };
    const draft = { question: 'apology', savedAt: '2025-03-04T05:06:07.890Z', text: 'I was about' };
    writeFileSync(join(home, 'coach-unfinished-answer.json'), JSON.stringify(draft));
    const args = ['interview', '--count', '1', '--no-probes'];
    const { status } = await runCoach(args, { input: 'I let her finish.\n.\n', env });
    expect(status).toBe(0);
    const { attempts, drafts } = await kept(home);
    expect([attempts.length, drafts]).toMatchObject([1, [{ text: 'I was about' }]]);
  }, 60_000);

  test.each([
    ['no answer', [], '', 'No answer came'],
    ['an unknown sector', ['--sector', 'retial'], 'I listened.', 'did you mean "retail"?'],
    ['a limit that is none', ['--limit', 'soon'], '', 'such as 2m, 90s or 1m30s'],
    ['a file of no known format', ['--save-as', 'debrief.pdf'], '', 'does not say in which format'],
  ])(
    '%s is told with 2',
    async (_what, args, input, message) => {
      const home = newHome();
      const { status, stderr } = await runCoach(['interview', ...args], { input, env: { COACH_HOME: home } });
      expect(status).toBe(2);
      expect(oneLine(stderr)).toContain(message);
      expect(existsSync(join(home, 'debrief.pdf'))).toBe(false);
    },
    60_000,
  );
});
