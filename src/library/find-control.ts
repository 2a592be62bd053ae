/** Finds what has no place in a text file: control characters other than tabs and line ends. */

import type { Problem } from '../error.ts';
import { locate, type SourceText } from './source-text.ts';

export function findControl(source: SourceText): Problem | null {
  const control = /(?![\n\t])\p{Cc}/u.exec(source.text);
  if (control === null) return null;
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const message = `the control character U+${code} has no place in a text file`;
  return { code: 'not-text', message, ...locate(source, control.index, control.index + 1) };
}
