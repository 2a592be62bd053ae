import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { type ElementId, elementIds } from '../../src/rubric/element.ts';
import type { Scorecard } from '../../src/score/scorecard.ts';
import { engineOf } from './shipped-engine.ts';

const root = dirname(dirname(import.meta.dirname));
const library = loadLibrary({ directory: root });
const engine = engineOf(library);
const question = library.questions.find(({ id }) => id === 'angry-customer') ?? null;
const score = (answer: string): Scorecard => engine.scoreAnswer({ answer, question, type: 'behavioral' });
const flagsOf = (card: Scorecard) => card.flags.map(({ flag }) => flag);
const levelOf = (card: Scorecard, id: ElementId) => card.elements[id].level;
const strong = question?.samples.strong ?? '';

const whole =
  'The customer called me an idiot and shouted. I stayed calm, let her finish and told her I could see why she was upset. I found that we had billed her twice, refunded her on the spot and rang her the next day. She is still with us and wrote us a five-star review.';

describe('the three answers', () => {
  it('handing over is a hand-off, and nothing is shown', () => {
    const card = score('I hand them over to my supervisor, he gets paid for that.');
    expect(flagsOf(card)).toContain('hand_off');
    expect(elementIds.filter((id) => levelOf(card, id) === 2)).toEqual([]);
    expect(card.rating).toBe(1);
  });

  it('a whole answer shows its parts, and a quoted insult is no flag', () => {
    const card = score(whole);
    expect(flagsOf(card)).toEqual([]);
    const shown = [
      'composure',
      'listening',
      'empathy',
      'diagnosis',
      'solution',
      'follow_up',
      'outcome',
      'evidence',
    ] as const;
    for (const id of shown) expect([id, levelOf(card, id)]).toEqual([id, 2]);
  });

  it('a list of skill words is stuffing', () => {
    const card = score('Listening, empathy, ownership, outcome, follow-up.');
    expect(flagsOf(card)).toContain('stuffing');
    expect(card.score).toBeLessThanOrEqual(10);
  });
});

describe('flags that no words raise', () => {
  it.each([
    'The customer called me an idiot and I stayed calm.',
    'He goes, you idiot, and I just smiled at him.',
    'He was like, you lot are useless, and I just nodded.',
    'She said I was useless and I refunded her the money.',
    'A man shouted at me that I was a liar. I waited until he had finished.',
  ])('%s', (answer) => {
    expect(flagsOf(score(answer))).toEqual([]);
  });
});

describe('what earns nothing', () => {
  it.each([
    ['nothing', ''],
    ['a word', 'Empathy.'],
    ['gibberish', 'asdf qwer zxcv uiop hjkl'],
    ['the question copied back', 'Tell me about a time you dealt with a difficult customer.'],
    ['a sample of the bank', strong],
    ['one sentence again and again', 'I let her finish and refunded her on the spot. '.repeat(6)],
  ])('%s', (_, answer) => {
    expect(score(answer).score).toBeLessThanOrEqual(10);
  });
});

describe('every scorecard', () => {
  const texts = [
    whole,
    strong,
    'i didnt apologise 😀 she wasnt happy\r\n- Rang the depot.\r\n• Got her a taxi…',
    '\ud800 “I’m sorry,” I said — twice.\u0000\u2028She left.',
    'DON’T EVEN ASK!!! 12.50 £ ? e.g. Mr. X',
  ];

  it.each(texts)('adds up, and quotes words of the answer: %j', (answer) => {
    const card = score(answer);
    const earned = Object.values(card.elements).reduce((sum, { points }) => sum + points, 0);
    expect(earned + card.flags.reduce((sum, { points }) => sum + points, 0)).toBe(card.score);
    const spans = [
      ...Object.values(card.elements).flatMap(({ evidence }) => evidence),
      ...card.flags,
      ...card.notes,
    ];
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(answer.length);
    }
    for (const { level, evidence } of Object.values(card.elements))
      expect(evidence.length > 0).toBe(level > 0);
    expect(JSON.stringify(score(answer))).toBe(JSON.stringify(card));
  });

  it('refuses other languages by name', () => {
    const german =
      'Letztes Jahr hatte ich einen sehr schwierigen Kunden, der sich über die Lieferung beschwert hat und laut wurde.';
    expect(() => score(german)).toThrowError(/English/u);
  });
});
