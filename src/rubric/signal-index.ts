/** All signals of a library, ready to be looked up by the word that each pattern begins with. */

import type { ElementId, FlagId } from './element.ts';
import { type CompiledPattern, compilePattern } from './compile-pattern.ts';
import type { Library } from './library.ts';
import type { Signal } from './signal.ts';

export interface CompiledSignal {
  /** "empathy.names_feeling" */
  readonly name: string;
  readonly target: ElementId | FlagId;
  readonly isFlag: boolean;
  readonly signal: Signal;
  readonly patterns: readonly CompiledPattern[];
  readonly unless: readonly CompiledPattern[];
}

export interface Anchored {
  readonly signal: CompiledSignal;
  readonly pattern: CompiledPattern;
}

export interface SignalIndex {
  readonly signals: readonly CompiledSignal[];
  /** Anchor word, exact form. */
  readonly byForm: ReadonlyMap<string, readonly Anchored[]>;
  /** Anchor word, any form. */
  readonly byLemma: ReadonlyMap<string, readonly Anchored[]>;
  /** Patterns that begin with a number. */
  readonly byNumber: readonly Anchored[];
}

/** Patterns that do not compile are left out here; the library's check reports them. */
export function indexSignals(library: Pick<Library, 'elements' | 'flags' | 'lexicon'>): SignalIndex {
  const signals: CompiledSignal[] = [];
  for (const element of Object.values(library.elements)) for (const signal of element.signals) signals.push(compileSignal(signal, element.id, false, library));
  for (const flag of Object.values(library.flags)) for (const signal of flag.signals) signals.push(compileSignal(signal, flag.id, true, library));
  const byForm = new Map<string, Anchored[]>();
  const byLemma = new Map<string, Anchored[]>();
  const byNumber: Anchored[] = [];
  for (const signal of signals) {
    for (const pattern of signal.patterns) {
      const first = pattern.steps[0];
      if (first?.kind === 'number') byNumber.push({ signal, pattern });
      if (first?.kind !== 'words') continue;
      const anchored = { signal, pattern };
      for (const text of first.choice.byForm.keys()) addTo(byForm, text, anchored);
      for (const text of first.choice.byLemma.keys()) addTo(byLemma, text, anchored);
    }
  }
  return { signals, byForm, byLemma, byNumber };
}

function addTo(map: Map<string, Anchored[]>, text: string, anchored: Anchored): void {
  const list = map.get(text);
  if (list) list.push(anchored);
  else map.set(text, [anchored]);
}

function compileSignal(signal: Signal, target: ElementId | FlagId, isFlag: boolean, library: Pick<Library, 'lexicon'>): CompiledSignal {
  const compile = (source: string) => {
    const result = compilePattern(source, library.lexicon);
    return 'pattern' in result ? [result.pattern] : [];
  };
  const keywords = signal.keywords.map((keyword) => `{${keyword}}`);
  return { name: `${target}.${signal.id}`, target, isFlag, signal, patterns: [...signal.patterns, ...keywords].flatMap(compile), unless: signal.unless.flatMap(compile) };
}
