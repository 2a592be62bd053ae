/** All signals of a library, and which of their patterns may match in a sentence. */

import type { Word } from '../language/clause.ts';
import { type CompiledPattern, compilePattern, type PatternResult, readPattern } from './compile-pattern.ts';
import type { ElementId, FlagId } from './element.ts';
import { createCandidateFinder } from './find-candidates.ts';
import type { Library } from './library.ts';
import { makePatternTable } from './make-pattern-table.ts';
import { type PatternTable, readPatternTable } from './pattern-table.ts';
import type { Signal } from './signal.ts';

export interface CompiledSignal {
  /** "empathy.names_feeling" */
  readonly name: string;
  readonly target: ElementId | FlagId;
  readonly isFlag: boolean;
  readonly signal: Signal;
  /** Compiled when first asked for: most patterns never meet their first word. */
  readonly patterns: readonly CompiledPattern[];
  /** One of them, by its place in the signal's file, keywords last; it must be one that compiles. */
  patternAt(place: number): CompiledPattern;
  readonly unless: readonly CompiledPattern[];
}

export interface SignalIndex {
  readonly signals: readonly CompiledSignal[];
  /** Visits the patterns that may match in a sentence of these words, in no particular order. */
  readonly visitCandidates: (sentence: readonly Word[], visit: (pattern: number) => void) => void;
  /** The signal of a pattern, and the pattern's place in it. */
  readonly placeOf: PatternTable['placeOf'];
}

type Pages = Pick<Library, 'elements' | 'flags' | 'lexicon'>;

/**
 * Patterns that do not compile are left out here; the library's check reports them.
 * @param table of the same library, as `compileTable` makes it; worked out anew when it is left out
 */
export function indexSignals(library: Pages, table: Uint8Array = compileTable(library)): SignalIndex {
  const patterns = readPatternTable(table);
  return {
    signals: compileSignals(library),
    visitCandidates: createCandidateFinder(patterns),
    placeOf: patterns.placeOf,
  };
}

/** Compiles every pattern to see which words it needs. */
export function compileTable(library: Pages): Uint8Array {
  return makePatternTable(
    compileSignals(library).flatMap(({ signal: { patterns, keywords } }, signal) =>
      sourcesOf({ patterns, keywords }).flatMap((source, place) => {
        const result = compilePattern(source, library.lexicon);
        return 'pattern' in result ? [{ signal, place, pattern: result.pattern }] : [];
      }),
    ),
  );
}

function compileSignals({ elements, flags, lexicon }: Pages): CompiledSignal[] {
  const compile =
    (isFlag: boolean) => (page: { readonly id: ElementId | FlagId; readonly signals: readonly Signal[] }) =>
      page.signals.map((signal) => compileSignal(signal, page.id, isFlag, lexicon));
  return [...Object.values(elements).flatMap(compile(false)), ...Object.values(flags).flatMap(compile(true))];
}

function sourcesOf({ patterns, keywords }: Pick<Signal, 'patterns' | 'keywords'>): readonly string[] {
  return [...patterns, ...keywords.map((keyword) => `{${keyword}}`)];
}

function compileWith(lexicon: Library['lexicon']): (source: string) => PatternResult {
  return (source) => compilePattern(source, lexicon);
}

function compileSignal(
  signal: Signal,
  target: ElementId | FlagId,
  isFlag: boolean,
  lexicon: Library['lexicon'],
): CompiledSignal {
  // Read when a pattern is first asked for: of most signals none is.
  let sources: readonly string[] | undefined;
  const allSources = () => (sources ??= sourcesOf(signal));
  const compile = (sources: readonly string[]) =>
    sources.map(compileWith(lexicon)).flatMap((result) => ('pattern' in result ? [result.pattern] : []));
  const read: CompiledPattern[] = [];
  let patterns: readonly CompiledPattern[] | undefined;
  let unless: readonly CompiledPattern[] | undefined;
  return {
    name: `${target}.${signal.id}`,
    target,
    isFlag,
    signal,
    get patterns() {
      patterns ??= compile(allSources());
      return patterns;
    },
    patternAt(place) {
      let pattern = read[place];
      if (!pattern) {
        const source = allSources()[place] as string;
        const result = readPattern(source, lexicon);
        if (!('pattern' in result)) throw new TypeError(`${source} ${result.fault}`);
        pattern = result.pattern;
        read[place] = pattern;
      }
      return pattern;
    },
    get unless() {
      unless ??= compile(signal.unless);
      return unless;
    },
  };
}
