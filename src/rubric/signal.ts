/** A pattern in a rubric file: which words, in which kind of clause, earn an element or raise a flag. */

export const voices = ['candidate', 'customer', 'other'] as const;
export type Voice = (typeof voices)[number];

export const realities = ['done', 'habitual', 'planned', 'hypothetical', 'counterfactual'] as const;
export type Reality = (typeof realities)[number];

export const agents = ['candidate', 'we', 'customer', 'other', 'none'] as const;
/** Who acts in the clause; a dropped subject is the candidate, `none` is a passive or a clause without a person. */
export type Agent = (typeof agents)[number];

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
