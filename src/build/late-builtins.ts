/** Modules of Node that take as long to set up as a tenth of its own start, for a few functions that most commands never call. */

import { createRequire } from 'node:module';
import type { Plugin } from 'rolldown';

export const lateModules: readonly string[] = ['node:crypto', 'node:child_process'];

/** Marks a path that is no file. */
const prefix = '\0late:';

export const lateBuiltins: Plugin = {
  name: 'late-builtins',
  resolveId(path) {
    return lateModules.includes(path) ? `${prefix}${path}` : null;
  },
  load(id) {
    if (!id.startsWith(prefix)) return null;
    const name = id.slice(prefix.length);
    const exported = Object.entries(createRequire(import.meta.url)(name) as Record<string, unknown>);
    const functions = exported.filter(([, value]) => typeof value === 'function' && !isClass(value));
    return functions
      .map(
        ([key]) =>
          `export const ${key} = (...given) => process.getBuiltinModule('${name}').${key}(...given);`,
      )
      .join('\n');
  },
};

/** Classes cannot be called in this way; an import of one stops the build. */
function isClass(value: object): boolean {
  return /^[A-Z]/u.test((value as { readonly name: string }).name);
}
