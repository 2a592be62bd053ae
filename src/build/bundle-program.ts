/** Bundles the program with esbuild: two small entries, and a chunk for each part that is loaded when it is needed. */

import { relative } from 'node:path';
import { build } from 'esbuild';
import { lazyBuiltins } from './lazy-builtins.ts';
import { leaveOut } from './leave-out.ts';
import type { BuildFiles } from './replace-directory.ts';
import { startLate } from './start-late.ts';

/** CommonJS packages in the bundle call `require` for Node's own modules. */
const banner =
  "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);";

export interface BundledProgram {
  /** By path inside `dist/`. */
  readonly files: BuildFiles;
  /** Folders of the packages whose code is in the bundle, sorted. */
  readonly packages: readonly string[];
  /** Paths of all files that went into it, as esbuild names them, from `root`. */
  readonly inputs: readonly string[];
}

/** What the program says of itself without reading anything. */
export interface ProgramNames {
  /** "0.1.0". */
  readonly version: string;
  /** "0.1.0+5f0c2a". */
  readonly engine: string;
}

/** The same sources give the same bytes. @throws esbuild's error, which names the file and line */
export async function bundleProgram(
  root: string,
  { version, engine }: ProgramNames,
): Promise<BundledProgram> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'src/cli/start.ts', out: 'cli' },
      { in: 'src/api/index.ts', out: 'index' },
    ],
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['libsql', 'pg'],
    plugins: [lazyBuiltins, leaveOut, startLate],
    define: { COACH_VERSION: JSON.stringify(version), COACH_ENGINE: JSON.stringify(engine) },
    banner: { js: banner },
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    write: false,
  });
  const packages = new Set<string>();
  const inputs = Object.keys(metafile.inputs);
  for (const input of inputs) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input) ?? [];
    if (folder !== undefined) packages.add(`${root}/${folder}`);
  }
  const files = outputFiles.map(({ path, contents }) => [relative(`${root}/dist`, path), contents] as const);
  return { files: Object.fromEntries(files), packages: [...packages].sort(), inputs };
}
