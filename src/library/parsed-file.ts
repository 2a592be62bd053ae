/** One file of the library after reading: its value as far as it is sound, its faults, and where each part stands. */

import type * as z from 'zod';
import type { Problem } from '../error.ts';
import { problemsFromIssues } from './problems-from-issues.ts';
import { locatePath, type Path, readYaml, type YamlFile } from './read-yaml.ts';
import type { Located } from './source-text.ts';

export interface ParsedFile<T> {
  readonly file: string;
  /** Null when the file's frame is unsound. Parts with a fault of their own are left out. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
  /** The file's plain values, sound or not. */
  readonly raw: unknown;
  /** The place of the part at `path`, for faults that only show beside other files. */
  locate(path: Path): Located;
}

/** More than these would not be read. */
const mostProblems = 200;

/**
 * `build` makes the value and may add problems of its own. It gets the frame, null when that is unsound, and the
 * plain values, so that the entries of a list can be checked in any case.
 */
export function parseFile<S extends z.ZodType, T>(
  text: string,
  file: string,
  schema: S,
  build: (frame: z.output<S> | null, yaml: YamlFile, problems: Problem[]) => T | null,
): ParsedFile<T> {
  const yaml = readYaml(text, file);
  const problems = [...yaml.problems];
  const frame = yaml.value === undefined ? null : parsePart(schema, yaml.value, yaml, [], problems);
  const value = build(frame, yaml, problems);
  if (problems.length > mostProblems) {
    const more = problems.length - mostProblems;
    problems.length = mostProblems;
    problems.push({
      code: 'bank-faulty',
      message: `${file} has ${more} more faults`,
      ...locatePath(yaml, []),
    });
  }
  return { file, value, problems, raw: yaml.value, locate: (path) => locatePath(yaml, path) };
}

/** The entries of the list under `key`; none when there is no such list. */
export function entriesOf(yaml: YamlFile, key: string): readonly unknown[] {
  return listIn(yaml.value, key);
}

/** As `entriesOf`, within a part of the file. */
export function listIn(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const list = (value as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(list) ? list : [];
}

/** One part of a file; null, with its problems added to the list, when it is unsound. */
export function parsePart<S extends z.ZodType>(
  schema: S,
  value: unknown,
  yaml: YamlFile,
  path: Path,
  problems: Problem[],
): z.output<S> | null {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  problems.push(...problemsFromIssues(result.error.issues, (at, on) => locatePath(yaml, at, on), path));
  return null;
}
