/** A package whose text has changed must stop the build, not slip through with its work undone or unput off. */

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { startLate } from '../../src/build/start-late.ts';

const root = dirname(dirname(import.meta.dirname));
const stringWidth = readFileSync(join(root, 'node_modules/string-width/index.js'), 'utf8');

/** @returns the path of the bundled package */
async function bundle(text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'coach-late-'));
  const file = join(folder, 'node_modules/string-width/index.js');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const build = await rolldown({
    input: file,
    platform: 'node',
    resolve: { modules: [join(root, 'node_modules')] },
    plugins: [startLate],
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'esm' });
  const bundled = join(folder, 'bundled.mjs');
  writeFileSync(bundled, output[0].code);
  return bundled;
}

describe('startLate', () => {
  it('measures texts as the package does, and sets nothing up when it is loaded', async () => {
    const file = await bundle(stringWidth);
    expect(readFileSync(file, 'utf8')).not.toMatch(
      /^(?:var|const|let) \w+ = (?:new Intl\.Segmenter|\/\^\\p\{RGI_Emoji\})/mu,
    );
    const own = (await import(file)) as { default: (text: string) => number };
    const theirs = createRequire(import.meta.url)('string-width') as { default: (text: string) => number };
    for (const sample of ['plain', 'naïve', '中文', '👨‍👩‍👧', '1️⃣', 'नि', '🇬🇧 a'])
      expect(own.default(sample)).toBe(theirs.default(sample));
  });

  it('stops the build when the package has changed', async () => {
    await expect(bundle(stringWidth.replace('const segmenter', 'const cutter'))).rejects.toThrow(
      /has changed: const segmenter/u,
    );
  });
});
