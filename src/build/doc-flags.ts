/** `docs/flags.md`: what puts interviewers off, from the pages in `rubrics/flags/`. */

import type { Library } from '../rubric/library.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { code, pageHead, table } from './doc-table.ts';

export function renderFlagsPage({ flags }: Pick<Library, 'flags'>): string {
  const all = Object.values(flags);
  const head = pageHead(
    'Red flags',
    `The ${all.length} red flags. A flag that is sure takes off its points and may limit the score; one that is likely but not sure is a note, and costs
nothing. \`coach explain ID\` shows what to say instead.`,
  );
  const rows = all.map(({ id, name, points, cap, raised, example, spared, near_miss }) => [
    code(id),
    escapeMarkdown(name),
    String(points),
    cap === null ? '' : String(cap),
    `${escapeMarkdown(raised)} *${escapeMarkdown(example)}*`,
    `${escapeMarkdown(spared)} *${escapeMarkdown(near_miss)}*`,
  ]);
  const heads = ['id', 'name', 'points', 'no score above', 'raised', 'spared'];
  return `${head}\n${table(heads, rows)}\n`;
}
