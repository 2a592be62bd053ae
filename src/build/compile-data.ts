/** What the program reads when it starts, compiled from YAML and word lists so that nothing is parsed at length. */

import { createHash } from 'node:crypto';
import type { Manifest } from '../cli/load-engine.ts';
import { serialiseLibrary } from '../library/serialise-library.ts';
import type { Library } from '../rubric/library.ts';
import { compileTable } from '../rubric/signal-index.ts';
import { samplesOf } from '../score/judge-answer.ts';
import { filterOf } from '../text/repeated-text.ts';
import { buildKnowledge } from './knowledge.ts';
import type { BuildFiles } from './replace-directory.ts';

export interface CompiledData extends Manifest {
  /** By path inside `dist/`; the same sources give the same bytes. */
  readonly files: BuildFiles;
}

export function compileData(root: string, library: Library, version: string): CompiledData {
  const knowledge = buildKnowledge(root);
  const manifest: Manifest = { engine: `${version}+${hashScoring(library, knowledge.hash)}` };
  const named = Object.entries(knowledge.files).map(([name, content]) => [`data/${name}`, content] as const);
  const files: BuildFiles = {
    ...Object.fromEntries(named),
    'data/library.txt': serialiseLibrary(library),
    'data/patterns.bin': Buffer.from(compileTable(library)),
    'data/passages.bin': Buffer.from(filterOf(samplesOf(library))),
    'data/manifest.json': `${JSON.stringify(manifest)}\n`,
  };
  return { ...manifest, files };
}

/** 6 hexadecimal digits that change when anything changes that a score may rest on, apart from the questions. */
function hashScoring({ questions: _, topics: __, ...rubrics }: Library, knowledgeHash: string): string {
  return createHash('sha256')
    .update(`${JSON.stringify(rubrics)}\n${knowledgeHash}`)
    .digest('hex')
    .slice(0, 6);
}
