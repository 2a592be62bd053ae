/** A program of its own for the tests: saves attempts and writes each id once it is committed. */

import { randomUUID } from 'node:crypto';
import { saveAttempt } from '../../src/history/attempts.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { makeAttempt } from './fixtures.ts';

const [directory = '', count = '0'] = process.argv.slice(2);
const history = await openHistory(directory);
for (let number = 0; number < Number(count); number += 1) {
  const id = randomUUID();
  await saveAttempt(history, makeAttempt({ id, answer: `Answer ${number}. ${'I listened. '.repeat(200)}` }));
  process.stdout.write(`${id}\n`);
}
history.close();
