/** The levels of elements that a bank brings along: their signals alone decide, as nothing was learned of them. */

import { type ElementId, elementIds } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import type { QuestionType } from '../rubric/question.ts';
import { type FoundElement, ruledLevel } from './find-levels.ts';
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

function readHits(all: readonly Hit[], id: ElementId, type: QuestionType): FoundElement {
  const hits = all.filter(({ signal }) => signal.target === id);
  const evidence: Evidence[] = [];
  for (const { signal, clause, start, end } of hits) {
    const span = { start: Math.min(start, clause.start), end: Math.max(end, clause.end) };
    if (evidence.some((other) => other.start < span.end && span.start < other.end)) continue;
    evidence.push({ ...span, signal: signal.name });
  }
  evidence.sort((a, b) => a.start - b.start || a.end - b.end);
  return { level: ruledLevel(id, hits, type), quote: () => evidence };
}
