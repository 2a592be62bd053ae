/** The declarations that are shipped: one file that stands alone, and faults that name what is in the way. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleTypes } from '../../src/build/bundle-types.ts';

const folder = mkdtempSync(join(tmpdir(), 'coach-types-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bundle(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return bundleTypes(join(folder, 'index.ts'));
}

describe('bundleTypes', () => {
  it('keeps what is exported and what that rests on, with its comments', () => {
    const text = bundle({
      'index.ts': `/** The entry. */\nimport type { Part } from './part.ts';\nexport type { Whole } from './part.ts';
        /** Twice. */\nexport function double(part: Part): number { return part.size * 2; }\n`,
      'part.ts': `/** Parts. */\nexport interface Part { readonly size: Size }\nexport type Size = number;
        export interface Other { readonly size: Size }\n/** All. */\nexport type Whole = readonly Part[];\n`,
    });
    expect(text).toBe(
      [
        'interface Part {\n    readonly size: Size;\n}',
        'type Size = number;',
        '/** All. */\ntype Whole = readonly Part[];',
        '/** Twice. */\ndeclare function double(part: Part): number;',
        'export {\n  type Whole,\n  double,\n};\n',
      ].join('\n\n'),
    );
  });

  it.each([
    ["import type { Z } from 'zod';\nexport type A = Z;\n", 'a public type may not come from zod'],
    ["import type { A as B } from './a.ts';\nexport interface A extends B {}\n", 'A is declared in'],
    ['const one = () => 1;\nexport const two = one();\n', 'explicit type annotation'],
  ])('refuses %j', (index, fault) => {
    expect(() => bundle({ 'index.ts': index, 'a.ts': 'export interface A { readonly a: 1 }\n' })).toThrow(
      fault,
    );
  });
});
