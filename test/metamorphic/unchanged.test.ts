/** An answer written otherwise shows the same: its elements keep their levels within the bounds given here. */

import { expect, test } from 'vitest';
import { propertyTimeout } from '../property-runs.ts';
import { compareLevels } from './compare-levels.ts';
import { type CorpusAnswer, corpusAnswers, everyNth, sampleAnswers } from './corpus-answers.ts';
import { rewrites } from './rewrites.ts';

/** About as many of the answers that a rewrite changes; more when they are asked for. */
const most = 40;
const mostSamples = 8;

/** Least share of levels unchanged, most mean change of a level, least share of answers with the same flags, most mean change of the score; least share of levels unchanged in samples. */
type Bounds = readonly [
  unchanged: number,
  change: number,
  sameFlags: number,
  points: number,
  inSamples: number,
];

/** A little looser than what was measured: see docs/reliability-metamorphic.md. */
const bounds: Readonly<Record<string, Bounds>> = {
  'upper case': [0.99, 0.01, 0.95, 0.5, 0.98],
  'lower case': [0.99, 0.01, 0.95, 0.5, 0.98],
  'curly quotes': [1, 0, 1, 0, 1],
  'no apostrophes': [0.975, 0.03, 0.95, 2, 0.96],
  'one typing mistake a sentence': [0.96, 0.04, 0.92, 3, 0.88],
  bullets: [0.99, 0.01, 0.95, 0.8, 0.98],
  'line ends of Windows': [1, 0, 1, 0, 1],
  'two spaces after full stops': [1, 0, 1, 0, 1],
  'American spelling': [0.99, 0.01, 0.95, 0.5, 0.98],
  'British spelling': [0.99, 0.01, 0.95, 0.5, 0.98],
  'names swapped': [0.98, 0.02, 0.95, 1.2, 0.98],
  'pronouns swapped': [0.97, 0.03, 0.92, 2, 0.95],
};

test('every way to rewrite has its bounds', () => {
  expect(Object.keys(rewrites)).toEqual(Object.keys(bounds));
});

test.each(Object.entries(bounds))(
  '%s',
  (name, [unchanged, change, sameFlags, points, inSamples]) => {
    const rewrite = rewrites[name] ?? ((text) => text);
    const some = (answers: readonly CorpusAnswer[], count: number): readonly CorpusAnswer[] => {
      const rewritten = answers.filter(({ text }) => rewrite(text) !== text);
      return everyNth(rewritten, Math.ceil(rewritten.length / count));
    };
    const of = compareLevels(some(corpusAnswers, most), rewrite);
    const ofSamples = compareLevels(some(sampleAnswers, mostSamples), rewrite);
    if (process.env.METAMORPHIC_FIGURES !== undefined) console.log(name, of, ofSamples);
    if (of.answers > 0) {
      expect(of.unchanged).toBeGreaterThanOrEqual(unchanged);
      expect(of.change).toBeLessThanOrEqual(change);
      expect(of.sameFlags).toBeGreaterThanOrEqual(sameFlags);
      expect(of.points).toBeLessThanOrEqual(points);
    }
    if (ofSamples.answers > 0) expect(ofSamples.unchanged).toBeGreaterThanOrEqual(inSamples);
  },
  propertyTimeout,
);
