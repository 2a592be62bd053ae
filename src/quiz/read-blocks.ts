/** A worksheet's Markdown, block by block: a place for an answer begins a new one, also where the fence before it was left open. */

import type { Code, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Top-level blocks with their lines in the file. @param lines of `text` */
export function readBlocks(text: string, lines: readonly string[]): readonly RootContent[] {
  // With their own line breaks, so that an answer is the same text whatever is mended around it.
  const rows = text.split(/(?<=\n|\r(?!\n))/u);
  return fromMarkdown(text).children.flatMap((node) => {
    if (node.type !== 'code') return [node];
    const [first, ...others] = sectionsInside(node, lines);
    if (first === undefined) return [node];
    const starts = [first, ...others];
    const inside = starts.flatMap((start, index) => {
      const section = rows.slice(start - 1, (starts[index + 1] ?? lastLine(node) + 1) - 1);
      return fromMarkdown(section.join('')).children.map((block) => movedDown(block, start - 1));
    });
    return [endedBefore(first, node, lines), ...inside];
  });
}

/** The characters that open a fence; "" where none opens. */
export function fenceOf(line: string): string {
  return /^\s*(~{3,}|`{3,})/u.exec(line)?.[1] ?? '';
}

const firstLine = (node: RootContent): number => node.position?.start.line ?? 1;
const lastLine = (node: RootContent): number => node.position?.end.line ?? firstLine(node);

/** Where the places inside begin, each with its heading. An answer may quote a place; its own fence is longer then. */
function sectionsInside(node: Code, lines: readonly string[]): readonly number[] {
  const least = fenceOf(lines[firstLine(node) - 1] ?? '').length;
  if (least === 0) return [];
  const starts: number[] = [];
  for (let line = firstLine(node) + 1; line <= lastLine(node); line += 1) {
    const [, fence = ''] =
      /^ {0,3}(~{3,}|`{3,})[ \t]*answer[ \t]+\S+[ \t]*$/u.exec(lines[line - 1] ?? '') ?? [];
    if (fence !== '' && fence.length >= least) starts.push(headingAbove(line, lines, firstLine(node) + 1));
  }
  return starts;
}

function headingAbove(line: number, lines: readonly string[], least: number): number {
  let above = line - 1;
  while (above >= least && (lines[above - 1] ?? '').trim() === '') above -= 1;
  return above >= least && /^ {0,3}##\s/u.test(lines[above - 1] ?? '') ? above : line;
}

function movedDown(node: RootContent, by: number): RootContent {
  const { position } = node;
  if (position === undefined) return node;
  const start = { ...position.start, line: position.start.line + by };
  return { ...node, position: { start, end: { ...position.end, line: position.end.line + by } } };
}

function endedBefore(line: number, node: Code, lines: readonly string[]): Code {
  const value = lines.slice(firstLine(node), line - 1).join('\n');
  if (node.position === undefined) return { ...node, value };
  const end = { line: line - 1, column: 1 };
  return { ...node, value, position: { start: node.position.start, end } };
}
