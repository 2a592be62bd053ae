/** The README tells the scales by which scores become ratings as `rubrics/types.yaml` has them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, shippedLibrary } from '../library/shipped-library.ts';

test.each(['behavioral', 'situational', 'technique'] as const)('%s', (type) => {
  const { types, cutPoints } = shippedLibrary();
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const row = readme.split('\n').find((line) => line.trim().startsWith('|') && line.includes(`${type} ("`));
  const told = row?.split('|').slice(2, 6).map(Number);
  expect(told).toEqual([...(types[type].cutPoints ?? cutPoints)]);
});
