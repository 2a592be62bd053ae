/** Lets many programs save into one history at once, and counts what is there afterwards. */

import { runCoach } from '../e2e/run-coach.ts';
import { inFolder } from '../history/fixtures.ts';
import { countEach, readKept } from './work.ts';

export interface WritersReport {
  readonly programs: number;
  readonly each: number;
  /** Attempts in the history. */
  readonly kept: number;
  readonly faults: readonly string[];
}

/** Each of the programs is a `coach score --jsonl --save` of its own; all begin without a history. */
export async function runWriters(programs: number, each: number): Promise<WritersReport> {
  const answerOf = (program: number, number: number): string =>
    `At desk ${program} a guest was upset about bill ${number}. I listened and refunded her.`;
  const numbers = Array.from({ length: each }, (_, number) => number);
  return inFolder(async (folder) => {
    const env = { COACH_HOME: folder };
    const runs = await Promise.all(
      Array.from({ length: programs }, (_, program) => {
        const lines = numbers.map((number) => JSON.stringify({ answer: answerOf(program, number) }));
        return runCoach(['score', '--jsonl', '--save'], { env, input: `${lines.join('\n')}\n` });
      }),
    );
    const { attempts, faults } = await readKept(folder);
    const kept = countEach(attempts.map(({ answer }) => answer));
    const failed = runs.flatMap(({ status, stderr }, program) =>
      status === 0 ? [] : [`program ${program} ended with ${status}: ${stderr}`],
    );
    const lost = runs.flatMap((_, program) =>
      numbers
        .filter((number) => kept.get(answerOf(program, number)) !== 1)
        .map((number) => [program, number]),
    );
    return {
      programs,
      each,
      kept: attempts.length,
      faults: [...faults, ...failed, ...lost.map((place) => `lost or doubled: ${place.join('.')}`)],
    };
  });
}
