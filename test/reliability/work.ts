/** What the killing of a program needs to know of a piece of work: how to begin it, and what must hold afterwards. */

import type { ChildProcess } from 'node:child_process';
import Database from 'libsql';
import type { Attempt } from '../../src/history/attempts.ts';
import { listAttempts } from '../../src/history/attempts.ts';
import { loadDraft, type StoredDraft } from '../../src/history/drafts.ts';
import { openHistory } from '../../src/history/open-history.ts';

/** What was found after a kill. */
export interface Finding {
  /** What should not be; none is well. */
  readonly faults: readonly string[];
  /** Finished answers that the program had told of when it was killed. */
  readonly finished: number;
  /** Whether the work was done when the signal came. */
  readonly wasDone: boolean;
  /** Whether an unfinished answer was there, and was offered again. */
  readonly draftBack?: boolean;
}

export interface Work {
  readonly name: string;
  /** Puts into the folder what the work begins with. */
  prepare(folder: string): Promise<void>;
  start(folder: string): ChildProcess;
  /** @param said all that the program wrote before it was killed */
  inspect(folder: string, said: string): Promise<Finding>;
}

export interface Kept {
  readonly attempts: readonly Attempt[];
  readonly draft: StoredDraft | undefined;
  readonly faults: readonly string[];
}

/** The history as the next start finds it, and what the database says of its own file. */
export async function readKept(folder: string): Promise<Kept> {
  const history = await openHistory(folder);
  try {
    const faults = (await history.checkIntegrity()).map((fault) => `integrity_check: ${fault}`);
    return { attempts: await listAttempts(history), draft: await loadDraft(history), faults };
  } finally {
    history.close();
  }
}

/** What a query gives without the program that wrote the file: it is opened to read only. */
export function readRows(path: string, query: string): readonly unknown[] {
  const database = new Database(path, { readonly: true });
  try {
    return database.prepare(query).all();
  } finally {
    database.close();
  }
}

/** How often each text is there. */
export function countEach(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
