/** The generated pages in `docs/` say what the data says. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderDocPages } from '../../src/build/doc-pages.ts';
import { loadLibrary } from '../../src/library/load-library.ts';

const root = join(import.meta.dirname, '../..');

it.each(Object.entries(renderDocPages(loadLibrary({ directory: root }))))(
  'docs/%s is what "npm run docs" writes',
  (name, text) => {
    expect(readFileSync(join(root, 'docs', name), 'utf8')).toBe(text);
  },
);
