/** Modules of Node that a file imports as a whole are taken as they are: the bundler would copy their names one by one at every start. */

import type { Plugin } from 'rolldown';

const wholeImport = /^import (?:\* as )?(\w+) from (["'])(?:node:)?(os|path|process|readline|tty)\2;?$/gmu;

/** `import os from 'node:os'` and `import * as os from 'node:os'`, also without the `node:`; other imports stay. */
export function takeWhole(code: string): string {
  return code.replace(wholeImport, "const $1 = globalThis.process.getBuiltinModule('node:$3');");
}

export const wholeBuiltins: Plugin = {
  name: 'whole-builtins',
  transform(code) {
    const taken = takeWhole(code);
    return taken === code ? null : taken;
  },
};
