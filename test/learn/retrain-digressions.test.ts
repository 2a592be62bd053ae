import { expect, test } from 'vitest';
import type { WordVectors } from '../../src/language/word-vectors.ts';
import { retrainDigressions } from '../../src/learn/retrain-digressions.ts';
import { thresholds } from '../../src/learn/thresholds.ts';
import { type LabelledUnit, trainUnits } from '../../src/learn/train-units.ts';
import { writeModel } from '../../src/learn/write-model.ts';
import { elementIds, flagIds } from '../../src/rubric/element.ts';
import { digressionTarget, scoreUnit, shownTarget, targetCount } from '../../src/score/classifier.ts';
import type { Judges } from '../../src/score/model.ts';
import { readModel } from '../../src/score/read-model.ts';
import { unitOf } from '../score/unit-of.ts';

const vectors: WordVectors = { size: 2, add: () => false };
const apology = shownTarget(elementIds.indexOf('apology'));
const ofWork = ['I apologised to her.', 'I apologised.', 'I rang him.', 'He paid.', 'I moved the table.'];
const ofHome = ['My cat sleeps.', 'Our cat is old.', 'My cat purrs.', 'The cat eats.'];

/** `targets`: those that are labelled; `isTrue` for the sentence. */
function label(targets: readonly number[], isTrue: (text: string) => boolean): LabelledUnit[] {
  return Array.from({ length: 6 }, () => [...ofWork, ...ofHome]).flatMap((texts) =>
    texts.map((text) => {
      const labels = new Float32Array(targetCount);
      const weights = new Float32Array(targetCount);
      for (const target of targets) {
        labels[target] = Number(isTrue(text));
        weights[target] = 1;
      }
      return { unit: unitOf(text), labels: { labels, weights } };
    }),
  );
}

function judgesOf(weight: number): Judges {
  const alike = () => ({ weights: Int16Array.of(weight), scale: 1 });
  return { claimed: elementIds.map(alike), shown: elementIds.map(alike), flags: flagIds.map(alike) };
}

const knowsApologies = writeModel(
  {
    units: trainUnits(
      label([apology], (text) => text.includes('apologised')),
      vectors,
    ),
    judges: { brief: judgesOf(1), full: judgesOf(2) },
  },
  thresholds,
);
const homely = label([digressionTarget], (text) => ofHome.includes(text));
const knowsHome = retrainDigressions(knowsApologies, homely, vectors);

function scores(file: Uint8Array, text: string): readonly number[] {
  return [...scoreUnit(unitOf(text), readModel(file).units, vectors)];
}

test('what is talk of other things is learned', () => {
  for (const text of ofHome) {
    expect(scores(knowsApologies, text)[digressionTarget]).toBeLessThan(0);
    expect(scores(knowsHome, text)[digressionTarget]).toBeGreaterThan(0);
  }
  for (const text of ofWork) expect(scores(knowsHome, text)[digressionTarget]).toBeLessThan(0);
});

test('all else stays as it was, to the last bit', () => {
  for (const text of [...ofHome, ...ofWork])
    expect(scores(knowsHome, text).toSpliced(digressionTarget, 1)).toEqual(
      scores(knowsApologies, text).toSpliced(digressionTarget, 1),
    );
  const before = readModel(knowsApologies);
  const after = readModel(knowsHome);
  expect(after.judges).toEqual(before.judges);
  expect(after.thresholds).toEqual(before.thresholds);
});

test('the same sentences teach the same, also when they teach again', () => {
  expect(retrainDigressions(knowsApologies, homely, vectors)).toEqual(knowsHome);
  expect(retrainDigressions(knowsHome, homely, vectors)).toEqual(knowsHome);
});
