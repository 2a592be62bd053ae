/** Puts the scorer together: reading, levels, flags, ledger, advice, in that order, with nothing but its arguments. */

import { CoachError } from '../error.ts';
import { isEnglish } from '../language/is-english.ts';
import type { WordTable } from '../language/word-table.ts';
import type { WordVectors } from '../language/word-vectors.ts';
import { type ElementId, elementIds, type Level } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import { indexSignals } from '../rubric/signal-index.ts';
import { countWords, speakingSeconds } from '../text/count-words.ts';
import { readDocument } from '../text/read-document.ts';
import { advise, chooseProbe } from './advise.ts';
import { answerFeatures } from './answer-features.ts';
import { scoreUnit } from './classifier.ts';
import type { Told } from './credited-part.ts';
import { distinctSentences, textOf } from './distinct-sentences.ts';
import type { AnswerToScore, Engine } from './engine.ts';
import { createPromptMatcher, findExpectations } from './find-expectations.ts';
import { type FoundFlag, findFlags, type WholeAnswerFinding } from './find-flags.ts';
import { type FoundElement, findLevels } from './find-levels.ts';
import { findOwnLevels, ownElements } from './find-own-levels.ts';
import { createAnswerJudge } from './judge-answer.ts';
import { keepLedger } from './keep-ledger.ts';
import { keepLevels } from './keep-levels.ts';
import type { Model } from './model.ts';
import { rateAnswer } from './rate-answer.ts';
import { readPart } from './read-part.ts';
import type { ElementScore, Scorecard } from './scorecard.ts';
import { createTextReader } from './text-reader.ts';
import { findDoubtful, withoutDigressions } from './without-digressions.ts';
import { eachAlone, findInsults, joinFlags, withoutEachInsult, withoutInsults } from './without-insults.ts';

/** What the engine knows beside the rubrics. */
export interface Knowledge {
  readonly words: WordTable;
  readonly vectors: WordVectors;
  readonly model: Model;
  /** Which words the library's patterns need, as `compileTable` makes it; worked out anew when it is left out. */
  readonly patterns?: Uint8Array;
  /** Which runs of words the library's samples have, as `filterOf` makes it; worked out anew when it is left out. */
  readonly passages?: Uint8Array;
}

/** Sentences that are judged together, and what they are like as a whole. */
interface Part extends Told {
  readonly common: Float32Array;
}

/** Passing the customer on as the only move is no escalation with the facts handed over: it is claimed at most. */
function limitEscalation(
  found: Record<ElementId, FoundElement>,
  flags: readonly FoundFlag[],
): Record<ElementId, FoundElement> {
  const handedOff = flags.some(({ flag, sure }) => flag === 'hand_off' && sure);
  if (!handedOff || found.escalation.level < 2) return found;
  return { ...found, escalation: { ...found.escalation, level: 1 } };
}

/** Fewer words are not judged by what was learned from sentences. */
const fewWords = 3;

export function createEngine(library: Library, knowledge: Knowledge, version: string): Engine {
  const { words, vectors, model } = knowledge;
  const reader = createTextReader(words, indexSignals(library, knowledge.patterns));
  const matcher = createPromptMatcher(library, vectors);
  const judgeAnswer = createAnswerJudge(library, knowledge.passages);
  const own = ownElements(library);
  const ids = [...elementIds, ...own];
  return { version, scoreAnswer };

  function scoreAnswer({
    answer,
    question,
    prompt: ownPrompt,
    type,
    id,
    disputed,
  }: AnswerToScore): Scorecard {
    const prompt = question?.ask ?? ownPrompt ?? '';
    const document = readDocument(answer);
    if (!isEnglish(document, words)) {
      throw new CoachError({
        code: 'not-english',
        message: 'this answer does not seem to be in English, and coach reads English only',
        hint: 'answer in English',
      });
    }
    const told = distinctSentences(document);
    const said = textOf(told, document);
    const reading = reader.read(told, type, prompt);
    // A word or two is no statement: there signals alone decide.
    const scores =
      countWords(said) < fewWords ? [] : reading.units.map((unit) => scoreUnit(unit, model.units, vectors));
    const asked = reader.readPrompt(prompt);
    const findings = judgeAnswer({ document, said, clauses: reading.clauses, prompt, type });
    const partOf = (told: Told): Part => ({
      ...told,
      common: answerFeatures(told.reading.clauses, asked, type, vectors),
    });
    const partWith = (part: Part, leaveOut: typeof withoutDigressions): Part => {
      const rest = leaveOut(part, model.units, vectors);
      return rest === part ? part : partOf(rest);
    };
    const flagsIn = ({ reading, scores, common }: Part, findings: readonly WholeAnswerFinding[] = []) =>
      findFlags(reading, scores, common, model, vectors, findings, disputed);
    const levelsIn = <Id extends ElementId>({ reading, scores, common }: Part, ids: readonly Id[]) =>
      findLevels(reading, scores, common, type, model, vectors, ids);
    const whole = partOf({ reading, scores });
    // Neither talk of other things nor an insult makes the rest of an answer look better: that is judged by itself, too.
    const matter = partWith(whole, withoutDigressions);
    const civil = partWith(matter, withoutInsults);
    const parts = [
      ...[...new Set([matter, civil])].filter((part) => part !== whole),
      ...withoutEachInsult(whole, model.units, vectors).map(partOf),
    ];
    // Only the whole can be off the topic: in the parts what strays is missing.
    const flagsInPart = (part: Part) => flagsIn(part).filter(({ flag }) => flag !== 'off_topic');
    const flags = parts.reduce(
      (found, part) => joinFlags(found, flagsInPart(part)),
      flagsIn(whole, findings),
    );
    const levelsOf = (isKept: readonly boolean[], ids: readonly ElementId[]) =>
      levelsIn(partOf(readPart(matter, isKept, model.units, vectors)), ids);
    const keepFrom = (found: Record<ElementId, FoundElement>, isSuspect: readonly boolean[]) =>
      keepLevels(found, matter, isSuspect, levelsOf);
    const isInsult = findInsults(matter);
    // Of several each is left out by itself, too: an answer with an insult tells no less when another is taken away.
    const single = eachAlone(isInsult);
    const judged = (single.length > 1 ? [isInsult, ...single] : [isInsult]).reduce(
      keepFrom,
      levelsIn(matter, elementIds),
    );
    const isDoubtful = findDoubtful(matter, model.units);
    // What is told without the doubtful sentences is not told by an insult either.
    const levels = keepFrom(
      judged,
      isDoubtful.map((doubtful, i) => doubtful || (isInsult[i] as boolean)),
    );
    const found = limitEscalation(levels, flags);
    return makeScorecard(
      { answer, question, prompt, type, ...(id === undefined ? {} : { id }) },
      { ...found, ...findOwnLevels(own, reading.hits, type) },
      flags,
    );
  }

  function makeScorecard(
    input: AnswerToScore & { prompt: string },
    found: Record<ElementId, FoundElement>,
    flags: readonly FoundFlag[],
  ): Scorecard {
    const { question, prompt, type, answer } = input;
    const expects = findExpectations(question, prompt, type, library, matcher);
    const levels = Object.fromEntries(ids.map((id) => [id, found[id].level])) as Record<ElementId, Level>;
    const raised = flags.filter((flag) => flag.sure);
    const ledger = keepLedger(
      expects,
      levels,
      raised.map(({ flag }) => flag),
      library.flags,
    );
    const advice = advise(expects, levels, library);
    const wordCount = countWords(answer);
    return {
      schema: 1,
      engine: version,
      ...(input.id === undefined ? {} : { id: input.id }),
      question: question?.id ?? null,
      type,
      score: ledger.score,
      rating: rateAnswer(ledger.score, type, library),
      words: wordCount,
      seconds: speakingSeconds(wordCount),
      elements: Object.fromEntries(ids.map((id) => [id, elementScore(id)])) as Record<
        ElementId,
        ElementScore
      >,
      flags: raised.map(({ flag, start, end, signal }, k) => ({
        flag,
        points: ledger.deductions[k] ?? 0,
        cap: library.flags[flag].cap,
        start,
        end,
        signal,
      })),
      notes: flags
        .filter((flag) => !flag.sure)
        .map(({ flag, start, end }) => ({ flag, start, end, text: library.flags[flag].note })),
      advice,
      probe: chooseProbe(question, advice, library),
    };

    function elementScore(id: ElementId): ElementScore {
      const max = expects.find((expectation) => expectation.element === id)?.points;
      return {
        level: levels[id],
        expected: max !== undefined,
        points: ledger.points.get(id) ?? 0,
        max: max ?? 0,
        evidence: found[id].quote(),
      };
    }
  }
}
