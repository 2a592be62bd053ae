import { describe, expect, test } from 'vitest';
import { summariseSitting } from '../../src/practice/summarise-sitting.ts';
import type { ElementId } from '../../src/rubric/element.ts';
import { displayWidth } from '../../src/terminal/graphemes.ts';
import { renderAnnotated } from '../../src/terminal/render-annotated.ts';
import { renderComparison } from '../../src/terminal/render-comparison.ts';
import { renderCueCard, renderSaidAgain } from '../../src/terminal/render-cue-card.ts';
import { renderModelAnswer } from '../../src/terminal/render-model-answer.ts';
import { renderQuestion } from '../../src/terminal/render-question.ts';
import { renderNext, renderScorecard } from '../../src/terminal/render-scorecard.ts';
import { renderSummary } from '../../src/terminal/render-summary.ts';
import type { ScoredAnswer } from '../../src/terminal/scored-answer.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { fakeEngine } from './fake-engine.ts';
import { angryCustomer, fakeLibrary } from './fake-library.ts';
import { betterAnswer, mixedAnswer } from './sample-answers.ts';

const question = angryCustomer;
const scored = (answer: string): ScoredAnswer => ({
  answer,
  scorecard: fakeEngine.scoreAnswer({ answer, question, type: question.type }),
});
const mixed = scored(mixedAnswer);
const better = scored(betterAnswer);
const summary = summariseSitting([
  { question, ...mixed, round: 1, details: {} },
  { question, ...better, round: 2, details: {} },
]);

const theme = (columns: number, plain = false) => makeTheme({ plain, env: { NO_COLOR: '1' }, columns });

const longWinded =
  'I was calm. When she came back on Saturday with her sister and both of them began to shout at me I asked them ' +
  'to sit down with me.';

const drawings = {
  question: (columns: number, plain = false) => renderQuestion(question, fakeLibrary, theme(columns, plain)),
  scorecard: (columns: number, plain = false) => renderScorecard(mixed, fakeLibrary, theme(columns, plain)),
  annotated: (columns: number, plain = false) => renderAnnotated(mixed, fakeLibrary, theme(columns, plain)),
  comparison: (columns: number, plain = false) =>
    renderComparison(mixed, better, fakeLibrary, theme(columns, plain)),
  cueCard: (columns: number, plain = false) =>
    renderCueCard(longWinded, ['Saturday', 'billed', 'ledger', 'refunded', 'October'], theme(columns, plain)),
  saidAgain: (columns: number, plain = false) =>
    renderSaidAgain('I stayed calm.', 0.164, theme(columns, plain)),
  model: (columns: number, plain = false) => renderModelAnswer(better, fakeLibrary, theme(columns, plain)),
  next: (columns: number, plain = false) => renderNext(mixed, fakeLibrary, theme(columns, plain)),
  summary: (columns: number, plain = false) => renderSummary(summary, fakeLibrary, theme(columns, plain)),
};
test("a model answer tells of a bank's own elements, too", () => {
  const own = { ...fakeLibrary.elements.situation, id: 'upselling' as ElementId, name: 'Upselling' };
  const library = { ...fakeLibrary, elements: { ...fakeLibrary.elements, upselling: own } };
  const found = { level: 2, expected: true, points: 5, max: 5, evidence: [] } as const;
  const elements = { ...better.scorecard.elements, [own.id]: found };
  const model = { ...better, scorecard: { ...better.scorecard, elements } };
  expect(renderModelAnswer(model, library, theme(200))).toMatch(/It shows [^;]*Upselling/u);
});

const names = Object.keys(drawings) as (keyof typeof drawings)[];

describe.each(names)('%s', (name) => {
  test.each([40, 80, 120])('%i columns', (columns) => {
    const drawn = drawings[name](columns);
    expect(drawn).toMatchSnapshot();
    for (const line of drawn.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });

  test('plain: no escape, no box drawing, and the same in ASCII as far as the texts are', () => {
    const drawn = drawings[name](80, true);
    expect(drawn).toMatchSnapshot();
    expect(drawn).toMatch(/^[\n -~]*$/u);
  });
});

describe('marks', () => {
  test('stand under the words they mean', () => {
    const lines = renderAnnotated(better, fakeLibrary, theme(80)).split('\n');
    const row = lines.findIndex((line) => line.includes('billed her twice'));
    const words = lines[row] ?? '';
    const signs = lines[row + 1] ?? '';
    expect(signs.indexOf('1')).toBe(words.indexOf('billed'));
    expect(signs.slice(words.indexOf('stayed calm'), words.indexOf('stayed calm') + 11)).toBe('2~~~~~~~~~~');
  });

  test('names stand in the margin of the row in which they begin, and below it where it is narrow', () => {
    const wide = renderAnnotated(better, fakeLibrary, theme(80)).split('\n');
    expect(wide.find((line) => line.includes('billed her twice'))).toMatch(/1 Situation, shown$/u);
    const narrow = renderAnnotated(better, fakeLibrary, theme(40)).split('\n');
    const row = narrow.findIndex((line) => line.includes('billed'));
    expect(narrow.slice(row + 1, row + 4)).toContain('│   1 Situation, shown');
  });

  test('hold behind wide letters and combining marks', () => {
    const lines = renderAnnotated(scored('日本 cafe\u0301 👍🏽 stayed calm'), fakeLibrary, theme(80)).split(
      '\n',
    );
    const row = lines.findIndex((line) => line.includes('stayed calm'));
    const before = (lines[row] ?? '').split('stayed')[0] ?? '';
    expect((lines[row + 1] ?? '').indexOf('1')).toBe(displayWidth(before));
  });
});

test('text of users and banks cannot send escapes', () => {
  const evil = 'stayed calm \u001b[2J\u009b31m \u202e an idiot \u001b]0;title\u0007';
  const bank = { ...question, ask: 'Ask \u001b[31mred', askedBy: 'x\u0007', why: '\u009b' };
  const drawn =
    renderAnnotated(scored(evil), fakeLibrary, theme(80)) +
    renderScorecard(scored(evil), fakeLibrary, theme(80)) +
    renderComparison(scored(evil), better, fakeLibrary, theme(80)) +
    renderCueCard(`${evil} ${'more '.repeat(30)}`, [evil], theme(80)) +
    renderQuestion(bank, fakeLibrary, theme(80));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  expect(drawn).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
});

test('the ledger as drawn adds up to the score', () => {
  for (const card of [mixed, better]) {
    const text = renderScorecard(card, fakeLibrary, theme(80));
    const ledger = text.split('How the points add up\n')[1]?.split('  ----')[0] ?? '';
    const points = [...ledger.matchAll(/^ *([+-]?\d+) {2}/gmu)].map((match) => Number(match[1]));
    expect(points.reduce((sum, value) => sum + value, 0)).toBe(card.scorecard.score);
  }
});

test('colour is on by default and only added: without escapes the text is the same', () => {
  const coloured = renderScorecard(mixed, fakeLibrary, makeTheme({ plain: false, env: {}, columns: 80 }));
  expect(coloured).toContain('\u001b[');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: takes styles out.
  expect(coloured.replace(/\u001b\[[0-9;]*m/gu, '')).toBe(drawings.scorecard(80));
});
