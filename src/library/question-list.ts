/** Questions as a CSV or Markdown list has them, before they are known to be sound, and the texts that stand for structured fields. */

import type { Problem } from '../error.ts';
import type { Located } from './source-text.ts';

/** The fields of a list, by the names that YAML gives them. */
export const questionFields = [
  'id',
  'type',
  'topic',
  'ask',
  'wordings',
  'asked_by',
  'why',
  'listening_for',
  'sectors',
  'level',
  'expects',
  'hints',
  'probes',
] as const;
const sampleFields = ['strong', 'middling', 'flawed'] as const;
export const listFields = [...questionFields, ...sampleFields] as const;
export type ListField = (typeof listFields)[number];

export interface ListedQuestion {
  /** Texts as they stand in the list. */
  readonly texts: Readonly<Partial<Record<ListField, readonly string[]>>>;
  /** The place of a field's text, or of the question. */
  readonly at: (field?: ListField, index?: number) => Located;
}

export interface QuestionList {
  readonly questions: readonly ListedQuestion[];
  readonly problems: readonly Problem[];
}

/** More than these would not be read. */
export const mostListProblems = 200;

const aliases: Readonly<Record<string, ListField>> = {
  question: 'ask',
  prompt: 'ask',
  text: 'ask',
  wording: 'wordings',
  'in other words': 'wordings',
  sector: 'sectors',
  'who asks': 'asked_by',
  hint: 'hints',
  probe: 'probes',
};

/** Names by which fields are known, for "did you mean". */
export const fieldNames: readonly string[] = [...listFields, ...Object.keys(aliases)];

/** "Listening for" → `listening_for`; null for a name that is none. */
export function fieldOf(name: string): ListField | null {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ');
  const field = listFields.find((known) => known.replaceAll('_', ' ') === plain);
  return field ?? (Object.hasOwn(aliases, plain) ? (aliases[plain] ?? null) : null);
}

type Expects = Readonly<Record<string, number | { readonly points: number; readonly must: true }>>;

/** "empathy 30 must, solution 70" → the value of `expects`, or the part that cannot be read. */
export function parseExpects(text: string): { readonly value: Expects } | { readonly bad: string } {
  const value = new Map<string, Expects[string]>();
  for (const part of text.split(/[;,\n]/u).map((each) => each.trim())) {
    if (part === '') continue;
    const match = /^(\p{L}[\p{L} _-]*?)\s*[:=]?\s*(\d{1,3})\s*%?\s*(must|!|\*)?$/iu.exec(part);
    const id = toElementId(match?.[1] ?? '');
    if (match === null || value.has(id)) return { bad: part };
    const points = Number(match[2]);
    value.set(id, match[3] === undefined ? points : { points, must: true });
  }
  return { value: Object.fromEntries(value) };
}

/** "empathy: How did you…? → I could see…" → its three parts; null when it is written otherwise. */
export function parseHint(text: string): { element: string; prompt: string; starter: string } | null {
  const match = /^([\p{L}_ -]+?)\s*:\s*([\s\S]+?)\s*(?:→|=>)\s*([\s\S]+)$/u.exec(text.trim());
  if (match === null) return null;
  return { element: toElementId(match[1] ?? ''), prompt: match[2] ?? '', starter: match[3] ?? '' };
}

/** "outcome: How did it end?" → its two parts; null when it is written otherwise. */
export function parseProbe(text: string): { element: string; ask: string } | null {
  const match = /^([\p{L}_ -]+?)\s*:\s*([\s\S]+)$/u.exec(text.trim());
  return match === null ? null : { element: toElementId(match[1] ?? ''), ask: match[2] ?? '' };
}

function toElementId(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');
}
