/** The kinds of statement a clause can make: whose words, whose act, real or not. */

export const voices = ['candidate', 'customer', 'other'] as const;
export type Voice = (typeof voices)[number];

export const realities = ['done', 'habitual', 'planned', 'hypothetical', 'counterfactual'] as const;
export type Reality = (typeof realities)[number];

export const agents = ['candidate', 'we', 'customer', 'other', 'none'] as const;
/** Who acts in the clause; a dropped subject is the candidate, `none` is a passive or a clause without a person. */
export type Agent = (typeof agents)[number];
