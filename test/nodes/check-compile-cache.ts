/** Code that one command has kept compiled has to serve the others: V8 throws away what was compiled under other settings. */

import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCoach } from '../e2e/run-coach.ts';

const bank = `schema: 1
topic: own
title: Own
questions: [{ id: own-one, type: behavioral, ask: Tell me about a late delivery. }]
`;

/** @param folder empty @throws when a command compiles anew what another had kept. Before Node 22.1 nothing is kept. */
export async function checkCompileCache(folder: string, node: string, answer: string): Promise<void> {
  const env = { COACH_HOME: join(folder, 'home'), NODE_COMPILE_CACHE: join(folder, 'cache') };
  mkdirSync(env.NODE_COMPILE_CACHE);
  const run = (argv: readonly string[], input: string) => runCoach(argv, { cwd: folder, env, node, input });
  await run(['score'], answer);
  const before = keptIn(env.NODE_COMPILE_CACHE);
  await run(['score', '--jsonl'], JSON.stringify({ id: 1, answer }));
  writeFileSync(join(folder, 'bank.yaml'), bank);
  await run(['score', '--bank', 'bank.yaml'], answer);
  await run(['score'], answer);
  const after = keptIn(env.NODE_COMPILE_CACHE);
  const anew = [...before].filter(([file, written]) => after.get(file) !== written);
  if (anew.length > 0) throw new Error(`compiled anew: ${anew.map(([file]) => file).join(', ')}`);
}

/** Files with the time they were written. */
function keptIn(folder: string): ReadonlyMap<string, number> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const found = names.map((name) => [name, statSync(join(folder, name))] as const);
  return new Map(found.flatMap(([name, stat]) => (stat.isFile() ? [[name, stat.mtimeMs]] : [])));
}
