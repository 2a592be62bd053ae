/** The form of a signal in an element's or flag's file, and its reading into `Signal`. */

import { agents, realities, voices } from '../language/status.ts';
import type { Needs, Signal } from '../rubric/signal.ts';
import { choice, mapping, name, oneOrMore, prose, report, whole } from './schema-parts.ts';

const any = 'any' as const;
const polarities = ['affirmed', 'negated', any] as const;

const needs = mapping({
  voice: choice([...voices, any], 'a voice').optional(),
  polarity: choice(polarities, 'a polarity').optional(),
  reality: oneOrMore(choice([...realities, any], 'a reality')).optional(),
  agent: oneOrMore(choice([...agents, any], 'an agent')).optional(),
}).transform((given): Needs => {
  const { voice, polarity, reality, agent } = given;
  return {
    ...(voice === undefined ? {} : { voice }),
    ...(polarity === undefined ? {} : { polarity }),
    ...(reality === undefined ? {} : { reality: anyOrList(reality) }),
    ...(agent === undefined ? {} : { agent: anyOrList(agent) }),
  };
});

const patterns = oneOrMore(prose(1000)).optional();
const examples = oneOrMore(prose(1000), 0).optional();

export const signalSchema = mapping({
  id: name('_'),
  why: prose(500),
  pattern: patterns,
  patterns,
  keywords: patterns,
  needs: needs.optional(),
  unless: patterns,
  level: whole(1, 2).optional(),
  examples: mapping({ hits: examples, misses: examples }).optional(),
})
  .superRefine((given, context) => {
    if (given.pattern ?? given.patterns ?? given.keywords) return;
    report(context, `"pattern" is missing (or "patterns", or "keywords")`, { fault: 'missing-key' });
  })
  .transform(
    (given): Signal => ({
      id: given.id,
      why: given.why,
      patterns: [...(given.pattern ?? []), ...(given.patterns ?? [])],
      keywords: given.keywords ?? [],
      needs: given.needs ?? {},
      unless: given.unless ?? [],
      level: given.level === 1 ? 1 : 2,
      examples: { hits: given.examples?.hits ?? [], misses: given.examples?.misses ?? [] },
    }),
  );

function anyOrList<T extends string>(list: readonly (T | 'any')[]): readonly T[] | 'any' {
  const named = list.filter((item): item is T => item !== any);
  return named.length < list.length ? any : named;
}
