/** Puts into words why a signal fires or does not, for the commands of those who write signals. */

import type { ClauseReading, HeldBack, SignalReading } from '../score/explain-signals.ts';
import { printableLine } from '../terminal/printable.ts';

/** `polarity must be affirmed, and is negated in clause 2`. @param where the clause: its number or its words */
export function describeHeldBack(held: HeldBack, where: string): string {
  if (held.by === 'unless') {
    return `the exception ${held.pattern} silences it, at "${printableLine(held.words)}"`;
  }
  return `${held.need} must be ${held.wanted.join(' or ')}, and is ${held.found} in ${where}`;
}

/** At which step a signal without a match fails. */
export function describeNoMatch({ nearest }: SignalReading): string {
  if (nearest === null) return 'no pattern of it begins anywhere';
  const { words, missing, instead } = nearest;
  const found = instead.length === 0 ? 'nothing follows' : `what follows is read as: ${instead.join(' ')}`;
  return `the nearest pattern comes to "${printableLine(words)}" and wants ${missing}; ${found}`;
}

/** Why a signal does not fire, in a sentence; for signals of which no match counts. */
export function describeFailure(reading: SignalReading, clauses: readonly ClauseReading[]): string {
  const [unreadable] = reading.unreadable;
  const [first] = reading.matches;
  if (first?.heldBack) {
    const where = `"${printableLine(clauses[first.clause]?.words ?? '')}"`;
    return `"${printableLine(first.words)}" matches, but ${describeHeldBack(first.heldBack, where)}`;
  }
  if (unreadable) return `the pattern ${unreadable.pattern} ${unreadable.fault}`;
  return describeNoMatch(reading);
}
