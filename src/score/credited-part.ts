/** What may count for one element: an answer without the clauses that are somebody else's act, or denied. */

import type { WordVectors } from '../language/word-vectors.ts';
import type { ElementId } from '../rubric/element.ts';
import { scoreUnit, type UnitModel } from './classifier.ts';
import { creditUnit } from './credit-unit.ts';
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
  // Elements of one kind leave out the same clauses.
  const known = new Map<string, Float32Array>();
  const rescore = (unit: Unit): Float32Array => {
    const key = unit.clauses.map(({ start }) => start).join();
    const found = known.get(key) ?? scoreUnit(unit, model, vectors);
    known.set(key, found);
    return found;
  };
  return (element) => {
    const units = reading.units.map((unit) => creditedUnit(unit, element, reading));
    if (units.every((unit, i) => unit === reading.units[i])) return told;
    const kept = new Set(units.flatMap(({ clauses }) => clauses));
    return {
      reading: { ...reading, units, hits: reading.hits.filter(({ clause }) => kept.has(clause)) },
      scores: units.map((unit, i) =>
        unit === reading.units[i] ? (scores[i] as Float32Array) : rescore(unit),
      ),
    };
  };
}

/** The same unit when all of it may count, or nothing: then the whole earns nothing anyway. */
function creditedUnit(unit: Unit, element: ElementId, { hits }: Reading): Unit {
  const clauses = unit.clauses.filter((clause) => creditUnit({ ...unit, clauses: [clause] }, element) > 0);
  if (clauses.length === unit.clauses.length || clauses.length === 0) return unit;
  const signals = hits.filter(({ clause }) => clauses.includes(clause)).map(({ signal }) => signal.name);
  return { ...unit, clauses, signals };
}
