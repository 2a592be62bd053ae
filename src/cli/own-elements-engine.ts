/** Puts elements of a bank's own beside those of the codebook: their signals alone decide, as nothing was learned of them. */

import { readClauses } from '../language/read-clauses.ts';
import { type ElementId, elementIds, type Level } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import type { QuestionType } from '../rubric/question.ts';
import { indexSignals } from '../rubric/signal-index.ts';
import { advise, chooseProbe } from '../score/advise.ts';
import type { Knowledge } from '../score/create-engine.ts';
import type { AnswerToScore, Engine } from '../score/engine.ts';
import { createPromptMatcher, findExpectations } from '../score/find-expectations.ts';
import { findSignals, type Hit } from '../score/find-signals.ts';
import { keepLedger } from '../score/keep-ledger.ts';
import { rateAnswer } from '../score/rate-answer.ts';
import type { ElementScore, Evidence, Scorecard } from '../score/scorecard.ts';
import { readDocument } from '../text/read-document.ts';

interface Found {
  readonly level: Level;
  readonly evidence: readonly Evidence[];
}

/** The engine itself when the library has no element beyond the codebook's. */
export function withOwnElements(
  engine: Engine,
  library: Library,
  { words, vectors }: Pick<Knowledge, 'words' | 'vectors'>,
): Engine {
  const codebook = new Set<string>(elementIds);
  const own = Object.values(library.elements).filter(({ id }) => !codebook.has(id));
  if (own.length === 0) return engine;
  const pages = Object.fromEntries(own.map((element) => [element.id, element])) as Library['elements'];
  const index = indexSignals({ elements: pages, flags: {} as Library['flags'], lexicon: library.lexicon });
  const matcher = createPromptMatcher(library, vectors);

  function scoreAnswer(input: AnswerToScore): Scorecard {
    const card = engine.scoreAnswer(input);
    const { answer, question, prompt, type } = input;
    const hits = findSignals(readClauses(readDocument(answer), words), index);
    const found = new Map(own.map(({ id }) => [id, readHits(hits, id, type)]));
    const levels = Object.fromEntries([
      ...elementIds.map((id) => [id, card.elements[id].level]),
      ...[...found].map(([id, { level }]) => [id, level]),
    ]) as Record<ElementId, Level>;
    const expects = findExpectations(question, question?.ask ?? prompt ?? '', type, library, matcher);
    const raised = card.flags.map(({ flag }) => flag);
    const ledger = keepLedger(expects, levels, raised, library.flags);
    const advice = advise(expects, levels, library);
    const ownScores = [...found].map(([id, { level, evidence }]): [ElementId, ElementScore] => {
      const max = expects.find(({ element }) => element === id)?.points;
      const points = ledger.points.get(id) ?? 0;
      return [id, { level, expected: max !== undefined, points, max: max ?? 0, evidence }];
    });
    return {
      ...card,
      score: ledger.score,
      rating: rateAnswer(ledger.score, type, library),
      elements: { ...card.elements, ...Object.fromEntries(ownScores) },
      flags: card.flags.map((flag, k) => ({ ...flag, points: ledger.deductions[k] ?? 0 })),
      advice,
      probe: chooseProbe(question, advice, library),
    };
  }

  return { version: engine.version, scoreAnswer };
}

/** To a behavioural question a plan is only a claim, as for the codebook's elements. */
function readHits(hits: readonly Hit[], id: ElementId, type: QuestionType): Found {
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
