/** What the schema library complains about → problems in our words, each at its place in the YAML. */

import type * as z from 'zod';
import { type ErrorCode, kindNames, type Problem } from '../error.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Path } from './read-yaml.ts';
import { type Fault, quote } from './schema-parts.ts';
import type { Located } from './source-text.ts';

type Issue = z.core.$ZodIssue;

/** More than these would not be read. */
const mostProblems = 100;

/** Where a value, or its key, stands in the file that it was read from. */
export type Locate = (path: Path, on?: 'key' | 'value') => Located;

/** `base` is the path of the value that was validated. The schema must have been run with `reportInput`. */
export function problemsFromIssues(issues: readonly Issue[], locate: Locate, base: Path = []): Problem[] {
  return issues
    .slice(0, mostProblems)
    .flatMap((issue) => translate(issue, locate, [...base, ...(issue.path as Path)]));
}

function translate(issue: Issue, locate: Locate, path: Path): Problem[] {
  const problem = (code: ErrorCode, message: string, hint: { readonly hint?: string } = {}): Problem[] => [
    { code, message, ...locate(path), ...hint },
  ];
  const subject = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    // `check-yaml.ts` has said it already, and where zod would skip it.
    const surplus = issue.keys.filter((key) => key !== '__proto__');
    return surplus.map((key) => ({
      code: 'unknown-key',
      message: `${quote(key)} is not a key that is known here`,
      ...locate([...path, key], 'key'),
      hint:
        didYouMean(key, known).hint ??
        (key === '<<' ? 'write the keys out; "<<" is not read' : keysHint(known)),
    }));
  }
  if (issue.code === 'invalid_key') {
    const inner = issue.issues[0];
    const said = inner?.code === 'custom' ? (inner.params as unknown as Fault) : null;
    const hint = didYouMean(String(path.at(-1)), said?.candidates ?? []);
    return [
      {
        code: said?.fault ?? 'unknown-key',
        message: inner?.message ?? issue.message,
        ...locate(path, 'key'),
        ...hint,
      },
    ];
  }
  if (issue.code === 'custom') {
    const { fault, candidates, hint } = issue.params as unknown as Fault;
    const meant = didYouMean(String(issue.input), candidates ?? []);
    return problem(fault, issue.message, hint === undefined ? meant : { hint });
  }
  if (issue.input === undefined) return problem('missing-key', `${subject} is missing`);
  if (issue.code === 'invalid_type') {
    const message = `${subject} must be ${kinds[issue.expected] ?? issue.expected}, not ${kindOf(issue.input)}`;
    return problem('wrong-type', message, typeHint(issue.expected, issue.input));
  }
  if (issue.code === 'invalid_value') {
    return problem('bad-value', `${subject} must be ${issue.values.join(' or ')}, not ${quote(issue.input)}`);
  }
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return problem('bad-value', `${subject} ${sizeOf(issue)}`);
  return problem('bad-value', `${subject}: ${issue.message}`);
}

const kinds: Readonly<Record<string, string>> = {
  ...kindNames,
  string: 'a text',
  object: 'a mapping (key: value)',
  record: 'a mapping (key: value)',
};

function kindOf(value: unknown): string {
  if (value === null) return 'an empty entry';
  if (Array.isArray(value)) return kindNames.array;
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return String(value);
}

function typeHint(expected: string, input: unknown): { readonly hint?: string } {
  if (expected !== 'string') return {};
  if (typeof input === 'number' || typeof input === 'boolean')
    return { hint: `put it in quotes: "${input}"` };
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) {
    return { hint: 'a text with ": " in it needs quotes around it' };
  }
  return {};
}

function sizeOf(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const small = issue.code === 'too_small';
  const bound = small ? issue.minimum : issue.maximum;
  if (issue.origin === 'string') return small ? 'is blank' : `is longer than ${bound} characters`;
  if (issue.origin === 'array')
    return small ? `needs at least ${bound} of them` : `has more than ${bound} entries`;
  return `must be ${small ? 'at least' : 'at most'} ${bound}, not ${String(issue.input)}`;
}

function keysHint(known: readonly string[]): string {
  return `known here: ${known.join(', ')}`;
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (last === 'points' && path.at(-3) === 'expects') return `the points of "${path.at(-2)}"`;
  if (typeof last === 'string') return `"${last}"`;
  const owner = path.at(-2);
  return typeof owner === 'string' ? `entry ${last + 1} of "${owner}"` : `entry ${last + 1}`;
}
