/** All signals of a library, ready to be looked up by the word that each pattern begins with. */

import {
  type Choice,
  type CompiledPattern,
  compilePattern,
  type PatternResult,
  readPattern,
} from './compile-pattern.ts';
import type { ElementId, FlagId } from './element.ts';
import type { Library } from './library.ts';
import { needsOf } from './may-match.ts';
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

export interface Anchored {
  readonly signal: CompiledSignal;
  readonly pattern: CompiledPattern;
  /** Words that the pattern cannot do without, its first aside. */
  readonly needs: readonly Choice[];
}

/** The patterns that begin with a word. */
export interface AnchorLists {
  get(word: string): readonly Anchored[] | undefined;
}

export interface SignalIndex {
  readonly signals: readonly CompiledSignal[];
  /** Anchor word, exact form. */
  readonly byForm: AnchorLists;
  /** Anchor word, any form. */
  readonly byLemma: AnchorLists;
  /** Patterns that begin with a number. */
  readonly byNumber: readonly Anchored[];
}

/** A pattern's signal and its place among the signal's patterns. */
type Place = readonly [number, number];

/** Word → places [signal, pattern] of the patterns that begin with it; worked out when the program is built. */
export interface Anchors {
  readonly byForm: Readonly<Record<string, readonly Place[]>>;
  readonly byLemma: Readonly<Record<string, readonly Place[]>>;
  readonly byNumber: readonly Place[];
}

type Pages = Pick<Library, 'elements' | 'flags' | 'lexicon'>;

/** Patterns that do not compile are left out here; the library's check reports them. */
export function indexSignals(library: Pages, anchors: Anchors = findAnchors(library)): SignalIndex {
  const signals = compileSignals(library);
  const anchored = (places: readonly Place[]) =>
    places.map(([signal, pattern]) => anchor(signals[signal] as CompiledSignal, pattern));
  return {
    signals,
    byForm: lazyLists(anchors.byForm, anchored),
    byLemma: lazyLists(anchors.byLemma, anchored),
    byNumber: anchored(anchors.byNumber),
  };
}

/** Compiles every pattern to see how it begins. */
export function findAnchors(library: Pages): Anchors {
  const byForm: Record<string, Place[]> = Object.create(null);
  const byLemma: Record<string, Place[]> = Object.create(null);
  const byNumber: Place[] = [];
  const add = (lists: Record<string, Place[]>, word: string, place: Place) => {
    const list = lists[word];
    if (list) list.push(place);
    else lists[word] = [place];
  };
  for (const [s, signal] of compileSignals(library).entries()) {
    for (const [p, result] of sourcesOf(signal.signal).map(compileWith(library.lexicon)).entries()) {
      if (!('pattern' in result)) continue;
      const first = result.pattern.steps[0];
      if (first?.kind === 'number') byNumber.push([s, p]);
      if (first?.kind !== 'words') continue;
      for (const word of first.choice.alternatives.byForm.keys()) add(byForm, word, [s, p]);
      for (const word of first.choice.alternatives.byLemma.keys()) add(byLemma, word, [s, p]);
    }
  }
  return { byForm, byLemma, byNumber };
}

function compileSignals({ elements, flags, lexicon }: Pages): CompiledSignal[] {
  const compile =
    (isFlag: boolean) => (page: { readonly id: ElementId | FlagId; readonly signals: readonly Signal[] }) =>
      page.signals.map((signal) => compileSignal(signal, page.id, isFlag, lexicon));
  return [...Object.values(elements).flatMap(compile(false)), ...Object.values(flags).flatMap(compile(true))];
}

function sourcesOf({ patterns, keywords }: Signal): readonly string[] {
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
  const sources = sourcesOf(signal);
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
      patterns ??= compile(sources);
      return patterns;
    },
    patternAt(place) {
      let pattern = read[place];
      if (!pattern) {
        const result = readPattern(sources[place] as string, lexicon);
        if (!('pattern' in result)) throw new TypeError(`${sources[place]} ${result.fault}`);
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

function anchor(signal: CompiledSignal, at: number): Anchored {
  let pattern: CompiledPattern | undefined;
  let needs: readonly Choice[] | undefined;
  return {
    signal,
    get pattern() {
      pattern ??= signal.patternAt(at);
      return pattern;
    },
    get needs() {
      needs ??= needsOf(this.pattern);
      return needs;
    },
  };
}

/** Lists are made when they are first asked for. */
function lazyLists(
  words: Anchors['byForm'],
  make: (places: readonly Place[]) => readonly Anchored[],
): AnchorLists {
  const made = new Map<string, readonly Anchored[]>();
  return {
    get(word) {
      let list = made.get(word);
      if (!list && Object.hasOwn(words, word)) {
        list = make(words[word] ?? []);
        made.set(word, list);
      }
      return list;
    },
  };
}
