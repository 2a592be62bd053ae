/** Every example of `docs/signals.md` does what the page says. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { signalSchema } from '../src/library/signal-schema.ts';
import { compilePattern } from '../src/rubric/compile-pattern.ts';
import { elementIds } from '../src/rubric/element.ts';
import { indexSignals } from '../src/rubric/signal-index.ts';
import { checkSignal } from '../src/score/check-signal.ts';
import { neededOf } from '../src/score/find-signals.ts';
import { root, shippedLibrary } from './library/shipped-library.ts';
import { wordTable } from './score/word-table.ts';

const page = readFileSync(join(root, 'docs/signals.md'), 'utf8');
const blocks = [...page.matchAll(/```yaml( fault)?\n([\s\S]*?)```/gu)].map(([, fault, text]) => ({
  isFault: fault !== undefined,
  value: parse(text ?? '') as unknown,
}));

/** A block is a list of whole signals, or the parts of one that matter in its place. */
const signals = blocks
  .filter(({ isFault }) => !isFault)
  .flatMap(({ value }): unknown[] => {
    if (Array.isArray(value)) return value;
    const { hits, misses, ...parts } = value as Record<string, unknown>;
    return [{ id: 'shown_here', why: 'It is an example.', ...parts, examples: { hits, misses } }];
  })
  .map((given) => signalSchema.parse(given));

describe('docs/signals.md', () => {
  test('has examples', () => expect(signals.length).toBeGreaterThan(12));

  test.each(signals.map((signal) => [[...signal.patterns, ...signal.keywords].join(', '), signal] as const))(
    '%s',
    (_, signal) => {
      expect(signal.examples.hits.length * signal.examples.misses.length).toBeGreaterThan(0);
      expect(checkSignal(signal, 'bad_mouthing', shippedLibrary().lexicon, wordTable())).toEqual([]);
    },
  );

  const faults = blocks
    .filter(({ isFault }) => isFault)
    .flatMap(({ value }) => Object.entries(value as Record<string, string>));
  test.each(faults)('%s cannot be read', (pattern, fault) => {
    expect(compilePattern(pattern, shippedLibrary().lexicon)).toMatchObject({ fault });
  });

  test('tells which elements may be about others', () => {
    const [, list = ''] = /may be about others: ([^.]*)\./u.exec(page) ?? [];
    const [signal] = signals;
    if (signal === undefined) throw new TypeError('no signal');
    const free = elementIds.filter((id) => {
      const only = { ...shippedLibrary(), elements: { [id]: { id, signals: [signal] } }, flags: {} };
      const [compiled] = indexSignals(only as unknown as Parameters<typeof indexSignals>[0]).signals;
      return (
        compiled !== undefined &&
        neededOf({ ...compiled, signal: { ...signal, needs: {} } }, false).agent === 'any'
      );
    });
    expect([...list.matchAll(/`(\w+)`/gu)].map(([, id]) => id).sort()).toEqual([...free].sort());
  });
});
