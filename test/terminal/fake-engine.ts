/** A scorer of a few keywords, so that what is drawn and saved can be foreseen. */

import { CoachError } from '../../src/error.ts';
import { type ElementId, elementIds, type Level } from '../../src/rubric/element.ts';
import type { Engine } from '../../src/score/engine.ts';
import type { ElementScore, Evidence, RaisedFlag, Scorecard } from '../../src/score/scorecard.ts';
import { countWords, speakingSeconds } from '../../src/text/count-words.ts';

const shown: Partial<Record<ElementId, RegExp>> = {
  situation: /billed \w+ twice/giu,
  composure: /stayed calm|kept my voice low/giu,
  solution: /refunded (?:her|him)/giu,
  outcome: /five-star review|still with us/giu,
  empathy: /could see why/giu,
};
const claimed: Partial<Record<ElementId, RegExp>> = { composure: /calm person/giu, solution: /fixed it/giu };

const find = (text: string, pattern: RegExp | undefined, signal: string): readonly Evidence[] =>
  pattern === undefined
    ? []
    : [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
        signal,
      }));

const rate = (score: number): Scorecard['rating'] =>
  score >= 80 ? 5 : score >= 60 ? 4 : score >= 40 ? 3 : score >= 20 ? 2 : 1;

export const fakeEngine: Engine = {
  version: '0.0.0+fake',
  scoreAnswer({ answer, question, type, disputed = [] }) {
    if (/\bguten tag\b/iu.test(answer)) {
      throw new CoachError({
        code: 'not-english',
        message: 'the answer is not in English',
        hint: 'Write it in English',
      });
    }
    const elements = Object.fromEntries(
      elementIds.map((id): [ElementId, ElementScore] => {
        const strong = find(answer, shown[id], `${id}.shown`);
        const weak = find(answer, claimed[id], `${id}.claimed`);
        const level: Level = strong.length > 0 ? 2 : weak.length > 0 ? 1 : 0;
        const max = question?.expects.find(({ element }) => element === id)?.points ?? 0;
        const points = (max * level) / 2;
        return [id, { level, expected: max > 0, points, max, evidence: strong.length > 0 ? strong : weak }];
      }),
    ) as Record<ElementId, ElementScore>;
    const earned = Object.values(elements).reduce((sum, { points }) => sum + points, 0);
    const insult = find(answer, /an idiot/giu, 'bad_mouthing.slur').find(
      ({ start, end }) => !disputed.some((span) => span.start < end && start < span.end),
    );
    const score = insult === undefined ? earned : Math.min(40, Math.max(0, earned - 20));
    const flags: readonly RaisedFlag[] =
      insult === undefined ? [] : [{ ...insult, flag: 'bad_mouthing', points: score - earned, cap: 40 }];
    const joke = find(answer, /funny story/giu, '')[0];
    const words = countWords(answer);
    return {
      schema: 1,
      engine: '0.0.0+fake',
      question: question?.id ?? null,
      type,
      score,
      rating: rate(score),
      words,
      seconds: speakingSeconds(words),
      elements,
      flags,
      notes:
        joke === undefined
          ? []
          : [{ start: joke.start, end: joke.end, flag: 'flippancy', text: 'It may sound like a joke.' }],
      advice: elementIds
        .map((id) => ({
          element: id,
          gain: elements[id].max - elements[id].points,
          text: `Say more about ${id}.`,
        }))
        .filter(({ gain }) => gain > 0)
        .sort((a, b) => b.gain - a.gain),
      probe: 'What happened in the end?',
    };
  },
};
