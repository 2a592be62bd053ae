/** A pattern in a rubric file: which words, in which kind of clause, earn an element or raise a flag. */

import type { Agent, Reality, Voice } from '../language/status.ts';

/** What the clause must be for the signal to fire; what is left out is not asked. `any` switches a default off. */
export interface Needs {
  readonly voice?: Voice | 'any';
  readonly polarity?: 'affirmed' | 'negated' | 'any';
  readonly reality?: readonly Reality[] | 'any';
  readonly agent?: readonly Agent[] | 'any';
}

export interface Signal {
  readonly id: string;
  /** Why these words count. */
  readonly why: string;
  /** One or more patterns (see `docs/signals.md`), or plain keywords when `keywords` is given. */
  readonly patterns: readonly string[];
  readonly keywords: readonly string[];
  readonly needs: Needs;
  /** Patterns that, found in the same clause, silence the signal. */
  readonly unless: readonly string[];
  /** For elements: the level it earns. For flags 2 is sure (costs points), 1 is a note. */
  readonly level: 1 | 2;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

/** What is wrong with a signal, and with which part: `['examples', 'hits', 0]`, `['patterns', 1]`. */
export interface SignalFault {
  readonly code: 'bad-pattern' | 'unknown-set' | 'example-fails';
  readonly message: string;
  readonly part: readonly (string | number)[];
  readonly hint?: string;
}
