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

interface ScoredUnit {
  readonly unit: Unit;
  readonly scores: Float32Array;
}

/** "I refunded her, and the driver said sorry" is no apology. The same `told` when all of it may count. */
export function makeCreditor(
  told: Told,
  model: UnitModel,
  vectors: WordVectors,
): (element: ElementId) => Told {
  const { reading, scores } = told;
  // Worked out when the first unit is cut: mostly all have been.
  let signals: ReadonlyMap<Clause, readonly string[]> | undefined;
  const signalsOf = (clause: Clause): readonly string[] => {
    signals ??= namesByClause(reading.hits);
    return signals.get(clause) ?? [];
  };
  const credit = (element: ElementId, kind: number): Told => {
    const parts = reading.units.map((unit, i) =>
      creditedUnit({ unit, scores: scores[i] as Float32Array }, element, kind, (clauses) => {
        const part = { ...unit, clauses, signals: clauses.flatMap(signalsOf) };
        return { unit: part, scores: scoreUnit(part, model, vectors) };
      }),
    );
    if (parts.every(({ unit }, i) => unit === reading.units[i])) return told;
    const kept = new Set(parts.flatMap(({ unit }) => unit.clauses));
    return {
      reading: {
        ...reading,
        units: parts.map(({ unit }) => unit),
        hits: reading.hits.filter(({ clause }) => kept.has(clause)),
      },
      scores: parts.map(({ scores }) => scores),
    };
  };
  const byKind = new Map<number, Told>();
  return (element) => {
    const kind = creditKind(element);
    const credited = byKind.get(kind) ?? credit(element, kind);
    byKind.set(kind, credited);
    return credited;
  };
}

/** What counts of a unit, by the kind of element: asked for again in every part of an answer that is judged. */
const creditedOf = new WeakMap<Unit, Map<number, ScoredUnit>>();

/** The same unit when all of it may count, or nothing: then the whole earns nothing anyway. `kind`: of the element */
function creditedUnit(
  whole: ScoredUnit,
  element: ElementId,
  kind: number,
  keepOnly: (clauses: readonly Clause[]) => ScoredUnit,
): ScoredUnit {
  const { unit } = whole;
  if (unit.clauses.length < 2) return whole;
  const byKind = creditedOf.get(unit) ?? new Map<number, ScoredUnit>();
  creditedOf.set(unit, byKind);
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const alone = clausesAlone(unit);
  const clauses = unit.clauses.filter((_, k) => creditUnit(alone[k] as Unit, element) > 0);
  const isWhole = clauses.length === unit.clauses.length || clauses.length === 0;
  // Elements of several kinds may leave out the same clauses.
  const alike = [...byKind.values()].find(
    ({ unit }) =>
      unit.clauses.every((own, k) => own === clauses[k]) && unit.clauses.length === clauses.length,
  );
  const credited = isWhole ? whole : (alike ?? keepOnly(clauses));
  byKind.set(kind, credited);
  return credited;
}

/** Each clause of a unit by itself. */
const aloneIn = new WeakMap<Unit, readonly Unit[]>();

function clausesAlone(unit: Unit): readonly Unit[] {
  const alone = aloneIn.get(unit) ?? unit.clauses.map((clause) => ({ ...unit, clauses: [clause] }));
  aloneIn.set(unit, alone);
  return alone;
}
