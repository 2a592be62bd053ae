/** Parts of packages that coach never calls and that would make up a tenth of what is installed. */

import type { Plugin } from 'rolldown';

/** By the path that imports them: what stands in their place. */
const parts: readonly (readonly [RegExp, string])[] = [
  // Inquirer's own editor prompt, with tables of every character set; coach opens editors itself.
  [/^@inquirer\/external-editor$/u, 'export const editAsync = undefined;'],
  // Zod's messages in fifty languages; English is imported by itself.
  [/^\.\.\/locales\/index\.js$/u, 'export {};'],
];

/** Marks a path that is no file. */
const prefix = '\0left-out:';

export const leaveOut: Plugin = {
  name: 'leave-out',
  resolveId(path) {
    const part = parts.findIndex(([imported]) => imported.test(path));
    return part < 0 ? null : `${prefix}${part}`;
  },
  load(id) {
    return id.startsWith(prefix) ? (parts[Number(id.slice(prefix.length))]?.[1] ?? null) : null;
  },
};
