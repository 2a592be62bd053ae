/** What the schema library complains about in an exported history → problems in our words, each at its line. */

import type { z } from 'zod';
import { kindNames, type Problem } from '../error.ts';
import { locateJson } from './locate-json.ts';

type Path = readonly (string | number)[];

/** Of the schema library, or a key that is there twice. */
export type Issue =
  | z.core.$ZodIssue
  | { readonly code: 'double'; readonly path: Path; readonly message: string };

/** "attempts[1].answer"; "the document" for its whole. */
function placeOf(path: Path): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return place.replace(/^\./u, '') || 'the document';
}

/** @param issues of a schema that was run with `reportInput`. @param text that was read. @param name of its file */
export function problemsOfExport(issues: readonly Issue[], text: string, name: string): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        code: 'bad-value',
        message: `${placeOf(path)}: "${key}" is not a key that is known here`,
        ...locateJson(text, name, [...path, key], 'key'),
      }));
    }
    const message = `${placeOf(path)}: ${translate(issue)}`;
    return [{ code: 'bad-value', message, ...locateJson(text, name, path) }];
  });
}

/** What was expected, and what was found. */
function translate(issue: Issue): string {
  if (issue.code === 'double') return issue.message;
  const { input } = issue;
  if (input === undefined) return 'is missing';
  const found = `not ${kindOf(input)}`;
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}, ${found}`;
    case 'invalid_value':
      return `must be ${issue.values.map(quoted).join(' or ')}, ${found}`;
    case 'too_small':
      return `must be at least ${issue.minimum}, ${found}`;
    case 'too_big':
      return `must be at most ${issue.maximum}, ${found}`;
    default:
      return `${issue.message}, ${found}`;
  }
}

const kinds: Readonly<Record<string, string>> = {
  ...kindNames,
  string: 'a text in quotation marks',
  object: 'an object',
  record: 'an object',
};

/** An answer of thousands of words is not said again. */
const mostLetters = 40;

const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value));

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return kindNames.array;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  const letters = [...value];
  const shown = letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : value;
  return `the text "${shown}"`;
}
