/** What the clauses of a sentence hand on to each other: whose act a clause without a subject is. */

import type { Told } from './carry-over.ts';
import type { Word } from './clause.ts';
import { isRelative, type Subject } from './find-agent.ts';
import type { Agent } from './status.ts';

/** What a clause takes over; the words within a quotation have a flow of their own. */
export interface Flow {
  before: Agent | null;
  /** Agent of the last main clause, and whether a clause with "that", "when" or the like came after it. */
  main: Agent | null;
  subordinate: boolean;
  last: Told | null;
}

export function newFlow(): Flow {
  return { before: null, main: null, subordinate: false, last: null };
}

/**
 * Whose act a clause without a subject is. "I found that we had billed her, | refunded her": the main clause goes on, but
 * "when he came back | and shouted" does not.
 *
 * @param mark the punctuation before the clause
 */
export function resumed({ before, main, subordinate }: Flow, mark: string): Agent {
  const nearest = before ?? 'candidate';
  if (!subordinate || main === null) return nearest;
  return mark === ',' || nearest === 'none' || nearest === 'we' ? main : nearest;
}

/** Notes a clause as it was read. */
export function follow(flow: Flow, part: readonly Word[], subject: Subject, told: Told): void {
  flow.last = told;
  if (!part.some(({ tag }) => tag === 'V' || tag === 'MD')) return;
  const first = part.find(({ tag }) => tag !== 'PUNCT' && tag !== 'CONJ' && tag !== 'R');
  const begins = (first?.tag === 'SUB' && first.norm !== 'so') || first?.tag === 'WH';
  const goesOn = subject.inherited && flow.subordinate && subject.subject !== flow.main;
  flow.subordinate = begins || goesOn;
  if (!isRelative(part)) flow.before = subject.subject;
  if (!flow.subordinate) flow.main = subject.subject;
}
