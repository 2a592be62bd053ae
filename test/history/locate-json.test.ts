import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locateJson } from '../../src/history/locate-json.ts';

type Key = string | number;

/** Every path into the value. */
function pathsOf(value: unknown, path: readonly Key[] = []): readonly (readonly Key[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys: readonly Key[] = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  const inner = keys.flatMap((key) => pathsOf((value as Record<Key, unknown>)[key], [...path, key]));
  return [path, ...inner];
}

const valueAt = (value: unknown, path: readonly Key[]): unknown =>
  path.reduce((inner, key) => (inner as Record<Key, unknown>)[key], value);

test('any path into any document leads to the text of its value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      for (const path of pathsOf(value)) {
        const { at, source } = locateJson(text, 'a.json', path);
        const lines = text.split('\n');
        expect(source).toBe(lines[at.line - 1]);
        const written = JSON.stringify(valueAt(value, path), null, indent);
        const rest = lines
          .slice(at.line - 1)
          .join('\n')
          .slice(at.column - 1);
        // Further lines are indented by where the value stands.
        expect(rest.replace(/\s/gu, '').startsWith(written.replace(/\s/gu, ''))).toBe(true);
      }
    }),
  );
});

test.each([
  ['a key', ['b', 1, 'c'], 'key', [3, 5, 3]],
  ['its value', ['b', 1, 'c'], 'value', [3, 10, 4]],
  ['a value of several lines: its first', ['b'], 'value', [2, 6, 3]],
  ['what is not there: what should hold it', ['b', 1, 'd'], 'value', [3, 3, 1]],
  ['a key that stands twice: the last', ['a'], 'value', [4, 7, 1]],
] as const)('%s', (_, path, on, [line, column, length]) => {
  const text = '{"a": "}\\"]",\r\n"b": [1,\r\n  { "c": "d{" }],\r\n "a": 2}';
  expect(locateJson(text, 'a.json', path, on).at).toEqual({ file: 'a.json', line, column, length });
});
