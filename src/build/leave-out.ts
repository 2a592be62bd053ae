/** Parts of packages that coach never calls and that would make up a tenth of what is installed. */

import type { Plugin } from 'esbuild';

/** By the path that imports them: what stands in their place. */
const parts: readonly (readonly [RegExp, string])[] = [
  // Inquirer's own editor prompt, with tables of every character set; coach opens editors itself.
  [/^@inquirer\/external-editor$/u, 'export const editAsync = undefined;'],
  // Zod's messages in fifty languages; English is imported by itself.
  [/^\.\.\/locales\/index\.js$/u, 'export {};'],
];

export const leaveOut: Plugin = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    for (const [filter, contents] of parts) {
      const namespace = `left-out:${filter.source}`;
      onResolve({ filter: new RegExp(filter.source) }, ({ path }) => ({ path, namespace }));
      onLoad({ filter: /.*/, namespace }, () => ({ contents }));
    }
  },
};
