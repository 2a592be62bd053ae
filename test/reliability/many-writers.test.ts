/** `npm run reliability` does the same with 10 programs and 200 attempts each. */

import { expect, test } from 'vitest';
import { runWriters } from './many-writers.ts';

test('programs that save into one new history at once lose nothing', async () => {
  const report = await runWriters(6, 25);
  expect(report).toEqual({ programs: 6, each: 25, kept: 150, faults: [] });
}, 180_000);
