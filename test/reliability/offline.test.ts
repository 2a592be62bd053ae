/** coach needs no network: nothing in the built program could open one. */

import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../../dist');
const networks = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'inspector', 'quic'];

const programs = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.c?js$/u.test(name))
  .map((name) => [name, readFileSync(join(dist, name), 'utf8')] as const);

describe('the built program', () => {
  test('imports nothing that opens a network', () => {
    const found = programs.flatMap(([name, text]) =>
      [
        ...text.matchAll(
          /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\d*\(\s*|\bgetBuiltinModule\(\s*)["'`](?:node:)?([a-z0-9_/]+)["'`]/gu,
        ),
      ]
        .map(([, module = '']) => module)
        .filter((module) => networks.includes(module.split('/')[0] ?? ''))
        .map((module) => `${name} imports ${module}`),
    );
    expect(programs.length).toBeGreaterThan(20);
    // What is looked for is really there in other places: modules of Node are imported by name.
    expect(programs.some(([, text]) => /\brequire\(["'`]node:fs["'`]\)/u.test(text))).toBe(true);
    expect(networks.filter((name) => !builtinModules.includes(name))).toEqual(['quic']);
    expect(found).toEqual([]);
  });

  test('calls nothing that opens a network', () => {
    // A method of that name is defined, not called: a brace follows.
    const calls =
      /(?<![\w.$])(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\((?![^()]*(?:\([^()]*\)[^()]*)*\)\s*\{)|\bsendBeacon\b/gu;
    const found = programs.flatMap(([name, text]) =>
      [...text.matchAll(calls)].map(([call]) => `${name}: ${call}`),
    );
    expect(found).toEqual([]);
  });
});
