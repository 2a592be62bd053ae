/** The built program sets up Node's larger modules when it calls one of their functions, not before. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, expect, it } from 'vitest';
import { lateBuiltins } from '../../src/build/late-builtins.ts';

const folder = mkdtempSync(join(tmpdir(), 'coach-builtins-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(source: string): Promise<string> {
  writeFileSync(join(folder, 'source.mjs'), source);
  const build = await rolldown({
    input: join(folder, 'source.mjs'),
    platform: 'node',
    external: [/^node:(?!crypto$|child_process$)/u],
    plugins: [lateBuiltins],
    logLevel: 'silent',
  });
  await build.write({ file: join(folder, 'built.cjs'), format: 'cjs' });
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'built.cjs')], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

it('are called as if they had been imported', async () => {
  const loaded = "process.moduleLoadList.includes('NativeModule crypto')";
  const hash = "createHash('sha256').update('a').digest('hex')";
  const out = await run(
    `import { createHash } from 'node:crypto';\nconst before = ${loaded};\nconsole.log(before, ${hash}, ${loaded});`,
  );
  expect(out).toBe('false ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb true\n');
});

it('a class, which cannot be put off, stops the build', async () => {
  await expect(
    run("import { X509Certificate } from 'node:crypto';\nconsole.log(X509Certificate);"),
  ).rejects.toThrow(/X509Certificate/u);
});
