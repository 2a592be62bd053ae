/**
 * The small shapes that all files of the library are made of. Their faults carry a code for `problems-from-issues.ts`,
 * and what zod cannot know of them stands in `meta`, for `json-schema.ts`.
 */

import * as z from 'zod';
import type { ErrorCode } from '../error.ts';

/** What a custom issue says of itself. */
export interface Fault {
  readonly fault: ErrorCode;
  readonly candidates?: readonly string[];
  readonly hint?: string;
}

/** A text that is not blank and holds nothing that could steer a terminal. At most `longest` characters. */
export function prose(longest = 2000) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .superRefine((text, context) => {
      const found = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.exec(text);
      if (found === null) return;
      const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      report(context, `the text holds the control character U+${code}`, { fault: 'bad-value' });
    });
}

/** A name in lower case: words joined by "-" (questions, topics) or by "_" (signals, word sets). */
export function name(joint: '-' | '_') {
  const form = joint === '-' ? /^[a-z0-9]+(-[a-z0-9]+)*$/ : /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
  return z
    .string()
    .superRefine((value, context) => {
      if (form.test(value) && value.length <= 60) return;
      const example = joint === '-' ? 'angry-customer' : 'hand_over_remedy';
      const rule = `lower-case letters, digits and "${joint}"`;
      report(context, `${quote(value)} is not a name: ${rule}, as in ${example}`, { fault: 'bad-value' });
    })
    .meta({ pattern: form.source, maxLength: 60 });
}

/** One of `values`; anything else is `fault`, with "did you mean". */
export function choice<T extends string>(values: readonly T[], noun: string, fault: ErrorCode = 'bad-value') {
  return z
    .string()
    .transform((value, context): T => {
      const found = values.find((candidate) => candidate === value);
      if (found !== undefined) return found;
      const known = values.length > 10 ? '' : ` (${values.join(', ')})`;
      report(context, `${quote(value)} is not ${noun}${known}`, { fault, candidates: values });
      return z.NEVER;
    })
    .meta({ enum: [...values] });
}

/** A list of at least `least`, for which a single value may stand. */
export function oneOrMore<T extends z.ZodType>(item: T, least = 1) {
  return z
    .preprocess(
      (value) => (value === undefined || Array.isArray(value) ? value : [value]),
      z.array(item).min(least),
    )
    .meta({ mayBe: 'item' });
}

/**
 * A mapping with these keys and no others. zod carries only a text for a surplus key: the keys that are known.
 * Keys that are made by `refused` are not told as known.
 */
export function mapping<T extends z.ZodRawShape>(shape: T) {
  const known = Object.keys(shape)
    .filter((key) => !isRefused(shape[key]))
    .join(' ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined),
  });
}

/** A key that may not stand here, although it may elsewhere: `message` says why, and `hint` what to do. */
export function refused(message: string, hint: string) {
  return z
    .unknown()
    .superRefine((value, context) => {
      if (value !== undefined) report(context, message, { fault: 'bad-value', hint });
    })
    .optional()
    .meta({ refused: true });
}

function isRefused(field: z.core.$ZodType | undefined): boolean {
  return field !== undefined && z.globalRegistry.get(field)?.refused === true;
}

export function whole(least: number, most: number) {
  return z.number().int().min(least).max(most);
}

/** The version of the file format, always 1. */
export const schema = z.literal(1);

interface IssueSink {
  addIssue(issue: {
    code: 'custom';
    message: string;
    params: Record<string, unknown>;
    path?: (string | number)[];
  }): void;
}

export function report(
  context: IssueSink,
  message: string,
  fault: Fault,
  path: (string | number)[] = [],
): void {
  context.addIssue({ code: 'custom', message, params: { ...fault }, path });
}

/** A value as it may stand in a message: quoted, one line, at most 40 characters. */
export function quote(value: unknown): string {
  const isNested = typeof value === 'object' && value !== null;
  const text = (isNested ? JSON.stringify(value) : String(value)).replace(/\s+/g, ' ');
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}
