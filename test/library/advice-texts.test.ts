import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../../rubrics/elements');

test.each(readdirSync(folder))('%s: the advice quotes no words that an answer may not hold', (file) => {
  const { advice } = parse(readFileSync(join(folder, file), 'utf8'));
  expect(advice.claimed).not.toMatch(/\b(?:replace|turn|follow|split) (?:the|"|my)/iu);
});
