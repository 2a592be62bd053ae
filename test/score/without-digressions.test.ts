/** Talk of other things changes nothing in what is read from the rest, and what an author looks for is never taken for it. */

import { describe, expect, it } from 'vitest';
import { buildKnowledge } from '../../src/build/knowledge.ts';
import { elementIds } from '../../src/rubric/element.ts';
import { indexSignals } from '../../src/rubric/signal-index.ts';
import { digressionTarget, scoreUnit, shownTarget } from '../../src/score/classifier.ts';
import type { Told } from '../../src/score/credited-part.ts';
import { readModel } from '../../src/score/read-model.ts';
import { createTextReader } from '../../src/score/text-reader.ts';
import { findDoubtful, withoutDigressions } from '../../src/score/without-digressions.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { words } from '../language/read-text.ts';
import { root, shippedLibrary } from '../library/shipped-library.ts';
import { shippedEngine, shippedVectors } from './shipped-engine.ts';

const answer =
  'Last winter a guest was furious because her room was cold. I apologised to her, listened until she had finished and moved her to a warm room. She thanked me and stayed two more nights.';
const digression = 'My cousin has two cats and a small red car.';

describe('an answer with talk of other things', () => {
  const engine = shippedEngine();
  const score = (text: string) => {
    const { score, elements, flags } = engine.scoreAnswer({
      answer: text,
      question: null,
      type: 'behavioral',
    });
    const levels = Object.entries(elements).map(([id, { level }]) => `${id} ${level}`);
    return { score, levels, flags: flags.map(({ flag }) => flag) };
  };

  it.each([
    ['before it', `${digression} ${answer}`],
    ['after it', `${answer} ${digression}`],
    ['within it', answer.replace('. I apologised', `. ${digression} I apologised`)],
  ])('%s is scored as without it', (_, text) => {
    expect(score(text)).toEqual(score(answer));
  });

  it('alone is read as it is, and is off the topic', () => {
    const { flags } = score(
      `${digression} The weather in Spain is lovely in May. My favourite colour is blue.`,
    );
    expect(flags).toContain('off_topic');
  });
});

const model = readModel(buildKnowledge(root).files['classifier.bin'] as Buffer);
const vectors = shippedVectors();
const reader = createTextReader(words, indexSignals(shippedLibrary()));

function toldIn(text: string, signals: readonly string[] = []): Told {
  const reading = reader.read(readDocument(text), 'behavioral', '');
  const units = reading.units.map((unit) => ({ ...unit, signals: [...unit.signals, ...signals] }));
  return {
    reading: { ...reading, units },
    scores: units.map((unit) => scoreUnit(unit, model.units, vectors)),
  };
}

describe('withoutDigressions', () => {
  const read = (text: string) => withoutDigressions(toldIn(text), model.units, vectors);

  it('gives the rest, placed and scored as if it were all', () => {
    const rest = read(`${digression} I rang her back.`);
    const [unit, ...others] = rest.reading.units;
    expect([unit?.isFirst, unit?.isLast, others]).toEqual([false, false, []]);
    const alone = reader.read(readDocument('I rang her back.'), 'behavioral', '').units[0];
    expect(rest.scores).toEqual(alone && [scoreUnit(alone, model.units, vectors)]);
  });

  it('gives all where nothing strays, and nothing where all does', () => {
    const told = toldIn('I rang her back. She was pleased.');
    expect(withoutDigressions(told, model.units, vectors)).toBe(told);
    expect(read(`${digression} The weather in Spain is lovely in May.`).reading).toEqual({
      clauses: [],
      units: [],
      hits: [],
    });
  });

  it.each([
    ['goes on with it', 'My cousin has two cats. She loves them.', 0],
    ['begins another paragraph', 'My cousin has two cats.\n\nShe loves them.', 1],
  ])('a sentence that %s', (_, text, left) => {
    expect(read(text).reading.units).toHaveLength(left);
  });

  it('takes what is told of the own family for an aside', () => {
    const { units } = read('I drove my gran to the sea on Sunday. I rang the customer back.').reading;
    expect(units).toHaveLength(1);
  });

  it('keeps how one copes with the work, though it is told of private life', () => {
    const told = toldIn(
      'I take two breaths between calls. After a shift I walk the dog by the canal and talk it over with my wife.',
    );
    const walk = told.scores[1] as Float32Array;
    walk[digressionTarget] = 1;
    const selfCare = shownTarget(elementIds.indexOf('self_care'));
    expect(walk[selfCare]).toBeGreaterThan(1);
    expect(withoutDigressions(told, model.units, vectors)).toBe(told);
    walk[selfCare] = 0;
    expect(withoutDigressions(told, model.units, vectors).reading.units).toHaveLength(1);
  });

  it('keeps a sentence in which a signal fired that the model does not know', () => {
    const told = toldIn(`${digression} I rang her back.`, ['extra_mile.of_an_author']);
    expect(withoutDigressions(told, model.units, vectors)).toBe(told);
  });
});

it('a sentence that names a customer is doubted less', () => {
  const doubts = (text: string) => {
    const told = toldIn(`I rang her back. ${text}`);
    for (const scores of told.scores) scores[digressionTarget] = Math.log(0.4 / 0.6);
    return findDoubtful(told, model.units);
  };
  expect(doubts('Our uncle had a parrot.')).toEqual([true, true]);
  expect(doubts('Our guest had a parrot.')).toEqual([true, false]);
});

it('findDoubtful tells which sentences may stray', () => {
  expect(findDoubtful(toldIn(`${digression} I rang her back.`), model.units)).toEqual([true, false]);
});
