/** The levels of elements that a bank brings along: their signals alone decide, as nothing was learned of them. */

import { type ElementId, elementIds, type Level } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import type { QuestionType } from '../rubric/question.ts';
import type { FoundElement } from './find-levels.ts';
import type { Hit } from './find-signals.ts';
import type { Evidence } from './scorecard.ts';

/** Elements of the library beyond the codebook's, in its order. */
export function ownElements({ elements }: Pick<Library, 'elements'>): readonly ElementId[] {
  const codebook = new Set<string>(elementIds);
  return Object.values(elements).flatMap(({ id }) => (codebook.has(id) ? [] : [id]));
}

/** @param ids as `ownElements` names them */
export function findOwnLevels(
  ids: readonly ElementId[],
  hits: readonly Hit[],
  type: QuestionType,
): Record<ElementId, FoundElement> {
  return Object.fromEntries(ids.map((id) => [id, readHits(hits, id, type)])) as Record<
    ElementId,
    FoundElement
  >;
}

/** To a behavioural question a plan is only a claim, as for the codebook's elements. */
function readHits(hits: readonly Hit[], id: ElementId, type: QuestionType): FoundElement {
  let level: Level = 0;
  const evidence: Evidence[] = [];
  for (const { signal, clause, start, end } of hits) {
    if (signal.target !== id) continue;
    const planned =
      type === 'behavioral' && (clause.reality === 'planned' || clause.reality === 'hypothetical');
    level = Math.max(level, planned ? 1 : signal.signal.level) as Level;
    const span = { start: Math.min(start, clause.start), end: Math.max(end, clause.end) };
    if (evidence.some((other) => other.start < span.end && span.start < other.end)) continue;
    evidence.push({ ...span, signal: signal.name });
  }
  return { level, evidence: evidence.sort((a, b) => a.start - b.start || a.end - b.end) };
}
