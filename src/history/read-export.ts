/** Reads an exported history, or says what is wrong with it and where. */

import { CoachError, type Problem } from '../error.ts';
import { type ExportDocument, exportDocument } from './export-document.ts';
import { type Issue, problemsOfExport } from './problems-of-export.ts';

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
      hint: 'update coach; nothing was imported',
    });
  }
  const checked = exportDocument.safeParse(data, { reportInput: true });
  const found = checked.success ? doubles(checked.data) : checked.error.issues;
  if (found.length > 0) {
    const problems = problemsOfExport(found.slice(0, mostListed), text, name);
    throw faulty(problems, name, found.length - mostListed);
  }
  // Not what the check returns: that has its keys in another order.
  return data as ExportDocument;
}

/** A fault of the document; each problem begins with its JSON path. @param rest that are not among them */
export function faulty(problems: readonly Problem[], name: string, rest = 0): CoachError {
  const listed = problems.slice(0, mostListed);
  const left = Math.max(0, rest) + problems.length - listed.length;
  const all: Problem[] = [...listed];
  if (left > 0) all.push({ code: 'bad-value', message: `${name}: ${left} more` });
  return new CoachError(
    all.map((problem, index) => {
      if (index < all.length - 1) return problem;
      const { hint } = problem;
      return { ...problem, hint: `${hint === undefined ? '' : `${hint}; `}nothing was imported` };
    }),
  );
}

function doubles({ attempts, drafts, stories }: ExportDocument): readonly Issue[] {
  const find = (place: string, key: string, values: readonly string[]): readonly Issue[] => {
    const seen = new Map<string, number>();
    return values.flatMap((value, index) => {
      const first = seen.get(value);
      if (first === undefined) {
        seen.set(value, index);
        return [];
      }
      return { code: 'double', path: [place, index, key], message: `the same as in ${place}[${first}]` };
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
    throw new CoachError(
      {
        code: 'bad-json',
        message: `${name}, line ${lineOfFault(text)}: this is not JSON: ${reason}`,
        hint: '"coach export" writes what can be imported; nothing was imported',
      },
      { cause },
    );
  }
}

/** The first line with which the text is wrong rather than cut off: of many a fault the parser gives no position. */
function lineOfFault(text: string): number {
  const lines = text.split('\n');
  let low = 1;
  let high = lines.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isWrong(`${lines.slice(0, middle).join('\n')}\n`)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isWrong(start: string): boolean {
  try {
    JSON.parse(start);
    return false;
  } catch (cause) {
    const reason = String(cause);
    const position = /at position (\d+)/u.exec(reason)?.[1];
    if (position !== undefined) return Number(position) < start.length;
    return !/end of JSON input|Unterminated/u.test(reason);
  }
}
