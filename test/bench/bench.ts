/** `npm run bench`: what starting the program costs beside bare Node, and how many answers it scores a second. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadScorer } from '../../src/cli/load-engine.ts';
import { defaultQuestion } from '../../src/cli/pick-question.ts';
import { CoachError } from '../../src/error.ts';

const rounds = 15;
const root = join(import.meta.dirname, '../..');
const coach = join(root, 'bin/coach.js');

const answers = readFileSync(join(root, 'test/corpus/answers.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Milliseconds that each command takes, the middle of several rounds in which all take their turn. */
function timeStarts(commands: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, number>> {
  const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, argv] of Object.entries(commands)) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
      // The first round warms the disk and the compile cache.
      if (round > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, middle(list)]));
}

/** Answers a second in this process, all of them scored several times over. */
async function timeScoring(): Promise<number> {
  const { library, engine } = await loadScorer({ dataDirectory: join(root, 'dist/data') });
  const question = library.questions.find(({ id }) => id === defaultQuestion) ?? null;
  const scoreAll = (): number => {
    let scored = 0;
    for (const answer of answers) {
      try {
        engine.scoreAnswer({ answer, question, type: 'behavioral' });
        scored += 1;
      } catch (error) {
        // An answer that is refused takes its time, too, but is not counted.
        if (!(error instanceof CoachError)) throw error;
      }
    }
    return scored;
  };
  scoreAll();
  const rates = Array.from({ length: 5 }, () => {
    const start = performance.now();
    return (scoreAll() / (performance.now() - start)) * 1000;
  });
  return middle(rates);
}

const folder = mkdtempSync(join(tmpdir(), 'coach-bench-'));
try {
  const file = join(folder, 'answer.txt');
  writeFileSync(file, answers[0] ?? '');
  const starts = timeStarts({
    'node -e 0': ['-e', '0'],
    'coach --version': [coach, '--version'],
    'coach score (one answer)': [coach, 'score', file],
  });
  const bare = starts['node -e 0'] ?? 1;
  const row = (name: string, ...cells: readonly string[]): string =>
    `${name.padEnd(26)}${cells.map((cell) => cell.padStart(14)).join('')}\n`;
  process.stdout.write(row('start-up', 'milliseconds', 'times node'));
  for (const [name, time] of Object.entries(starts)) {
    process.stdout.write(row(name, time.toFixed(0), (time / bare).toFixed(2)));
  }
  process.stdout.write(`\n${row('in one process', 'answers/second')}`);
  process.stdout.write(row(`${answers.length} answers`, (await timeScoring()).toFixed(0)));
} finally {
  rmSync(folder, { recursive: true });
}
