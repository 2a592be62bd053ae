import { describe, expect, it } from 'vitest';
import { takeWhole } from '../../src/build/whole-builtins.ts';

describe('takeWhole', () => {
  it.each([
    ["import os from 'node:os';", "const os = globalThis.process.getBuiltinModule('node:os');"],
    [
      'import * as lines from "readline"',
      "const lines = globalThis.process.getBuiltinModule('node:readline');",
    ],
    [
      "import process from 'node:process';",
      "const process = globalThis.process.getBuiltinModule('node:process');",
    ],
  ])('%s', (code, expected) => {
    expect(takeWhole(`// first\n${code}\nrest();`)).toBe(`// first\n${expected}\nrest();`);
  });

  it.each([
    ["import { join } from 'node:path';"],
    ["import path, { join } from 'node:path';"],
    [" * import path from 'node:path'"],
    ["import paths from 'env-paths';"],
    ["import type os from 'node:os';"],
  ])('leaves %s', (code) => {
    expect(takeWhole(code)).toBe(code);
  });
});
