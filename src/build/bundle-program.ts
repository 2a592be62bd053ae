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
/** Parts that are loaded together: each file costs a quarter of a millisecond at every start, a kilobyte a tenth. */
const parts = [
  // What only scoring an answer needs.
  {
    name: 'engine',
    test: /\/src\/(?:language\/(?!closed-class)|score\/(?!mask-text|rate-answer)|rubric\/(?!element|question)|cli\/load-(?:knowledge|words)\.)/u,
  },
  // What every command but --version needs.
  {
    name: 'start',
    test: /\/src\/(?:error|terminal\/(?:is-interruption|printable)|cli\/(?:guard-process|end-on-output-fault|exit-status|main|apply-settings|find-settings-file|settings|usage))\.ts$|\/node_modules\/(?:env-paths|is-safe-filename)\//u,
  },
  // What every command needs that shows a question or reads an answer.
  {
    name: 'questions',
    test: /\/src\/(?:text\/|rubric\/(?:element|question)|language\/closed-class|score\/rate-answer|library\/serialise-library|cli\/(?:load-engine|load-library-data|open-bytes|pick-question|read-answer|try-save|write-out))/u,
  },
  // What every command needs that keeps answers.
  {
    name: 'history',
    test: /\/src\/(?:history\/(?:attempts|clear-deleted|data-directory|drafts|find-server|guard-database|history-errors|load-libsql|migrate|migrations|open-history|rescue-file|reviews|schema|storable|stories)\.|cli\/(?:attempt-context|find-history|keep-answer|own-time-zone)\.|practice\/calendar-day)/u,
  },
  // What every command needs that draws more than plain lines.
  {
    name: 'terminal',
    test: /\/src\/(?:terminal\/(?:external-editor|find-program|graphemes|menu|plain-line|scored-answer|speech-programs|theme|wording|wrap-text)\.|coach\/(?:say-number|speaking-time))|\/node_modules\/(?:chalk|string-width|strip-ansi|ansi-regex|get-east-asian-width)\//u,
  },
];

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
    codeSplitting: { includeDependenciesRecursively: false, groups: parts },
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
