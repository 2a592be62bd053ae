/** Reads an exported history, or says what is wrong with it and where. */

import type { z } from 'zod';
import { CoachError, type Problem } from '../error.ts';
import { type ExportDocument, exportDocument } from './export-document.ts';

/** More problems than this are counted, not listed. */
const mostListed = 10;

/** @param name of the file, for messages. @throws CoachError `bad-json`, `bad-value` */
export function readExport(text: string, name: string): ExportDocument {
  const data = parse(text, name);
  const schema = typeof data === 'object' && data !== null && 'schema' in data ? data.schema : undefined;
  if (typeof schema === 'number' && schema > 1) {
    throw new CoachError({
      code: 'bad-value',
      message: `${name}: schema: ${schema} was written by a newer coach; this one reads schema 1`,
      hint: 'Update coach. Nothing was imported.',
    });
  }
  const checked = exportDocument.safeParse(data);
  const problems = checked.success ? doubles(checked.data) : checked.error.issues.map(placed);
  if (problems.length > 0) throw faulty(problems, name);
  // Not what the check returns: that has its keys in another order.
  return data as ExportDocument;
}

/** A fault of the document; each problem begins with its JSON path. */
export function faulty(problems: readonly string[], name: string): CoachError {
  const listed = problems.slice(0, mostListed);
  const rest = problems.length - listed.length;
  const more = rest > 0 ? [`${name}: ${rest} more`] : [];
  const messages = [...listed.map((problem) => `${name}: ${problem}`), ...more];
  return new CoachError(
    messages.map((message, index): Problem => {
      const isLast = index === messages.length - 1;
      return { code: 'bad-value', message, ...(isLast && { hint: 'Nothing was imported.' }) };
    }),
  );
}

function placed({ path, message }: z.core.$ZodIssue): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return `${place.replace(/^\./u, '') || 'the document'}: ${message}`;
}

function doubles({ attempts, drafts, stories }: ExportDocument): readonly string[] {
  const find = (place: string, key: string, values: readonly string[]): readonly string[] => {
    const seen = new Map<string, number>();
    return values.flatMap((value, index) => {
      const first = seen.get(value);
      if (first === undefined) seen.set(value, index);
      return first === undefined ? [] : [`${place}[${index}].${key}: the same as in ${place}[${first}]`];
    });
  };
  const idOf = ({ id }: { readonly id: string }): string => id;
  return [
    ...find('attempts', 'id', attempts.map(idOf)),
    ...find(
      'drafts',
      'question',
      drafts.map(({ question }) => question),
    ),
    ...find('stories', 'id', stories.map(idOf)),
  ];
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const position = /at position (\d+)/u.exec(reason)?.[1];
    const isCut = /end of JSON input|Unterminated/u.test(reason);
    const before = position !== undefined ? text.slice(0, Number(position)) : isCut ? text : undefined;
    const line = before === undefined ? '' : `, line ${before.split('\n').length}`;
    throw new CoachError(
      {
        code: 'bad-json',
        message: `${name}${line}: this is not JSON: ${reason}`,
        hint: '"coach export" writes what can be imported. Nothing was imported.',
      },
      { cause },
    );
  }
}
