/** `coach score` from outside: what goes in, what comes out, and the exit status. */

import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elementIds } from '../../src/rubric/element.ts';
import type { Scorecard } from '../../src/score/scorecard.ts';
import { makeFolder, runCoach, startCoach } from './run-coach.ts';

const answer =
  'The customer called me an idiot and shouted. I stayed calm, let her finish and told her I could see why she was upset. ' +
  'I found that we had billed her twice, refunded her on the spot and rang her the next day. ' +
  'She is still with us and wrote us a five-star review.';

const folder = makeFolder();
const path = join(folder, 'answer.txt');
writeFileSync(path, answer);

const parse = (json: string): Scorecard => JSON.parse(json) as Scorecard;

/** The promises of the machine contract that hold for any answer. */
function expectSound(card: Scorecard, text: string): void {
  expect(Object.keys(card.elements)).toEqual([...elementIds]);
  const points = [...Object.values(card.elements).filter(({ expected }) => expected), ...card.flags];
  expect(points.reduce((sum, part) => sum + part.points, 0)).toBe(card.score);
  for (const { level, evidence } of Object.values(card.elements)) expect(evidence.length > 0).toBe(level > 0);
  const spans = [
    ...Object.values(card.elements).flatMap(({ evidence }) => evidence),
    ...card.flags,
    ...card.notes,
  ];
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(text.slice(start, end)).toHaveLength(end - start);
    expect(end).toBeGreaterThan(start);
  }
  const gains = card.advice.map(({ gain }) => gain);
  expect(gains).toEqual([...gains].sort((a, b) => b - a));
}

describe('coach score', () => {
  it('keeps the contract for a file', async () => {
    const { status, stdout, stderr } = await runCoach(['score', path]);
    expect([status, stderr]).toEqual([0, '']);
    const card = parse(stdout);
    expect(card).toMatchObject({ schema: 1, question: 'angry-customer', type: 'behavioral' });
    expect(card.engine).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{6}$/u);
    expectSound(card, answer);
  });

  it('gives the same bytes for standard input, twice, in another place and time zone', async () => {
    const env = { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    const runs = await Promise.all([
      runCoach(['score', path]),
      runCoach(['score'], { input: answer }),
      runCoach(['score', '-'], { input: answer, env, cwd: folder }),
    ]);
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
  });

  it('refers offsets to the text after a byte order mark, line ends kept', async () => {
    const text = `${answer.replace('. I found', '.\r\n\r\nI found')}\r\n😀`;
    const { stdout } = await runCoach(['score'], { input: `\ufeff${text}` });
    const card = parse(stdout);
    expectSound(card, text);
    const [evidence] = card.elements.composure.evidence;
    expect(text.slice(evidence?.start, evidence?.end)).toContain('stayed calm');
  });

  it('answers every line of a batch, in order, and ends with 2 when one was faulty', async () => {
    const input = [
      JSON.stringify({ id: 'a', answer }),
      'no JSON',
      '',
      JSON.stringify({ id: 'b', prompt: 'How do you calm people down?', type: 'technique', answer }),
      JSON.stringify({ id: 'c', question: 'angry-customer', answer: '' }),
    ].join('\r\n');
    const { status, stdout } = await runCoach(['score', '--jsonl'], { input });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(2);
    expect(lines.slice(0, 3)).toMatchObject([
      { id: 'a', question: 'angry-customer' },
      { schema: 1, line: 2, error: { code: 'bad-json' } },
      { id: 'b', question: null, type: 'technique' },
    ]);
    expect(lines).toHaveLength(4);
    const single = await runCoach(['score', path]);
    expect(lines[0]).toEqual({ ...parse(single.stdout), id: 'a' });
  });

  it('answers each line before the next one comes', async () => {
    const child = startCoach(['score', '--jsonl']);
    for (const id of [1, 2]) {
      child.stdin.write(`${JSON.stringify({ id, answer })}\n`);
      const [chunk] = await once(child.stdout, 'data');
      expect(JSON.parse(String(chunk)).id).toBe(id);
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it.each<[readonly string[], number, RegExp]>([
    [['score', path, '--fail-under', '100'], 1, /^$/u],
    [['score', path, '--fail-under', '0'], 0, /^$/u],
    [['score', 'no-such-file.txt'], 2, /file-not-found[\s\S]*no-such-file\.txt/u],
    [['score', folder], 2, /file-unreadable/u],
    [['score', path, '--question', 'angry-custmer'], 2, /did you mean "angry-customer"/u],
    [['score', path, '--format', 'sarf'], 2, /did you mean "sarif"/u],
    [['score', path, '--bank', 'no-such-bank.yaml'], 2, /no-such-bank\.yaml/u],
    [['score', '--nonsense'], 2, /unknown option/u],
  ])('%j gives %i', async (argv, status, stderr) => {
    const run = await runCoach(argv);
    expect(run.status).toBe(status);
    expect(run.stderr).toMatch(stderr);
    if (status === 2) expect(run.stdout).toBe('');
  });

  it('names text that is no UTF-8', async () => {
    const run = await runCoach(['score'], { input: Buffer.from('caf\xe9 was cold', 'latin1') });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('not-text');
  });

  it('saves with --save only', async () => {
    const env = { COACH_HOME: makeFolder() };
    await runCoach(['score', path], { env });
    expect(JSON.parse((await runCoach(['history', '--json'], { env })).stdout)).toEqual([]);
    await runCoach(['score', path, '--save'], { env });
    await runCoach(['score', path, '--save', '--prompt', 'Why us?', '--type', 'technique'], { env });
    const saved = JSON.parse((await runCoach(['history', '--json'], { env })).stdout);
    expect(saved).toMatchObject([
      { question: null, wording: 'Why us?', answer, kind: 'score' },
      { question: 'angry-customer', answer, kind: 'score' },
    ]);
  });
});
