/** Holds the house together: who may import whom, which folders stay pure, and how long a file may grow. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = dirname(import.meta.dirname);

/** The core, each folder importing from its left only. */
const core = ['text', 'language', 'rubric', 'score', 'coach', 'practice', 'quiz', 'story', 'report'];
/** They know the core, never each other. */
const edges = ['library', 'history', 'terminal'];
/** They may import from everywhere. */
const wiring = ['cli', 'api', 'build', 'learn'];

/** What only the outside may do; the core is given it as arguments. */
const effects: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/u, 'asks the clock'],
  [/\bMath\.random\(|\brandomUUID\(/u, 'asks for randomness'],
  [/\bconsole\.|\bprocess\.|\bsetTimeout\(|\bfetch\(/u, 'reaches outside'],
];

/** They work on what they are given; every other package brings effects or belongs to an edge. */
const purePackages = [
  'natural/lib/natural/stemmers',
  'natural/lib/natural/tfidf',
  'natural/lib/natural/util/stopwords.js',
  'ts-fsrs',
  'mdast-util-from-markdown',
  'mdast',
  'd3-scale',
  'd3-shape',
  'hastscript',
  'hast-util-to-html',
  'hast',
  'csv-stringify',
];

const longest = 250;
const long = 200;

interface Source {
  /** Below `src/`, with slashes. */
  readonly file: string;
  readonly folder: string;
  readonly lines: readonly string[];
}

const sources: readonly Source[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()
  .map((file) => ({
    file,
    folder: file.includes('/') ? file.slice(0, file.indexOf('/')) : '',
    lines: readFileSync(join(root, 'src', file), 'utf8').split('\n'),
  }));

/** What a line imports, if it does: `from '…'`, `import '…'`, `import('…')`. */
function importOf(line: string): string | undefined {
  return /(?:^import\s*|^(?:import|export|\}).*\bfrom\s*|\bimport\(\s*)['"]([^'"]+)['"]/u.exec(line)?.[1];
}

/** Why the file may not import this, or undefined when it may. */
function findFault(file: string, imported: string): string | undefined {
  const folder = file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
  const pure = core.includes(folder) || folder === '';
  if (!imported.startsWith('.')) {
    const allowed = purePackages.some((name) => imported === name || imported.startsWith(`${name}/`));
    return pure && !allowed ? `${folder || 'src'} is pure and may not import ${imported}` : undefined;
  }
  const target = posix.normalize(posix.join(posix.dirname(file), imported));
  const other = target.includes('/') ? target.slice(0, target.indexOf('/')) : '';
  if (target === 'error.ts' || other === folder || wiring.includes(folder)) return undefined;
  if (core.includes(folder) && core.includes(other) && core.indexOf(other) < core.indexOf(folder))
    return undefined;
  if (edges.includes(folder) && core.includes(other)) return undefined;
  return `${folder || 'src'} may not import from ${other || 'src'}`;
}

function faultsOf(check: (source: Source, line: string) => string | undefined): readonly string[] {
  return sources.flatMap((source) =>
    source.lines.flatMap((line, index) => {
      const fault = check(source, line);
      return fault === undefined ? [] : [`src/${source.file}:${index + 1} ${fault}`];
    }),
  );
}

describe('the check of imports', () => {
  it.each([
    ['score/a.ts', '../text/document.ts', true],
    ['score/a.ts', '../error.ts', true],
    ['text/a.ts', '../score/engine.ts', false],
    ['practice/a.ts', '../history/schema.ts', false],
    ['history/a.ts', '../practice/sitting.ts', true],
    ['history/a.ts', '../terminal/theme.ts', false],
    ['terminal/a.ts', '../cli/main.ts', false],
    ['cli/a.ts', '../history/schema.ts', true],
    ['score/a.ts', 'node:fs', false],
    ['coach/a.ts', 'chalk', false],
    ['library/a.ts', 'yaml', true],
    ['error.ts', './cli/main.ts', false],
  ])('%s importing %s: %s', (file, imported, allowed) => {
    expect(findFault(file, imported) === undefined).toBe(allowed);
  });
});

describe('the house', () => {
  it('has no folder that nobody knows', () => {
    const folders = [...new Set(sources.map(({ folder }) => folder))];
    expect(folders.filter((folder) => ![...core, ...edges, ...wiring, ''].includes(folder))).toEqual([]);
  });

  it('imports from the left only', () => {
    const check = ({ file }: Source, line: string) => {
      const imported = importOf(line);
      return imported === undefined ? undefined : findFault(file, imported);
    };
    expect(faultsOf(check)).toEqual([]);
  });

  it('keeps the core pure', () => {
    const check = ({ folder }: Source, line: string) => {
      if (!core.includes(folder) || /^\s*(?:\*|\/\*|\/\/)/u.test(line)) return undefined;
      return effects.find(([pattern]) => pattern.test(line))?.[1];
    };
    expect(faultsOf(check)).toEqual([]);
  });

  it('words hints alike: they begin small and end without a full stop', () => {
    const check = (_: Source, line: string) =>
      /\bhint(?:: | = )(?:'(?:[A-Z][a-z]|[^']*\.'[,;)])|`(?:[A-Z][a-z]|[^`]*\.`[,;)]))/u.test(line)
        ? 'words a hint unlike the others'
        : undefined;
    expect(faultsOf(check)).toEqual([]);
  });

  it('opens every file with a sentence on why it exists', () => {
    expect(sources.filter(({ lines }) => !lines[0]?.startsWith('/**')).map(({ file }) => file)).toEqual([]);
  });

  it('keeps files short', () => {
    const lengths = sources.map(({ file, lines }) => ({ file: `src/${file}`, lines: lines.length }));
    for (const { file, lines } of lengths.filter(({ lines }) => lines > long && lines <= longest)) {
      console.warn(`${file} has ${lines} lines; from ${longest} on it is too long`);
    }
    expect(lengths.filter(({ lines }) => lines > longest)).toEqual([]);
  });
});
