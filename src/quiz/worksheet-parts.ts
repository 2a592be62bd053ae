/** Finds in a worksheet's Markdown its header, the places for answers, and what stands elsewhere. */

import type { Code, RootContent } from 'mdast';
import { fenceOf } from './read-blocks.ts';

export interface Header {
  readonly id: string;
  /** Ids, in the order in which they were asked. */
  readonly questions: readonly string[];
  readonly line: number;
}

/** A fence with "answer" after it. */
export interface Place {
  /** "" when it names none. */
  readonly question: string;
  readonly heading: string;
  readonly text: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
  readonly section: number;
  /** Whether it ends with a fence of its own. */
  readonly closed: boolean;
}

/** Something in a question's section that is no place for an answer. */
export interface Stray {
  /** `note`: in a section that somebody added. */
  readonly kind: 'text' | 'fence' | 'note';
  readonly line: number;
  readonly section: number;
}

/** Undefined when the comment is not there, or was changed. */
export function readHeader(nodes: readonly RootContent[]): Header | undefined {
  for (const node of nodes) {
    if (node.type !== 'html') continue;
    const [, id = '', questions = ''] =
      /^<!--\s*coach-worksheet:\s*1;\s*id:\s*([0-9a-f-]{36});\s*questions:\s*([^>]*?)\s*-->/iu.exec(
        node.value,
      ) ?? [];
    const ids = questions.split(/\s+/u).filter((word) => word !== '');
    if (id !== '' && ids.length > 0) return { id: id.toLowerCase(), questions: ids, line: lineOf(node) };
  }
  return undefined;
}

/** @param lines of the whole file */
export function findAnswers(
  nodes: readonly RootContent[],
  lines: readonly string[],
): { readonly places: readonly Place[]; readonly strays: readonly Stray[] } {
  const places: Place[] = [];
  const strays: Stray[] = [];
  let section = 0;
  let title = '';
  for (const node of nodes) {
    const line = lineOf(node);
    const source = lines[line - 1] ?? '';
    if (node.type === 'heading') {
      if (node.depth !== 2) continue;
      section += 1;
      title = source.replace(/^\s*#+\s*/u, '').trim();
    } else if (node.type === 'code' && fenceOf(source) !== '') {
      if (node.lang === 'answer') {
        const question = (node.meta ?? '').trim();
        const heading = title.replace(/^\d+\.\s*/u, '');
        places.push({ question, heading, text: node.value, line, section, closed: isClosed(node, lines) });
      } else strays.push({ kind: 'fence', line, section });
    } else if (section > 0 && node.type !== 'html') {
      // What stands before the first question is the introduction.
      strays.push({ kind: /^\d+\./u.test(title) ? 'text' : 'note', line, section });
    }
  }
  return { places, strays };
}

const lineOf = (node: RootContent): number => node.position?.start.line ?? 1;

/** The parser ends a fence that is never closed at the end of the file. */
function isClosed({ position }: Code, lines: readonly string[]): boolean {
  const start = position?.start.line ?? 1;
  const end = position?.end.line ?? start;
  const opening = fenceOf(lines[start - 1] ?? '');
  const closing = (lines[end - 1] ?? '').trim();
  const sign = opening.charAt(0);
  return end > start && closing.length >= opening.length && closing === sign.repeat(closing.length);
}
