/** Five words to speak from in place of the text, so that the answer is told anew and not recited. */

import { closedClass } from '../language/closed-class.ts';
import type { Question } from '../rubric/question.ts';
import type { Scorecard } from '../score/scorecard.ts';
import type { Span, Token } from '../text/document.ts';
import { readDocument } from '../text/read-document.ts';

const cueWords = 5;

/** Words that say too little on a card, though grammar counts them among the full ones. */
const pale = new Set(
  `able about actually anything asked asking back became become been being believe better bring brought came come
  could customer customers didn't different doing done everything explain explained explaining feel felt gave getting
  give given giving going good great happened happens have having help helped important just keep kept knew know known
  last later least left less like little long look looked looking lot made make makes making matter mean maybe more
  most much myself need needed needs never next nice okay other people person point possible problem put quickly real
  really right said saying says seem seemed should show sit situation something sometimes somebody someone soon start
  started stay stayed still story sure take taken takes taking talk tell telling thank that's there thing things think
  thought time told took tried true trying turn turned understand understood used using usually very want wanted wants
  was way well went were while will with without work worked working would wrong year years`.split(/\s+/u),
);

interface Candidate {
  readonly word: string;
  readonly start: number;
  readonly weight: number;
  /** It stands in the question as well, and so says less. */
  readonly asked: boolean;
}

/** Words that differ only in their ending are one. */
const sameWord = (a: string, b: string): boolean =>
  a === b || (a.length > 4 && b.length > 4 && a.slice(0, 5) === b.slice(0, 5));

/** What stands in the evidence of an expected element says more; so do figures, names and long words. */
function weightOf({ start, end, kind, raw }: Token, scorecard: Scorecard, begins: boolean): number {
  const inEvidence = Object.values(scorecard.elements).some(
    ({ expected, level, evidence }) =>
      expected && level > 0 && evidence.some((span) => span.start <= start && span.end >= end),
  );
  const name = !begins && /^\p{Lu}\p{Ll}/u.test(raw);
  return (inEvidence ? 3 : 0) + (kind === 'number' ? 3 : 0) + (name ? 3 : 0) + Math.min(raw.length, 10) / 4;
}

/** Some flags are about the answer as a whole. */
function isWhole({ start, end }: Span, answer: string): boolean {
  return end - start > answer.length / 2;
}

/** What puts an interviewer off is not to be said again. */
function candidates(answer: string, scorecard: Scorecard, question: Question): readonly Candidate[] {
  const asked = new Set(
    [question.ask, ...question.wordings].flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []),
  );
  const flagged = ({ start, end }: Token): boolean =>
    scorecard.flags.some((flag) => flag.start < end && flag.end > start && !isWhole(flag, answer));
  return readDocument(answer).sentences.flatMap(({ tokens }) =>
    tokens
      .filter((token) => {
        const { kind, norm, raw } = token;
        if (flagged(token)) return false;
        if (kind === 'number') return true;
        return kind === 'word' && raw.length > 3 && !closedClass.has(norm) && !pale.has(norm);
      })
      .map((token) => ({
        word: token.raw,
        start: token.start,
        weight: weightOf(token, scorecard, token === tokens[0]),
        asked: asked.has(token.norm),
      })),
  );
}

/**
 * At most five keywords in the order of the answer, taken from its beginning to its end, so that they carry the
 * story; fewer when the answer has no more words that say something.
 */
export function cueCard(answer: string, scorecard: Scorecard, question: Question): readonly string[] {
  const all = candidates(answer, scorecard, question);
  const own = all.filter(({ asked }) => !asked);
  const chosen: Candidate[] = [];
  const isNew = ({ word }: Candidate): boolean =>
    !chosen.some((other) => sameWord(other.word.toLowerCase(), word.toLowerCase()));
  const takeBest = (from: readonly Candidate[]): void => {
    const best = from.filter(isNew).sort((a, b) => b.weight - a.weight || a.start - b.start)[0];
    if (best !== undefined) chosen.push(best);
  };
  const share = answer.length / cueWords;
  for (let part = 0; part < cueWords; part += 1) {
    takeBest(own.filter(({ start }) => start >= part * share && start < (part + 1) * share));
  }
  // A part without a telling word leaves its place to the others, and in the end to words of the question.
  for (const source of [own, all]) {
    while (chosen.length < cueWords && source.some(isNew)) takeBest(source);
  }
  return [...chosen].sort((a, b) => a.start - b.start).map(({ word }) => word);
}
