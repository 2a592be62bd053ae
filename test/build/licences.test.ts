/** What is shipped may be shipped: each bundled package and data file has a licence that allows it, with its text. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BundledProgram, bundleProgram } from '../../src/build/bundle-program.ts';
import { dataLicences } from '../../src/build/data-licences.ts';
import { checkLicences, readLicence, renderLicences } from '../../src/build/licences.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'coach-licences-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A package with this `license` and this text. */
function makePackage(license: unknown, text: string) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'some', version: '1.0.0', license }));
  writeFileSync(join(folder, 'LICENSE'), text);
  return readLicence(folder);
}

describe('checkLicences', () => {
  it.each([
    ['MIT', 'Permission is hereby granted', undefined],
    ['GPL-3.0-only', 'Permission', 'some 1.0.0: the licence "GPL-3.0-only"'],
    ['(MIT OR GPL-2.0)', 'Permission', 'the licence "(MIT OR GPL-2.0)"'],
    [undefined, 'Permission', 'the licence ""'],
    [{ type: 'MIT' }, 'Permission', 'the licence ""'],
    ['MIT', '', 'has no text'],
    ['MIT', 'under the terms of the GNU Lesser General Public License', 'speaks of the GPL'],
  ])('%j with the text "%s": %s', (license, text, fault) => {
    const faults = checkLicences([makePackage(license, text)]);
    expect(faults).toHaveLength(fault === undefined ? 0 : 1);
    if (fault !== undefined) expect(faults[0]).toContain(fault);
  });
});

describe('the built program', () => {
  let program: BundledProgram;
  beforeAll(async () => {
    program = await bundleProgram(root, { version: '0', engine: '0' });
  }, 60_000);

  it('holds only what may be shipped, and says so of each package', () => {
    const licences = [...program.packages.map(readLicence), ...dataLicences()];
    expect(checkLicences(licences)).toEqual([]);
    expect(licences.length).toBeGreaterThan(20);
    const text = renderLicences(licences);
    for (const { name, terms } of licences) expect(text).toContain(`${name} (${terms})\n\n`);
    expect(text).toContain('WordNet 3.0 Copyright 2006 by Princeton University');
    expect(text).toContain('Pennington');
  });

  it('holds no file with a notice of the GPL', () => {
    const files = program.inputs.filter((path) => path.includes('node_modules/'));
    expect(files.length).toBeGreaterThan(100);
    const found = files.filter((path) =>
      /GNU (?:\w+ )?General Public|\bGPL\b/u.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(found).toEqual([]);
  });
});
