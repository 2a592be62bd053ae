/** A Markdown file's text → the questions in its lists: an item is a question, an item within it a field or another wording. */

import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Problem } from '../error.ts';
import { didYouMean } from './did-you-mean.ts';
import { findControl } from './find-control.ts';
import { findTooLong, findUnparsable } from './guard-markdown.ts';
import {
  fieldNames,
  fieldOf,
  type ListedQuestion,
  type ListField,
  mostListProblems,
  type QuestionList,
} from './question-list.ts';
import { quote } from './schema-parts.ts';
import { type Located, locate, type SourceText, toSourceText } from './source-text.ts';

type Tree = ReturnType<typeof fromMarkdown>;
type Block = Tree['children'][number];
type Item = Extract<Block, { type: 'list' }>['children'][number];

/** Headings name the topic of what follows; paragraphs between the lists are passed over. Never throws. */
export function readMarkdownList(raw: string, file: string): QuestionList {
  const tooLong = findTooLong(raw, file);
  if (tooLong !== null) return { questions: [], problems: [tooLong] };
  const source = toSourceText(file, raw);
  const refused = findControl(source) ?? findUnparsable(source);
  if (refused !== null) return { questions: [], problems: [refused] };
  const problems: Problem[] = [];
  const questions: ListedQuestion[] = [];
  let topic: Field | null = null;
  for (const block of parseBlocks(source, problems)) {
    if (block.type === 'heading') {
      topic = { field: 'topic', text: textOf(block).trim(), at: placeOf(block, source) };
    }
    if (block.type !== 'list') continue;
    for (const item of block.children) {
      const question = questionOf(item, topic, source, problems);
      if (question !== null) questions.push(question);
    }
  }
  if (questions.length === 0 && problems.length === 0) {
    const hint = 'write each question as an item of a list: "- Tell me about…"';
    const message = `${file} holds no list of questions`;
    problems.push({ code: 'empty-file', message, ...locate(source, 0, 1), hint });
  }
  return { questions, problems: problems.slice(0, mostListProblems) };
}

function parseBlocks(source: SourceText, problems: Problem[]): readonly Block[] {
  try {
    return fromMarkdown(source.text).children;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `this cannot be read as Markdown (${reason})`;
    problems.push({ code: 'not-text', message, ...locate(source, 0, 1) });
    return [];
  }
}

interface Field {
  readonly field: ListField;
  readonly text: string;
  readonly at: Located;
}

function questionOf(
  item: Item,
  topic: Field | null,
  source: SourceText,
  problems: Problem[],
): ListedQuestion | null {
  const [first, ...others] = item.children;
  const said = first?.type === 'paragraph' ? textOf(first) : '';
  const ask = (hasBox(first, source) ? said.slice('[ ]'.length) : said).replace(/\s+/gu, ' ').trim();
  const place = placeOf(first ?? item, source);
  if (ask === '') {
    const hint = 'begin it with the words of the question';
    problems.push({ code: 'missing-key', message: 'this item of the list asks nothing', ...place, hint });
    return null;
  }
  const inner = others.flatMap((block) => (block.type === 'list' ? block.children : []));
  const own = inner.flatMap((each) => fieldIn(each, source, problems) ?? []);
  // A topic of the item itself counts more than the heading above it.
  const heading = topic === null || own.some(({ field }) => field === 'topic') ? [] : [topic];
  const fields: readonly Field[] = [{ field: 'ask', text: ask, at: place }, ...heading, ...own];
  const texts: Partial<Record<ListField, readonly string[]>> = {};
  for (const { field, text } of fields) texts[field] = [...(texts[field] ?? []), text];
  const at = (field: ListField = 'ask', index = 0): Located =>
    fields.filter((each) => each.field === field)[index]?.at ?? place;
  return { texts, at };
}

/** A box to tick, as lists of tasks have it; a question that begins with the same signs is written with a backslash. */
function hasBox(block: Block | undefined, source: SourceText): boolean {
  return /^\[[ x]\]\s/iu.test(source.text.slice(block?.position?.start.offset ?? source.text.length));
}

/** "why: …", "hint, empathy: …", or another wording. */
function fieldIn(item: Item, source: SourceText, problems: Problem[]): Field | null {
  const paragraphs = item.children.flatMap((block) => (block.type === 'paragraph' ? [textOf(block)] : []));
  const text = paragraphs.join('\n\n').trim();
  const at = placeOf(item.children[0] ?? item, source);
  if (text === '') return null;
  const part = /^(hint|probe),\s*([^:]+:[\s\S]*)$/iu.exec(text);
  if (part !== null) {
    const field = part[1]?.toLowerCase() === 'hint' ? 'hints' : 'probes';
    return { field, text: part[2] ?? '', at };
  }
  const [, name = '', rest = ''] = /^([\p{L}_ -]{2,20}):\s+([\s\S]*)$/u.exec(text) ?? [];
  const field = name === '' ? null : fieldOf(name);
  if (field !== null && field !== 'ask') return { field, text: rest.trim(), at };
  const meant = name === '' ? {} : didYouMean(name, fieldNames);
  if (meant.hint !== undefined) {
    problems.push({ code: 'unknown-key', message: `${quote(name)} is not known here`, ...at, ...meant });
    return null;
  }
  return { field: 'wordings', text: text.replace(/\s+/gu, ' '), at };
}

function textOf(node: Block | Item): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function placeOf({ position }: Block | Item, source: SourceText): Located {
  const start = position?.start.offset ?? 0;
  return locate(source, start, position?.end.offset ?? start + 1);
}
