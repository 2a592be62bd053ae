/** Any text as an exported history is the document that it was, or refused with what is wrong and where. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CoachError } from '../../src/error.ts';
import type { ExportDocument } from '../../src/history/export-document.ts';
import { readExport } from '../../src/history/read-export.ts';
import { anyText, faulty, propertyTimeout, runs, textOf } from '../property-runs.ts';
import { makeScorecard } from './fixtures.ts';

const id = (digit: number): string => `0000000${digit}-0000-4000-8000-000000000000`;
const at = '2025-03-04T05:06:07.890Z';
const attempt = (digit: number, revisionOf: string | null) => ({
  id: id(digit),
  finished_at: at,
  time_zone: 'Europe/London',
  kind: 'practice',
  question: 'angry-customer',
  wording: 'Tell me.',
  type: 'behavioral',
  rubric_hash: 'abc',
  sitting: null,
  revision_of: revisionOf,
  answer: 'I said "sorry" – 😀\r\n',
  scorecard: makeScorecard(),
  details: { hints: 2 },
});
const sound = {
  schema: 1,
  attempts: [attempt(1, null), attempt(2, id(1))],
  drafts: [{ question: 'q', wording: 'W?', text: 'half', updated_at: at }],
  stories: [
    {
      id: id(3),
      title: 'T',
      happened: 'H',
      did: 'D',
      ended: 'E',
      proof: 'P',
      attempt: id(2),
      created_at: at,
      updated_at: at,
    },
  ],
};
const text = JSON.stringify(sound);

function read(given: string): ExportDocument | undefined {
  try {
    return readExport(given, 'a.json');
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    expect(['bad-json', 'bad-value']).toContain(error.code);
    expect(error.problems.length).toBeLessThanOrEqual(11);
    for (const { message, at, source } of error.problems) {
      if (at === undefined) expect(message).toMatch(/^a\.json/u);
      else {
        expect(at.file).toBe('a.json');
        const line = given.split('\n')[at.line - 1]?.replace(/\r$/u, '') ?? '';
        expect(source).toBe(line);
        expect(at.column + at.length - 1).toBeLessThanOrEqual(Math.max(1, line.length));
      }
    }
    return undefined;
  }
}

test('the document that faults are put into is sound', () => {
  expect(read(text)).toEqual(sound);
});

test(
  'any text',
  () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\\u',
      'null',
      '1e999',
      '-',
      '0',
      '__proto__',
      '\n',
      '\ud800',
    ];
    fc.assert(
      fc.property(fc.oneof(anyText, textOf(pieces), faulty([text], pieces)), (given) => {
        const document = read(given);
        if (document !== undefined) expect(document).toEqual(JSON.parse(given));
      }),
      runs(1500),
    );
  },
  propertyTimeout,
);

/** Every place in a JSON value, as a path. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}

/** The value with another one put in at the path, or with what is there taken out. */
function changed(value: unknown, path: readonly string[], put: unknown, isOut: boolean): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return put;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  if (rest.length === 0 && isOut) delete copy[key];
  else
    Object.defineProperty(copy, key, {
      value: changed(copy[key], rest, put, isOut),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return copy;
}

test(
  'any value in any place of a sound document',
  () => {
    const place = fc.constantFrom(...pathsIn(sound));
    const fault = fc.tuple(
      fc.oneof(
        place,
        place.map((path) => [...path, '__proto__']),
      ),
      fc.jsonValue(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(fault, { minLength: 1, maxLength: 3 }), (faults) => {
        const value = faults.reduce<unknown>(
          (all, [path, put, isOut]) => changed(all, path, put, isOut),
          sound,
        );
        const given = JSON.stringify(value) ?? '';
        const document = read(given);
        if (document === undefined) return;
        expect(JSON.stringify(document)).toBe(given);
        expect(document.schema).toBe(1);
        for (const list of [document.attempts, document.stories]) {
          expect(new Set(list.map((each) => each.id)).size).toBe(list.length);
        }
      }),
      runs(1500),
    );
  },
  propertyTimeout,
);
