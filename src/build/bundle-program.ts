/** Bundles the program with Rolldown: two small entries, and a file for each part that is loaded when it is needed. */

import { isBuiltin } from 'node:module';
import { isAbsolute, join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import { lateBuiltins, lateModules } from './late-builtins.ts';
import { leaveOut } from './leave-out.ts';
import type { BuildFiles } from './replace-directory.ts';
import { startLate } from './start-late.ts';
import { wholeBuiltins } from './whole-builtins.ts';

export interface BundledProgram {
  /** By path inside `dist/`. */
  readonly files: BuildFiles;
  /** Folders of the packages whose code is in the bundle, sorted. */
  readonly packages: readonly string[];
  /** Paths of all files that went into it, from `root`. */
  readonly inputs: readonly string[];
}

/** What the program says of itself without reading anything. */
export interface ProgramNames {
  /** "0.1.0". */
  readonly version: string;
  /** "0.1.0+5f0c2a". */
  readonly engine: string;
}

/** Packages that are not bundled. */
const installed = ['libsql', 'pg'];
/** What only reading an answer needs. */
const engineFiles =
  /\/src\/(?:language\/(?!closed-class)|score\/(?!mask-text|rate-answer)|rubric\/(?!element|question))/u;

/** The same sources give the same bytes. @throws Rolldown's error, which names the file and line */
export async function bundleProgram(
  root: string,
  { version, engine }: ProgramNames,
): Promise<BundledProgram> {
  const bundle = await rolldown({
    cwd: root,
    input: { cli: 'src/cli/start.ts', index: 'src/api/index.ts' },
    platform: 'node',
    external: (path) => installed.includes(path) || (isBuiltin(path) && !lateModules.includes(path)),
    // What the entries share may come from them: nobody loads the one that is not the program's.
    preserveEntrySignatures: 'allow-extension',
    plugins: [leaveOut, lateBuiltins, startLate, wholeBuiltins],
    transform: {
      target: 'node20',
      define: { COACH_VERSION: JSON.stringify(version), COACH_ENGINE: JSON.stringify(engine) },
    },
  });
  const { output } = await bundle.generate({
    // Node loads CommonJS at once; modules it would resolve, read and link one after another, in turns of its event loop.
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    minify: true,
    comments: false,
    // One file: each costs more to open than to read.
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: 'engine', test: engineFiles }],
    },
  });
  await bundle.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  const inputs = chunks
    .flatMap(({ moduleIds }) => moduleIds)
    .filter(isAbsolute)
    .map((path) => relative(root, path));
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []);
  const files = chunks.map(({ fileName, code }) => [fileName, code] as const);
  const library = chunks.find(({ name }) => name === 'index');
  return {
    files: { ...Object.fromEntries(files), 'index.js': asModule('./index.cjs', library?.exports ?? []) },
    packages: [...new Set(folders)].sort().map((folder) => join(root, folder)),
    inputs,
  };
}

/** For those who import the package. */
function asModule(file: string, names: readonly string[]): string {
  return `import library from '${file}';\nexport const { ${names.join(', ')} } = library;\n`;
}
