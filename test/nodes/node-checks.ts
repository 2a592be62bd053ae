/** What the built program has to do under every Node: each check gives what must be the same under all of them. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PtyRun } from '../e2e/pty-run.ts';
import { coachPath, type Run, type RunOptions, runCoach, runNode } from '../e2e/run-coach.ts';

import { checkCompileCache } from './check-compile-cache.ts';

const answer =
  'The customer called me an idiot and shouted. I stayed calm, let her finish and told her I could see why she was upset – ' +
  'I found that we had billed her twice, refunded her on the spot and rang her the next day. She is still with us. 😀';
const batch = [
  JSON.stringify({ id: 1, answer }),
  'no JSON',
  JSON.stringify({ id: 'é', prompt: 'How do you calm people down?', type: 'technique', answer }),
].join('\n');

export interface TestedNode {
  readonly path: string;
  /** "v20.20.2". */
  readonly version: string;
}

/** @param folder empty, for this Node alone @returns what must not differ, by what was done */
export async function runChecks(
  folder: string,
  { path: node, version: named }: TestedNode,
): Promise<ReadonlyMap<string, string>> {
  const env = { COACH_HOME: join(folder, 'home') };
  const found = new Map<string, string>();

  async function coach(argv: readonly string[], status = 0, options: RunOptions = {}): Promise<Run> {
    const run = await runCoach(argv, { cwd: folder, env, node, ...options });
    if (run.status === status) return run;
    throw new Error(`coach ${argv.join(' ')} ended with ${run.status}, not ${status}:\n${run.stderr}`);
  }

  const { stdout: version } = await coach(['--version']);
  if (!version.includes(`Node ${named})`)) throw new Error(`${named} ran as ${version}`);
  found.set('--version', version.replace(named, ''));

  for (const format of ['text', 'json', 'jsonl', 'line', 'markdown', 'sarif']) {
    found.set(
      `score --format ${format}`,
      (await coach(['score', '--format', format], 0, { input: answer })).stdout,
    );
  }
  const lines = await coach(['score', '--jsonl'], 2, { input: batch });
  found.set('score --jsonl', lines.stdout);
  found.set(
    'score --fail-under',
    (await coach(['score', '--fail-under', '100'], 1, { input: answer })).stdout,
  );

  const library = new URL('../../dist/index.js', import.meta.url).href;
  const script = `import { loadLibrary, scoreAnswer } from ${JSON.stringify(library)};
    console.log(JSON.stringify(scoreAnswer(await loadLibrary(), { answer: ${JSON.stringify(answer)} })));`;
  const asLibrary = await runNode(['--input-type=module', '-e', script], { node });
  if (asLibrary.status !== 0) throw new Error(`the library entry: ${asLibrary.stderr}`);
  found.set('library', asLibrary.stdout);

  await coach(['score', '--save'], 0, { input: answer });
  await practise(node, env);
  const saved = JSON.parse((await coach(['history', '--json'])).stdout) as Record<string, unknown>[];
  const kept = saved.map(({ question, answer: said, scorecard }) => ({ question, said, scorecard }));
  found.set('history', JSON.stringify(kept));

  const worksheet = join(folder, 'sheet.md');
  const { stdout: sheet } = await coach(['quiz', 'new', '--count', '1', '--seed', '1']);
  writeFileSync(worksheet, sheet.replace(/^(~{3,} answer .*\n)/mu, `$1${answer}\n`));
  // A worksheet has an id and a date of its own.
  const withoutIds = (text: string): string =>
    text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\d/gu, '');
  found.set('quiz new', withoutIds(sheet));
  found.set('quiz grade', withoutIds((await coach(['quiz', 'grade', 'sheet.md', '--json'])).stdout));
  const { checks } = JSON.parse((await coach(['doctor', '--json'])).stdout) as { checks: { name: string }[] };
  found.set('doctor', checks.map(({ name }) => name).join());
  found.set('progress', (await coach(['progress', '--csv'])).stdout.split('\n', 1).join());
  if (!(await coach(['report', '--html', '-'])).stdout.startsWith('<!doctype html>'))
    throw new Error('no report');

  await coach(['export', 'all.json']);
  await coach(['import', 'all.json'], 0, { env: { COACH_HOME: join(folder, 'other') } });
  const copied = await coach(['history', '--json'], 0, { env: { COACH_HOME: join(folder, 'other') } });
  if (JSON.parse(copied.stdout).length !== saved.length) throw new Error('the import lost attempts');

  const separate = join(folder, 'compiled');
  mkdirSync(separate);
  await checkCompileCache(separate, node, answer);
  return found;
}

/** Answers a question in a terminal. */
async function practise(node: string, env: Readonly<Record<string, string>>): Promise<void> {
  const run = new PtyRun({ command: [node, coachPath, 'practice', '--question', 'apology'], env });
  await run.waitFor('Finish: Ctrl-D');
  await run.type('I told her I was so sorry and sent a new one.', '\u0004');
  await run.waitFor('What now?');
  await run.type('\u0003');
  const { code, cursorHidden } = await run.ended();
  if (code !== 130 || cursorHidden)
    throw new Error(`practice ended with ${code}, cursor hidden: ${cursorHidden}`);
}
