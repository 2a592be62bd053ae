/** What `extends:` of a bank may name: coach itself, or YAML files in the bank's own folder and below, whatever links lie there. */

import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep, win32 } from 'node:path';
import { codeOf, type Problem } from '../error.ts';
import { entriesOf } from './parsed-file.ts';
import { locatePath, readYaml } from './read-yaml.ts';
import { quote } from './schema-parts.ts';
import type { Located } from './source-text.ts';
import { isYamlName } from './yaml-name.ts';

/** The name that stands for the questions, elements and flags that come with coach. */
export const coachName = 'coach';

export interface Extended {
  readonly name: string;
  readonly found: Located;
}

/** The entries of `extends`, with their places; none when there are none, or the file cannot be read. */
export function findExtends(text: string, file: string): readonly Extended[] {
  // Most banks extend nothing, and are not read twice.
  if (!/^["']?extends["']?\s*:/mu.test(text)) return [];
  const yaml = readYaml(text, file);
  const given = (yaml.value as { readonly extends?: unknown } | null | undefined)?.extends;
  if (typeof given === 'string') return [{ name: given.trim(), found: locatePath(yaml, ['extends']) }];
  return entriesOf(yaml, 'extends').flatMap((name, index) =>
    typeof name === 'string' ? [{ name: name.trim(), found: locatePath(yaml, ['extends', index]) }] : [],
  );
}

/**
 * The file that `name` means, or what is wrong with it.
 * @param file the bank that extends it, as it was named by its reader
 * @returns `file`: as it is told in problems; `real`: without links, so that a file is known again
 */
export function resolveExtended(
  { name, found }: Extended,
  file: string,
): { readonly file: string; readonly real: string } | { readonly problem: Problem } {
  const refuse = (message: string, hint: string) => ({
    problem: { code: 'bad-extends', message, ...found, hint } as const,
  });
  const rule = 'name "coach", or a YAML file in the folder of this one, such as team/base.yaml';
  if (isAbsolute(name) || win32.isAbsolute(name) || /^(?:[a-z][a-z0-9+.-]*:|~)/iu.test(name)) {
    return refuse(`${quote(name)} is not a path within the folder of this file`, rule);
  }
  if (name.includes('\\')) return refuse(`${quote(name)} holds a backslash`, 'write paths with "/"');
  const parts = name.split('/');
  if (parts.includes('..')) return refuse(`${quote(name)} leads out of the folder of this file`, rule);
  if (!isYamlName(name)) {
    return refuse(`${quote(name)} is neither "coach" nor a YAML file`, rule);
  }
  const path = join(dirname(file), ...parts);
  try {
    const folder = realpathSync(dirname(file));
    const real = realpathSync(path);
    const inside = relative(folder, real);
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      return refuse(`${quote(name)} is a link that leads out of the folder of this file`, rule);
    }
    return { file: path, real };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ELOOP') return refuse(`${quote(name)} is a link that leads round in a circle`, rule);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return refuse(`there is no file ${quote(name)} in the folder of this one`, 'check the path');
    }
    return refuse(`${quote(name)} cannot be read (${code || String(error)})`, 'check the path');
  }
}
