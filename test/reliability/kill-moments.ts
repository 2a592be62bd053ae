/** Kills practice, score, import and migration at many moments drawn from one seed, and counts what came of it. */

import { seededRandom } from '../../src/practice/seeded-random.ts';
import { importWork } from './import-work.ts';
import { killOnce, measureSpan } from './kill-at.ts';
import { migrationWork } from './migration-work.ts';
import { killSitting, killTyping, measureSitting } from './practice-kill.ts';
import { scoreWork } from './score-work.ts';
import type { Finding } from './work.ts';

export interface KillReport {
  readonly work: string;
  readonly moments: number;
  /** The program had come to its end before the signal. */
  readonly tooLate: number;
  /** Finished answers that programs had told of, all kills together; each was looked for. */
  readonly finished: number;
  /** Unfinished answers that the next start offered. */
  readonly draftsBack: number;
  readonly faults: readonly string[];
}

type Kill = (number: number) => Promise<Finding>;

/** What kills one kind of work, once it has been measured. */
const kinds: Readonly<Record<string, (seed: number) => Promise<Kill>>> = {
  practice: async (seed) => {
    const time = await measureSitting();
    const random = seededRandom(seed);
    // Every third is killed behind the first saving of a draft, the others at any moment.
    return (number) => (number % 3 === 2 ? killTyping(random) : killSitting(time, random));
  },
  ...Object.fromEntries(
    [scoreWork, importWork, migrationWork].map((work) => [
      work.name,
      async (seed: number): Promise<Kill> => {
        const span = await measureSpan(work);
        const random = seededRandom(seed);
        return () => killOnce(work, span, random);
      },
    ]),
  ),
};

export const killKinds: readonly string[] = Object.keys(kinds);

/** @param moments of this kind of work */
export async function killMoments(work: string, moments: number, seed: number): Promise<KillReport> {
  const kill = await kinds[work]?.(seed);
  if (kill === undefined) throw new Error(`there is no work "${work}"`);
  const findings: Finding[] = [];
  for (let number = 0; number < moments; number += 1) findings.push(await kill(number));
  return {
    work,
    moments,
    tooLate: findings.filter(({ wasDone }) => wasDone).length,
    finished: findings.reduce((sum, { finished }) => sum + finished, 0),
    draftsBack: findings.filter(({ draftBack }) => draftBack).length,
    faults: findings.flatMap(({ faults }, number) => faults.map((fault) => `moment ${number + 1}: ${fault}`)),
  };
}
