/** Runs the examples that every signal carries: those that must hit, with the span in brackets, and those that must miss. */

import { readClauses } from '../language/read-clauses.ts';
import type { WordTable } from '../language/word-table.ts';
import type { CompiledSignal, SignalIndex } from '../rubric/signal-index.ts';
import { readDocument } from '../text/read-document.ts';
import { findSignals } from './find-signals.ts';

export interface FailedExample {
  /** "empathy.names_feeling" */
  readonly signal: string;
  readonly example: string;
  readonly reason: 'should hit' | 'should miss' | 'hits other words than the brackets';
  /** The words it hit, if any. */
  readonly found: string | null;
}

export function testSignals(index: SignalIndex, table: WordTable): FailedExample[] {
  return index.signals.flatMap((signal) => [
    ...signal.signal.examples.hits.flatMap((example) => testHit(signal, example, index, table)),
    ...signal.signal.examples.misses.flatMap((example) => {
      const found = hitIn(signal, example, index, table);
      return found === null ? [] : [{ signal: signal.name, example, reason: 'should miss' as const, found }];
    }),
  ]);
}

function testHit(
  signal: CompiledSignal,
  example: string,
  index: SignalIndex,
  table: WordTable,
): FailedExample[] {
  const brackets = /\[([^\]]*)\]/u.exec(example);
  const found = hitIn(signal, example.replace(/[[\]]/gu, ''), index, table);
  if (found === null) return [{ signal: signal.name, example, reason: 'should hit', found }];
  if (brackets && !found.includes(brackets[1] ?? '') && !brackets[1]?.includes(found)) {
    return [{ signal: signal.name, example, reason: 'hits other words than the brackets', found }];
  }
  return [];
}

function hitIn(signal: CompiledSignal, text: string, index: SignalIndex, table: WordTable): string | null {
  const hit = findSignals(readClauses(readDocument(text), table), index).find(
    (found) => found.signal === signal,
  );
  return hit ? text.slice(hit.start, hit.end) : null;
}
