/** `coach score --save` on a batch, to be killed: the first answers make the history, too. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startCoach } from '../e2e/run-coach.ts';
import { countEach, readKept, type Work } from './work.ts';

const count = 40;
const answerOf = (number: number): string =>
  `A guest was upset about bill ${number}. I listened, said sorry and refunded her. She came back in May.`;

const lines = Array.from({ length: count }, (_, number) =>
  JSON.stringify({ id: number, question: 'angry-customer', answer: answerOf(number) }),
);

/** Each whole line on standard output promises that its answer is in the history. */
function toldIn(said: string): readonly number[] {
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => Number(JSON.parse(line).id));
}

export const scoreWork: Work = {
  name: 'score --save',
  async prepare() {},
  start(folder) {
    const child = startCoach(['score', '--jsonl', '--save'], { env: { COACH_HOME: folder } });
    child.stdin.end(`${lines.join('\n')}\n`);
    return child;
  },
  async inspect(folder, said) {
    const told = toldIn(said);
    if (!existsSync(join(folder, 'history.db'))) {
      return { faults: told.map((id) => `answer ${id} is lost`), finished: told.length, wasDone: false };
    }
    const { attempts, faults } = await readKept(folder);
    const saved = countEach(attempts.map(({ answer }) => answer));
    const known = new Set(lines.map((_, number) => answerOf(number)));
    return {
      faults: [
        ...faults,
        ...told.filter((id) => saved.get(answerOf(id)) !== 1).map((id) => `answer ${id} is lost or doubled`),
        ...[...saved.keys()]
          .filter((answer) => !known.has(answer))
          .map((answer) => `nobody gave "${answer}"`),
      ],
      finished: told.length,
      wasDone: told.length === count,
    };
  },
};
