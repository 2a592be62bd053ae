/** Writes the pages in `docs/` that are made from the library: `npm run docs`. */

import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CoachError } from '../error.ts';
import { loadLibrary } from '../library/load-library.ts';
import { renderProblems } from '../terminal/render-problems.ts';
import { renderDocPages } from './doc-pages.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

try {
  for (const [name, text] of Object.entries(renderDocPages(loadLibrary({ directory: root })))) {
    writeFileSync(join(root, 'docs', name), text);
  }
} catch (error) {
  if (!(error instanceof CoachError)) throw error;
  process.stderr.write(renderProblems(error.problems, { columns: process.stderr.columns ?? 80 }));
  process.exitCode = 2;
}
