/** `npm run reliability` does the same with 300 moments. */

import { expect, test } from 'vitest';
import { killKinds, killMoments } from './kill-moments.ts';

test.skipIf(process.platform === 'win32').each(killKinds)(
  '%s: kill -9 loses no finished answer and leaves the database sound',
  async (work) => {
    const { faults, moments } = await killMoments(work, 6, 2025);
    expect(faults).toEqual([]);
    expect(moments).toBe(6);
  },
  180_000,
);
