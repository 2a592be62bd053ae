/** How much memory a batch of answers takes at most, and whether a longer one takes more. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type BenchOptions, coach, corpusAnswers, root } from './bench-place.ts';
import { type Measure, renderMegabytes } from './measure.ts';

const small = 2000;

/** Writes the largest size of the process in kilobytes to the fourth stream when it ends. */
const tellPeak = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

/** The answers of the corpus again and again, as fast as they are taken. @returns bytes */
async function peakOfBatch(count: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', tellPeak, coach, 'score', '--jsonl', '-'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  });
  const [stdin, stdout, , peak] = child.stdio;
  if (!stdin || !stdout || !peak) throw new Error('a stream is missing');
  let told = '';
  let lines = 0;
  peak.on('data', (data: Buffer) => {
    told += data.toString();
  });
  stdout.on('data', (data: Buffer) => {
    for (const byte of data) if (byte === 10) lines += 1;
  });
  const ended = once(child, 'close');
  for (let k = 0; k < count; k += 1) {
    const line = `${JSON.stringify({ id: k, answer: corpusAnswers[k % corpusAnswers.length] })}\n`;
    if (!stdin.write(line)) await once(stdin, 'drain');
  }
  stdin.end();
  await ended;
  if (lines !== count) throw new Error(`${count} answers went in, ${lines} lines came out`);
  return Number(told) * 1024;
}

export async function measureBatch({ batch }: BenchOptions): Promise<Measure> {
  const few = await peakOfBatch(small);
  const many = await peakOfBatch(batch);
  return {
    name: `batch of ${batch.toLocaleString('en')} answers through --jsonl`,
    value: `${renderMegabytes(many)} at most`,
    yardstick: `batch of ${small.toLocaleString('en')}: ${renderMegabytes(few)}`,
    target: '1.2 × or less, below 200 MB',
    result: `${(many / few).toFixed(2)} ×, ${renderMegabytes(many)}`,
    reached: many / few <= 1.2 && many < 200_000_000,
  };
}
