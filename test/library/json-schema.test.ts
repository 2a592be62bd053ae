/** The JSON Schemas accept what coach accepts, and complete what can be completed. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { compileSchemas } from '../../src/build/compile-schemas.ts';
import { renderBankScaffold } from '../../src/library/bank-scaffold.ts';
import { makeJsonSchema } from '../../src/library/json-schema.ts';
import { elementIds, flagIds } from '../../src/rubric/element.ts';
import { root } from './shipped-library.ts';

const kinds = {
  questions: 'questions',
  element: 'rubrics/elements',
  flag: 'rubrics/flags',
  lexicon: 'rubrics/lexicon',
} as const;

type Kind = keyof typeof kinds;

function validator(kind: Kind): z.ZodType {
  return z.fromJSONSchema(makeJsonSchema(kind) as Parameters<typeof z.fromJSONSchema>[0]);
}

/** The value with one change, at a path of keys. */
function changed(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  let inner = copy;
  for (const key of path.slice(0, -1)) inner = inner[key] as typeof inner;
  const last = path.at(-1) ?? '';
  if (to === undefined) delete inner[last];
  else inner[last] = to;
  return copy;
}

describe.each(Object.entries(kinds) as [Kind, string][])('the schema of %s files', (kind, folder) => {
  test('accepts every shipped file', () => {
    const schema = validator(kind);
    for (const name of readdirSync(join(root, folder))) {
      const value = parse(readFileSync(join(root, folder, name), 'utf8'));
      expect({ name, error: schema.safeParse(value).error }).toEqual({ name, error: undefined });
    }
  });

  test('is a whole draft 7 schema with descriptions, the same each time', () => {
    const schema = makeJsonSchema(kind);
    const text = JSON.stringify(schema);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(text).not.toContain('mayBe');
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      expect({ name, property }).toEqual({
        name,
        property: expect.objectContaining({ description: expect.any(String) }),
      });
    }
    expect(JSON.stringify(makeJsonSchema(kind))).toBe(text);
    expect(compileSchemas()[`schemas/${kind}.json`]).toBe(`${JSON.stringify(schema)}\n`);
  });
});

describe('the schema of question files', () => {
  const bank = parse(renderBankScaffold('x')) as unknown;
  const first = ['questions', 0] as const;

  test.each([
    ['as it is', bank],
    ['one sector', changed(bank, [...first, 'sectors'], 'retail')],
    ['only what must be there', { questions: [{ id: 'a', type: 'technique', ask: 'How?' }] }],
  ])('accepts %s', (_, value) => expect(validator('questions').safeParse(value).success).toBe(true));

  test.each([
    ['a type that is none', changed(bank, [...first, 'type'], 'behavoral')],
    ['an unknown key', changed(bank, [...first, 'wy'], 'Because.')],
    ['an element that is none', changed(bank, [...first, 'expects', 'emapthy'], 10)],
    ['too many points', changed(bank, [...first, 'expects', 'outcome'], 101)],
    ['an id with capitals', changed(bank, [...first, 'id'], 'Late Delivery')],
    ['a question without an id', changed(bank, [...first, 'id'], undefined)],
    ['no questions', changed(bank, ['questions'], [])],
  ])('refuses %s', (_, value) => expect(validator('questions').safeParse(value).success).toBe(false));
});

describe('the schemas of rubric files', () => {
  const file = (path: string) => parse(readFileSync(join(root, 'rubrics', path), 'utf8')) as unknown;
  const signal = { id: 'it', why: 'Because.', examples: { hits: 'a', misses: ['b'] } };

  test.each(['pattern', 'patterns', 'keywords'])('accepts a signal with %s, as a text or a list', (key) => {
    for (const words of ['{give}', ['{give}', 'sorry']]) {
      const value = changed(file('elements/apology.yaml'), ['signals'], [{ ...signal, [key]: words }]);
      expect(validator('element').safeParse(value).error).toBeUndefined();
    }
  });

  test('refuse a signal with a need that is none', () => {
    const bad = { ...signal, pattern: 'a', needs: { voice: 'nobody' } };
    const value = changed(file('elements/apology.yaml'), ['signals'], [bad]);
    expect(validator('element').safeParse(value).success).toBe(false);
  });

  test('ask for one of pattern, patterns and keywords', () => {
    // zod does not read `required` without a type back, so the words of the schema are looked at.
    const anyOf = ['pattern', 'patterns', 'keywords'].map((key) => ({ required: [key] }));
    expect(makeJsonSchema('flag').properties?.signals).toMatchObject({ items: { anyOf } });
  });

  test('know the elements and the flags', () => {
    const idsOf = (kind: Kind) => makeJsonSchema(kind).properties?.id;
    expect(idsOf('element')).toMatchObject({ enum: [...elementIds] });
    expect(idsOf('flag')).toMatchObject({ enum: [...flagIds] });
  });
});
