/** What an interviewer asks next when some probes have been asked already. */

import type { Library } from '../rubric/library.ts';
import type { Probe, Question } from '../rubric/question.ts';
import type { Scorecard } from '../score/scorecard.ts';

/**
 * The scorecard's own probe unless it was asked; then others aimed at what is still missing, the most valuable first;
 * then any other of the question's, what the answer shows last. When all were asked, the scorecard's once more.
 */
export function followUp(
  question: Question,
  scorecard: Scorecard,
  library: Library,
  asked: readonly string[],
): string {
  const levelOf = ({ element }: Probe) => scorecard.elements[element].level;
  const aimed = scorecard.advice.flatMap(({ element }) => [
    ...question.probes.filter((probe) => probe.element === element).map(({ ask }) => ask),
    library.elements[element].probe,
  ]);
  const others = [...question.probes].sort((a, b) => levelOf(a) - levelOf(b)).map(({ ask }) => ask);
  const all = [scorecard.probe, ...aimed, ...others];
  return all.find((probe) => probe !== '' && !asked.includes(probe)) ?? scorecard.probe;
}
