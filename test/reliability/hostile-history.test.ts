/** A history that somebody else prepared: whatever its texts hold, no command lets it steer the terminal, or fails over it. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveAttempt } from '../../src/history/attempts.ts';
import { emptyDocument, exportHistory } from '../../src/history/export-history.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { readExport } from '../../src/history/read-export.ts';
import { makeFolder, runCoach } from '../e2e/run-coach.ts';
import { inFolder, makeAttempt, makeScorecard } from '../history/fixtures.ts';

const evil = 'x\u001b[2J\u001b]0;owned\u0007\u009b31m\u007f\u202e\u0008<script>alert(1)</script>=1+1';
/** Anything that a terminal would act on. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const acts = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

const home = makeFolder();
const env = { COACH_HOME: home, NO_COLOR: '1' };
const ids = { attempt: '', story: '00000000-0000-4000-8000-000000000001' };
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Puts the text into every text of the document that is not told by its form. */
function poison(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return fixed.has(key) ? value : `${value}${evil}`;
  if (Array.isArray(value)) return value.map((item) => poison(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, name)]));
}
const fixed = new Set([
  'id',
  'finished_at',
  'kind',
  'type',
  'revision_of',
  'updated_at',
  'created_at',
  'attempt',
  'flag',
  'element',
]);

beforeAll(async () => {
  const document = await inFolder(async (folder) => {
    const history = await openHistory(folder);
    const span = { start: 0, end: 4 };
    const scorecard = makeScorecard({
      flags: [{ flag: 'flippancy', points: -5, cap: null, ...span, signal: 'flippancy.x' }],
      notes: [{ flag: 'flippancy', ...span, text: 'A joke?' }],
      advice: [{ element: 'outcome', gain: 15, text: 'Say how it ended.' }],
    });
    await saveAttempt(history, makeAttempt({ scorecard }));
    // The same day once more, at a question that the bank has.
    await saveAttempt(history, makeAttempt({ scorecard, questionId: null }));
    const made = await exportHistory(history);
    history.close();
    return made;
  });
  ids.attempt = document.attempts[0]?.id ?? '';
  const poisoned = poison(document) as Record<string, unknown[]>;
  const attempts = poisoned.attempts as { question: string | null; time_zone: string }[];
  const story = { happened: evil, did: evil, ended: evil, proof: evil, attempt: null };
  const at = '2025-03-04T05:06:07.890Z';
  const file = join(home, 'evil.json');
  const whole = {
    ...emptyDocument,
    attempts: [...attempts, { ...attempts[0], id: ids.story, question: 'angry-customer', time_zone: 'UTC' }],
    drafts: [{ question: evil, wording: evil, text: evil, updated_at: at }],
    stories: [{ id: ids.story, title: evil, ...story, created_at: at, updated_at: at }],
  };
  writeFileSync(file, JSON.stringify(whole));
  const { status, stderr } = await runCoach(['import', file], { env });
  expect({ status, stderr: acts.test(stderr) }).toEqual({ status: 0, stderr: false });
}, 180_000);

const shortId = (id: string): string => id.slice(0, 8);

describe('no command passes it on', () => {
  test.each([
    ['history'],
    ['history', '--json'],
    ['history', '--question', evil],
    ['history', 'ATTEMPT'],
    ['progress'],
    ['progress', '--json'],
    ['progress', '--markdown'],
    ['progress', '--csv'],
    ['due'],
    ['due', '--json'],
    ['quiz', 'new'],
    ['remind'],
    ['rescore'],
    ['rescore', '--json'],
    ['story', 'list'],
    ['story', 'list', '--json'],
    ['story', 'show', 'STORY'],
    ['story', 'match', 'angry-customer'],
    ['story', 'match', evil],
    ['story', 'coverage'],
    ['story', 'add', '--from', 'last'],
    ['export'],
    ['questions', evil],
    ['questions', '--search', evil],
    ['explain', evil],
    ['practice', '--question', evil],
    ['score', evil],
    ['score', '--prompt', evil, '--type', 'behavioral', '--format', 'text'],
    ['score', '--prompt', evil, '--type', 'behavioral', '--format', 'markdown'],
    ['score', '--prompt', evil, '--type', 'behavioral', '--format', 'sarif'],
    ['score', '--prompt', evil, '--type', evil],
    ['bank', 'check', evil],
    ['bank', 'import', evil],
    ['import', evil],
    ['rubric', 'explain', 'empathy', evil],
    [evil],
    ['--not', evil],
  ])(
    'coach %s %s %s',
    async (...words) => {
      const argv = words
        .filter((word) => word !== undefined)
        .map((word) => word.replace('ATTEMPT', ids.attempt).replace('STORY', shortId(ids.story)));
      const input = `A guest was upset. I told her ${evil} I was sorry, and he was an idiot. She came back.`;
      const { status, stdout, stderr } = await runCoach(argv, { env, input });
      expect([0, 1, 2, 3]).toContain(status);
      // Lines of CSV end in both.
      expect(acts.exec(`${stdout}${stderr}`.replaceAll('\r\n', '\n'))?.[0]).toBeUndefined();
    },
    180_000,
  );

  test('coach report --html', async () => {
    const page = join(home, 'page.html');
    const { status, stdout, stderr } = await runCoach(['report', '--html', page], { env });
    expect({ status, acts: acts.test(`${stdout}${stderr}`) }).toEqual({ status: 0, acts: false });
    const html = readFileSync(page, 'utf8');
    expect(acts.exec(html)?.[0]).toBeUndefined();
    expect(html).not.toContain('<script');
  }, 180_000);
});

describe('__proto__ and its like', () => {
  test('in an import are data, or refused', async () => {
    const { attempts } = JSON.parse((await runCoach(['export'], { env })).stdout);
    const text = JSON.stringify({ ...emptyDocument, attempts: attempts.slice(0, 1) }).replace(
      '"details":{',
      '"details":{"__proto__":{"polluted":true,"hints":9},',
    );
    const read = readExport(text.replace(',}', '}'), 'x.json');
    expect(read.attempts).toHaveLength(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(() =>
      readExport(text.replace('"schema":1', '"__proto__":{"schema":1}').replace(',}', '}'), 'x.json'),
    ).toThrow();
  }, 180_000);

  test('in a batch name no question and give no answer', async () => {
    const lines = [
      '{"__proto__":{"answer":"I listened."}}',
      '{"answer":"I listened.","question":"__proto__"}',
      '{"answer":"I listened.","question":"constructor"}',
      '{"answer":"I listened.","prompt":"Why?","type":"__proto__"}',
    ];
    const { status, stdout } = await runCoach(['score', '--jsonl'], { env, input: lines.join('\n') });
    expect(status).toBe(2);
    const codes = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).error?.code);
    expect(codes).toEqual(['no-answer', 'unknown-question', 'unknown-question', 'unknown-type']);
  }, 180_000);

  test.each([
    ['questions', '__proto__'],
    ['questions', '--topic', 'constructor'],
    ['explain', '__proto__'],
    ['score', '--format', '__proto__'],
    ['history', '__proto__'],
    ['history', '--question', '__proto__'],
    ['story', 'match', '--topic', '__proto__', 'x'],
    ['rubric', 'new', '__proto__'],
    ['__proto__'],
  ])(
    'coach %s %s %s is refused',
    async (...words) => {
      const { status, stderr } = await runCoach(
        words.filter((word) => word !== undefined),
        { env },
      );
      expect({ status, isFault: stderr.includes('fault of its own') }).toEqual({ status: 2, isFault: false });
    },
    180_000,
  );
});
