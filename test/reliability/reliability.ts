/** `npm run reliability [-- PART… --write]`: the long runs of the tests beside it, and the page with their figures. */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setup } from '../e2e/build-once.ts';
import { killKinds, killMoments } from './kill-moments.ts';
import { runWriters } from './many-writers.ts';
import { type Figures, renderReliability } from './render-reliability.ts';

const seed = 2025;
const docs = join(import.meta.dirname, '../../docs');
const figuresPath = join(docs, 'reliability.json');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, moments: { type: 'string', default: '300' } },
});
const parts = [...killKinds, 'writers'];
const unknown = positionals.filter((part) => !parts.includes(part));
if (unknown.length > 0)
  throw new Error(`there is no part ${unknown.join(', ')}; there are ${parts.join(', ')}`);
const wanted = positionals.length === 0 ? parts : positionals;
const perKind = Math.ceil(Number(values.moments) / killKinds.length);

setup();
// Tests leave their folders to the system; these are too many for that.
const folder = mkdtempSync(join(tmpdir(), 'coach-reliability-'));
process.env.TMPDIR = folder;
let figures: Figures = existsSync(figuresPath)
  ? JSON.parse(readFileSync(figuresPath, 'utf8'))
  : { kills: [] };
try {
  for (const part of wanted) {
    if (part === 'writers') figures = { ...figures, writers: await runWriters(10, 200) };
    else {
      const report = await killMoments(part, perKind, seed);
      const others = figures.kills.filter(({ work }) => work !== part);
      const kills = [...others, report].sort((a, b) => killKinds.indexOf(a.work) - killKinds.indexOf(b.work));
      figures = { ...figures, kills };
    }
    const found = part === 'writers' ? figures.writers : figures.kills.find(({ work }) => work === part);
    process.stdout.write(`${JSON.stringify(found)}\n`);
    if ((found?.faults.length ?? 0) > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (values.write) {
  writeFileSync(figuresPath, `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync(join(docs, 'reliability.md'), renderReliability(figures));
}
