/** What may count for one element: an answer without the clauses that are somebody else's act, or denied. */

import type { Clause } from '../language/clause.ts';
import type { WordVectors } from '../language/word-vectors.ts';
import type { ElementId } from '../rubric/element.ts';
import { scoreUnit, type UnitModel } from './classifier.ts';
import { creditKind, creditUnit } from './credit-unit.ts';
import { namesByClause } from './find-signals.ts';
import type { Reading } from './text-reader.ts';
import type { Unit } from './unit-features.ts';

/** Sentences with their scores, by target. */
export interface Told {
  readonly reading: Reading;
  readonly scores: readonly Float32Array[];
}

/** "I refunded her, and the driver said sorry" is no apology. The same `told` when all of it may count. */
export function makeCreditor(
  told: Told,
  model: UnitModel,
  vectors: WordVectors,
): (element: ElementId) => Told {
  const { reading, scores } = told;
  // Elements of several kinds may leave out the same clauses.
  const known = new Map<string, Float32Array>();
  const rescore = (unit: Unit): Float32Array => {
    const key = unit.clauses.map(({ start }) => start).join();
    const found = known.get(key) ?? scoreUnit(unit, model, vectors);
    known.set(key, found);
    return found;
  };
  const signalsOf = namesByClause(reading.hits);
  const credit = (element: ElementId): Told => {
    const units = reading.units.map((unit) => creditedUnit(unit, element, signalsOf));
    if (units.every((unit, i) => unit === reading.units[i])) return told;
    const kept = new Set(units.flatMap(({ clauses }) => clauses));
    return {
      reading: { ...reading, units, hits: reading.hits.filter(({ clause }) => kept.has(clause)) },
      scores: units.map((unit, i) =>
        unit === reading.units[i] ? (scores[i] as Float32Array) : rescore(unit),
      ),
    };
  };
  const byKind = new Map<number, Told>();
  return (element) => {
    const kind = creditKind(element);
    const credited = byKind.get(kind) ?? credit(element);
    byKind.set(kind, credited);
    return credited;
  };
}

/** Each clause of a unit by itself. */
const aloneIn = new WeakMap<Unit, readonly Unit[]>();

function clausesAlone(unit: Unit): readonly Unit[] {
  const alone = aloneIn.get(unit) ?? unit.clauses.map((clause) => ({ ...unit, clauses: [clause] }));
  aloneIn.set(unit, alone);
  return alone;
}

/** The same unit when all of it may count, or nothing: then the whole earns nothing anyway. */
function creditedUnit(
  unit: Unit,
  element: ElementId,
  signalsOf: ReadonlyMap<Clause, readonly string[]>,
): Unit {
  const alone = clausesAlone(unit);
  const clauses = unit.clauses.filter((_, k) => creditUnit(alone[k] as Unit, element) > 0);
  if (clauses.length === unit.clauses.length || clauses.length === 0) return unit;
  return { ...unit, clauses, signals: clauses.flatMap((clause) => signalsOf.get(clause) ?? []) };
}
