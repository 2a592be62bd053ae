/** The changes worth most points, and the question an interviewer would ask next. */

import type { ElementId, Level } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import type { Expectation, Question } from '../rubric/question.ts';
import { creditOf } from './keep-ledger.ts';
import type { Advice } from './scorecard.ts';

/** All gains, largest first; of equal gains the ones an interviewer insists on, then the file's order. */
export function advise(
  expects: readonly Expectation[],
  levels: Readonly<Record<ElementId, Level>>,
  library: Library,
): Advice[] {
  return expects
    .map((expectation, order) => ({
      ...expectation,
      order,
      gain: expectation.points - creditOf(levels[expectation.element], expectation.points),
    }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || Number(b.must) - Number(a.must) || a.order - b.order)
    .map(({ element, gain }) => ({
      element,
      gain,
      text: library.elements[element].advice[levels[element] === 1 ? 'claimed' : 'missing'],
    }));
}

/** The bank's probe for what is missed most, else the element's own; when nothing is missing, the bank's first. */
export function chooseProbe(question: Question | null, advice: readonly Advice[], library: Library): string {
  for (const { element } of advice) {
    const probe = question?.probes.find((candidate) => candidate.element === element);
    if (probe) return probe.ask;
  }
  const first = advice[0];
  if (first) return library.elements[first.element].probe;
  return question?.probes[0]?.ask ?? library.elements.reflection.probe;
}
