/** Other programs that read prose, where they are installed: they are no dependencies of the project. */

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Peer {
  readonly name: string;
  /** Its command line, a script for Node. */
  readonly program: string;
  readonly read: (text: string) => void;
}

const programs = { 'write-good': 'write-good/bin/write-good.js', alex: 'alex/cli.js' } as const;

/** @param folder in whose `node_modules` it lies; @returns undefined when it does not */
export async function loadPeer(
  folder: string | undefined,
  name: keyof typeof programs,
): Promise<Peer | undefined> {
  if (folder === undefined) return undefined;
  const program = resolve(folder, 'node_modules', programs[name]);
  if (!existsSync(program)) return undefined;
  if (name === 'write-good') {
    const read = createRequire(join(resolve(folder), 'index.js'))(name) as (text: string) => unknown;
    return { name, program, read: (text) => void read(text) };
  }
  const entry = pathToFileURL(resolve(folder, 'node_modules', 'alex/index.js')).href;
  const { markdown } = (await import(entry)) as { readonly markdown: (text: string) => unknown };
  return { name, program, read: (text) => void markdown(text) };
}
