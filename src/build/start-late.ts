/** Work that packages do when they are loaded, put off until it is needed: at most starts it never is. */

import type { Plugin } from 'rolldown';

interface Delay {
  /** The file, by the end of its path. */
  readonly file: RegExp;
  /** Each must stand there exactly once. */
  readonly changes: readonly (readonly [from: string, to: string])[];
}

const delays: readonly Delay[] = [
  {
    // Sets up the tables of all emoji and of all characters that belong together: half as long as Node takes to start.
    file: /node_modules\/string-width\/index\.js$/u,
    changes: [
      ['const segmenter = new Intl.Segmenter();', 'let segmenter;'],
      ['segmenter.segment(string)', '(segmenter ??= new Intl.Segmenter()).segment(string)'],
      ['const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;', 'let rgiEmojiRegex;'],
      [
        'rgiEmojiRegex.test(segment)',
        "(rgiEmojiRegex ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(segment)",
      ],
    ],
  },
  {
    // Only for commands that are programs of their own, which coach has none of.
    file: /node_modules\/commander\/lib\/command\.js$/u,
    changes: [["const childProcess = require('node:child_process');", 'const childProcess = undefined;']],
  },
];

export const startLate: Plugin = {
  name: 'start-late',
  transform(code, id) {
    const delay = delays.find(({ file }) => file.test(id));
    return delay?.changes.reduce((text, [from, to]) => replaceOnce(text, from, to, id), code) ?? null;
  },
};

function replaceOnce(text: string, from: string, to: string, path: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${path} has changed: ${from} is not there exactly once`);
  return parts.join(to);
}
