/** Small turns of phrase and blocks of lines that all drawings share. */

import type { Theme } from './theme.ts';
import { fillLines } from './wrap-text.ts';

export { countOf } from '../coach/say-number.ts';

/** A heading with its lines beneath, and a blank line before it; nothing when there are no lines. */
export function section(title: string, lines: readonly string[], theme: Theme): readonly string[] {
  if (lines.length === 0) return [];
  return ['', ...fillLines(title, theme.columns).map((line) => theme.heading(line)), ...lines];
}

/** Wrapped text, indented by so many columns. */
export function indented(text: string, indent: number, theme: Theme): readonly string[] {
  return fillLines(text, theme.columns, ' '.repeat(indent));
}

/** "Better: …", the label in front of the first line and the others two columns further in. */
export function labelled(label: string, text: string, indent: number, theme: Theme): readonly string[] {
  const [first = '', ...others] = fillLines(
    `${label}: ${text}`,
    theme.columns,
    ' '.repeat(indent),
    ' '.repeat(indent + 2),
  );
  const start = `${' '.repeat(indent)}${label}:`;
  if (!first.startsWith(start)) return [first, ...others];
  return [`${' '.repeat(indent)}${theme.strong(`${label}:`)}${first.slice(start.length)}`, ...others];
}
