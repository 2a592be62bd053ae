/** The scorer for a library to which banks have added signals or elements of their own: another measure, with a version of its own. */

import { createHash } from 'node:crypto';
import type { Library } from '../rubric/library.ts';
import { createEngine, type Knowledge } from '../score/create-engine.ts';
import type { Engine } from '../score/engine.ts';

/**
 * @param shipped the library without the banks, to which `knowledge.patterns` and `knowledge.passages` belong
 * @param version of the engine without the banks; "0.1.0+5f0c2a" becomes "0.1.0+5f0c2a.b1946a" when they change what is found
 */
export function makeBankEngine(
  library: Library,
  shipped: Library,
  knowledge: Knowledge,
  version: string,
): Engine {
  const pages = pagesOf(library);
  // Banks bring samples of their own.
  const { passages: _, ...known } = knowledge;
  if (pages === pagesOf(shipped)) return createEngine(library, known, version);
  const { patterns: __, ...rest } = known;
  const hash = createHash('sha256').update(pages).digest('hex').slice(0, 6);
  return createEngine(library, rest, `${version}.${hash}`);
}

/** All that signals rest on. */
function pagesOf({ elements, flags, lexicon }: Library): string {
  return JSON.stringify([elements, flags, lexicon]);
}
