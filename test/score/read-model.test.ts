import { describe, expect, it } from 'vitest';
import type { WordVectors } from '../../src/language/word-vectors.ts';
import { thresholds } from '../../src/learn/thresholds.ts';
import { quantiseJudge, trainJudge } from '../../src/learn/train-judge.ts';
import { trainUnits } from '../../src/learn/train-units.ts';
import { writeModel } from '../../src/learn/write-model.ts';
import { elementIds, flagIds } from '../../src/rubric/element.ts';
import { scoreUnit, shownTarget, targetCount } from '../../src/score/classifier.ts';
import { readModel } from '../../src/score/read-model.ts';
import { unitOf } from './unit-of.ts';

/** A toy: apology is shown where the candidate apologises. */
const vectors: WordVectors = { size: 2, add: () => false };
const apology = shownTarget(elementIds.indexOf('apology'));

const shown = ['I apologised to her.', 'I apologised.', 'Then I apologised to him.', 'I apologised for it.'];
const missing = [
  'I rang her.',
  'She apologised to me.',
  'He apologised.',
  'I moved the table.',
  'I rang him.',
];

const units = trainUnits(
  Array.from({ length: 6 }, () => [...shown, ...missing]).flatMap((texts) =>
    texts.map((text) => ({
      unit: unitOf(text),
      labels: {
        labels: new Float32Array(targetCount).fill(shown.includes(text) ? 1 : 0),
        weights: new Float32Array(targetCount).fill(1),
      },
    })),
  ),
  vectors,
);
const weights = (length: number, least: number) =>
  quantiseJudge(Float32Array.from({ length }, (_, i) => i / 8 + least));
const judgesFrom = (least: number) => ({
  claimed: elementIds.map(() =>
    trainJudge(
      [
        [0, 1],
        [1, 1],
      ],
      [0, 1],
      [1, 1],
      0.5,
    ),
  ),
  shown: elementIds.map((_, k) => weights(k + 1, least)),
  flags: flagIds.map(() => weights(3, least)),
});
const judges = { brief: judgesFrom(-1), full: judgesFrom(-2) };
const bytes = writeModel({ units, judges }, thresholds);

describe('a model, written and read again', () => {
  const model = readModel(bytes);

  it('scores as it did when it was trained', () => {
    for (const text of [...shown, ...missing, 'My manager apologised to her, and I rang.']) {
      expect(scoreUnit(unitOf(text), model.units, vectors)).toEqual(scoreUnit(unitOf(text), units, vectors));
    }
  });

  it('has learned the toy', () => {
    const score = (text: string) => scoreUnit(unitOf(text), model.units, vectors)[apology] ?? 0;
    for (const text of shown) expect(score(text)).toBeGreaterThan(0);
    for (const text of missing) expect(score(text)).toBeLessThan(0);
  });

  it('keeps judges and thresholds', () => {
    expect(model.judges).toEqual(judges);
    expect(model.thresholds).toEqual(thresholds);
  });

  it('finds the rows of its features, and no others', () => {
    const rows = [...units.vocabulary.keys()];
    expect(units.vocabulary.map((name) => model.units.rowOf(name))).toEqual(rows);
    const inParts = (name: string) => model.units.rowOf(name.slice(0, 2), name.slice(2, 5), name.slice(5));
    expect(units.vocabulary.map(inParts)).toEqual(rows);
    for (const name of ['never seen', ...units.vocabulary])
      expect(model.units.rowOf('never', ' seen', name)).toBe(-1);
  });

  it('is read from any place in a buffer', () => {
    for (const offset of [1, 2, 3]) {
      const moved = new Uint8Array(bytes.length + offset);
      moved.set(bytes, offset);
      expect(readModel(moved.subarray(offset)).judges).toEqual(judges);
    }
  });

  it('is written the same every time', () => {
    expect(writeModel({ units, judges }, thresholds)).toEqual(bytes);
  });
});
