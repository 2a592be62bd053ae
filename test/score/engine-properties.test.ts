/** Whatever is typed as an answer, the engine gives a sound scorecard, or refuses it by name. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CoachError } from '../../src/error.ts';
import { elementIds } from '../../src/rubric/element.ts';
import { type QuestionType, questionTypes } from '../../src/rubric/question.ts';
import type { AnswerToScore } from '../../src/score/engine.ts';
import type { Scorecard } from '../../src/score/scorecard.ts';
import { shippedLibrary } from '../library/shipped-library.ts';
import { anyText, faulty, propertyTimeout, runs, textOf } from '../property-runs.ts';
import { shippedEngine } from './shipped-engine.ts';

const library = shippedLibrary();
const engine = shippedEngine();
const samples = library.questions.flatMap(({ samples }) =>
  Object.values(samples).filter((sample) => sample !== undefined),
);

/** What readers of English look at: negation, reports, plans, marks of lists and quotations, numbers, addresses. */
const pieces = [
  ...['I ', 'we ', 'my manager ', 'the customer ', 'she ', 'they ', "didn't ", 'never ', 'would ', 'will '],
  ...[
    'refunded ',
    'apologised ',
    'was furious ',
    'said ',
    'that ',
    'because ',
    'if ',
    'and ',
    'but ',
    'not ',
  ],
  ...['idiot ', 'calm ', 'the next day ', 'listened ', 'asked ', 'f***ing ', 'to her ', 'by 20% ', '£12.50 '],
  ...['. ', '? ', '! ', ', ', '… ', '... ', '"', '“', '”', "'", '’', '(', ')', ': ', '; ', ' — ', '*', '**'],
  ...['\n', '\r\n', '\r', '\u2028', '\n- ', '\n• ', '\n1. ', '\t', '\u0000', '\u200d', '\u00a0', '\ufeff'],
  ...['😀', '\ud83d', '\udc00', 'e\u0301', 'ﬁ', 'İ', 'ß', 'ﷺ', '1,234.5', '3/4', '07700 900123', 'a.b@c.de '],
  ...[
    '12 High Street',
    'Mr. X ',
    'e.g. ',
    'a.m. ',
    'www.x.co.uk ',
    '&amp;',
    '<b>',
    '\u001b[2J',
    '__proto__ ',
  ],
];

const answers = fc.oneof(anyText, textOf(pieces, 60), faulty(samples, pieces));
const questions = fc.oneof(
  fc
    .constantFrom(...library.questions)
    .map((question): Partial<AnswerToScore> => ({ question, type: question.type })),
  fc
    .tuple(anyText, fc.constantFrom(...questionTypes))
    .map(([prompt, type]): Partial<AnswerToScore> => ({ prompt, type })),
);

const scoreAnswer = (answer: string, asked: Partial<AnswerToScore>): Scorecard | undefined => {
  try {
    return engine.scoreAnswer({ question: null, type: 'behavioral', ...asked, answer });
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    expect(error.code).toBe('not-english');
    return undefined;
  }
};

function expectSound(card: Scorecard, answer: string): void {
  const earned = Object.values(card.elements).reduce((sum, { points }) => sum + points, 0);
  const taken = card.flags.reduce((sum, { points }) => sum + points, 0);
  expect(earned + taken).toBe(card.score);
  expect(Number.isInteger(card.score) && card.score >= 0 && card.score <= 100).toBe(true);
  expect(Object.keys(card.elements)).toEqual([...elementIds]);
  for (const [id, { level, evidence, expected, points, max }] of Object.entries(card.elements)) {
    expect([id, evidence.length > 0]).toEqual([id, level > 0]);
    expect(points >= 0 && points <= max && (expected || max === 0)).toBe(true);
  }
  for (const { points, cap } of card.flags)
    expect(points <= 0 && (cap === null || card.score <= cap)).toBe(true);
  const evidence = Object.values(card.elements).flatMap((element) => element.evidence);
  for (const { start, end } of [...evidence, ...card.flags, ...card.notes]) {
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
    expect(start >= 0 && start < end && end <= answer.length).toBe(true);
    expect(answer.slice(start, end).trim()).not.toBe('');
  }
  const reasons = [...evidence, ...card.flags].map(({ signal }) => signal);
  for (const reason of reasons) expect(reason).toMatch(/^[a-z_]+\.[a-z0-9_]+$/u);
}

test(
  'any answer to any question: an exact ledger, quotations within the answer, the same bytes twice',
  () => {
    fc.assert(
      fc.property(answers, questions, (answer, asked) => {
        const card = scoreAnswer(answer, asked);
        if (card === undefined) {
          expect(scoreAnswer(answer, asked)).toBeUndefined();
          return;
        }
        expectSound(card, answer);
        expect(JSON.stringify(scoreAnswer(answer, asked))).toBe(JSON.stringify(card));
      }),
      runs(350),
    );
  },
  propertyTimeout,
);

test.each<[string, string]>([
  ['one word', 'a'.repeat(200_000)],
  ['one letter again', 'a '.repeat(20_000)],
  ['one sentence without an end', 'I listened and then I asked her and '.repeat(1500)],
  ['apostrophes', "I'd've'd ".repeat(5_000)],
  ['stars', '*'.repeat(20_000)],
  ['starred words', '*a '.repeat(10_000)],
  ['quotation marks', '"I said '.repeat(5_000)],
  ['full stops', '. '.repeat(20_000)],
  ['blank lines', '\n'.repeat(50_000)],
  ['list marks', '- '.repeat(20_000)],
  ['digits', '1'.repeat(50_000)],
  ['figures', '07700 900123 '.repeat(5_000)],
  ['at signs', 'a@'.repeat(20_000)],
  ['half characters', '\ud800'.repeat(20_000)],
  ['accents on one letter', `I said ${'e'}${'\u0301'.repeat(50_000)}`],
  ['joined signs', '👨\u200d'.repeat(10_000)],
  ['commas', 'I, '.repeat(10_000)],
  ['names', 'Anna Smith '.repeat(4_000)],
])(
  'a very long answer: %s',
  (_, answer) => {
    const type: QuestionType = 'behavioral';
    const card = scoreAnswer(answer, { type, prompt: 'Tell me about a time you helped.' });
    if (card !== undefined) expectSound(card, answer);
  },
  propertyTimeout,
);
