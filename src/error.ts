/** The one error class: where, what, and what to do. Drawn at the edge, never by the core. And what other errors are known by. */

export type ErrorCode =
  | 'usage'
  | 'file-not-found'
  | 'file-unreadable'
  | 'file-too-large'
  | 'not-text'
  | 'empty-answer'
  | 'no-answer'
  | 'bad-json'
  | 'not-english'
  | 'unknown-question'
  | 'unknown-topic'
  | 'unknown-type'
  | 'no-terminal'
  | 'nothing-chosen'
  | 'yaml-syntax'
  | 'yaml-alias'
  | 'wrong-type'
  | 'missing-key'
  | 'unknown-key'
  | 'bad-value'
  | 'unknown-element'
  | 'duplicate-id'
  | 'weights-sum'
  | 'bad-extends'
  | 'unreachable-element'
  | 'samples-order'
  | 'dead-signal'
  | 'csv-syntax'
  | 'bad-pattern'
  | 'unknown-set'
  | 'missing-example'
  | 'example-fails'
  | 'empty-file'
  | 'history-unavailable'
  | 'history-newer'
  | 'bank-faulty'
  | 'worksheet-faulty'
  | 'schedule-unavailable'
  | 'internal';

/** A place in a file: 1-based line and column, length in characters. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly at?: Place;
  /** The source line at `at`, for the frame. */
  readonly source?: string;
  readonly hint?: string;
}

export class CoachError extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[], options?: { cause?: unknown }) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map((problem) => problem.message).join('; '), options);
    this.name = 'CoachError';
    this.problems = list;
    this.code = list[0]?.code ?? 'internal';
  }
}

/** The code that Node or a database gives an error ("EACCES", "SQLITE_BUSY"), or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Whether it is the history that fails, and not what was asked of it. */
export function isHistoryFault(error: unknown): error is CoachError {
  return error instanceof CoachError && error.code.startsWith('history-');
}

/** How messages name what a schema expects, by its own names; texts and mappings are called otherwise in each format. */
export const kindNames = {
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
} as const;
