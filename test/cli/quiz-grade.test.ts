import { describe, expect, test } from 'vitest';
import { renderQuizJson } from '../../src/cli/quiz-data.ts';
import { type QuizGradeOptions, quizGrade } from '../../src/cli/quiz-grade.ts';
import { renderGraded } from '../../src/cli/render-graded.ts';
import { CoachError } from '../../src/error.ts';
import { renderWorksheet } from '../../src/quiz/render-worksheet.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';
import { memoryInput } from './memory-streams.ts';

const id = '0b9e6f4a-3c55-4c8e-9c0e-2f1f6a7b8c9d';
const library = {
  ...fakeLibrary,
  questions: fakeLibrary.questions.map((question) => ({ ...question, wordings: [`Again: ${question.ask}`] })),
};
const sheet = (...answers: readonly (readonly [string, string, string?])[]): string =>
  renderWorksheet(
    {
      id,
      day: '2025-03-04',
      questions: answers.map(([question, answer, wording = 'Well?']) => ({ id: question, wording, answer })),
    },
    'coach quiz grade FILE',
  );
const good = 'I stayed calm and refunded her, and she is still with us.';

async function grade(text: string, options: QuizGradeOptions = {}) {
  let out = '';
  const saved: string[] = [];
  const ran = quizGrade(options, {
    library,
    engine: fakeEngine,
    stdin: memoryInput(text),
    stdout: { write: (part: string) => (out += part) },
    stderr: { write: () => true },
    rescue: async () => {},
    save: async (worksheet, { question, filled }) => {
      saved.push(`${worksheet.slice(0, 4)} ${question.id} (${question.ask}): ${filled.answer}`);
      return true;
    },
    render: (result) => renderGraded(result, library, makeTheme({ plain: true, env: {}, columns: 80 })),
    renderJson: renderQuizJson,
  });
  const fault = await ran.then(
    () => undefined,
    (error: unknown) => error,
  );
  const status = fault === undefined ? await ran : undefined;
  if (fault !== undefined && !(fault instanceof CoachError)) throw fault;
  const problems = (fault?.problems ?? []).map(({ at, code, message }) => `${at?.line} ${code}: ${message}`);
  return { status, out, saved, problems };
}

describe('a worksheet', () => {
  test('partly filled: what is there is scored, the rest is named', async () => {
    const { status, out, saved } = await grade(sheet(['angry-customer', good], ['frustration', '']));
    expect([status, saved]).toEqual([0, []]);
    expect(out).toContain('Score 80 of 100');
    expect(out).toContain('frustration: empty (line 16)');
  });

  test('is saved with the wording that it asked in', async () => {
    const wording = `Again: ${library.questions[0]?.ask}`;
    const { saved } = await grade(sheet(['angry-customer', good, wording]), { save: true });
    expect(saved).toEqual([`0b9e angry-customer (${wording}): ${good}`]);
  });

  test('a wording that the bank does not have counts as its first', async () => {
    const { saved } = await grade(sheet(['angry-customer', good]), { save: true });
    expect(saved[0]).toContain(`(${library.questions[0]?.ask})`);
  });

  test('as data, with offsets into the answer', async () => {
    const text = sheet(['angry-customer', `\n\n${good}\n`], ['frustration', '']);
    const { status, out } = await grade(text, { json: true, save: true });
    const data = JSON.parse(out);
    expect(status).toBe(0);
    expect(data).toMatchObject({
      schema: 1,
      worksheet: id,
      answers: [{ question: 'angry-customer', saved: 'now', answer: good, line: 10 }],
      empty: [{ question: 'frustration' }],
      problems: [],
    });
    const [{ start, end }] = data.answers[0].scorecard.elements.composure.evidence;
    expect(data.answers[0].answer.slice(start, end)).toBe('stayed calm');
  });

  test.each([
    [80, 0],
    [81, 1],
  ])('fail under %i: %i', async (failUnder, status) => {
    const text = sheet(['angry-customer', good], ['frustration', '']);
    expect((await grade(text, { failUnder })).status).toBe(status);
  });
});

describe('what cannot be graded', () => {
  test('is told by line, and the rest is graded and saved all the same', async () => {
    const text = sheet(
      ['nobody-knows', 'I hung up.'],
      ['frustration', 'Guten Tag.'],
      ['angry-customer', good],
    );
    const { out, saved, problems } = await grade(text, { save: true, json: true });
    expect(problems).toEqual([
      '10 unknown-question: there is no question "nobody-knows"',
      '16 not-english: frustration: the answer is not in English',
    ]);
    expect(saved).toHaveLength(1);
    expect(JSON.parse(out).problems).toHaveLength(2);
  });

  test('a worksheet without a single answer', async () => {
    const { out, problems } = await grade(sheet(['angry-customer', '']));
    expect(out).toBe('');
    expect(problems).toEqual(['undefined empty-answer: standard input holds no answer yet']);
  });

  test('something else', async () => {
    expect((await grade('Dear diary')).problems).toEqual([
      '1 worksheet-faulty: this is no worksheet, or its first line is gone',
    ]);
  });
});
