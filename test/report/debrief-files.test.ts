import { createHash } from 'node:crypto';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { makeDebrief } from '../../src/practice/debrief.ts';
import { startInterview, takeInterviewStep } from '../../src/practice/interview.ts';
import type { OwnRatings } from '../../src/practice/self-rating.ts';
import type { DebriefFile } from '../../src/report/debrief-file.ts';
import { renderDebriefMarkdown } from '../../src/report/debrief-markdown.ts';
import { renderDebriefPage } from '../../src/report/debrief-page.ts';
import { reportStyle } from '../../src/report/html-style.ts';
import { sayNextThing } from '../../src/report/say-debrief.ts';
import type { Question } from '../../src/rubric/question.ts';
import { markAnswer } from '../../src/terminal/answer-marks.ts';
import { printable } from '../../src/terminal/printable.ts';
import { renderDebrief } from '../../src/terminal/render-debrief.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';

const [angry, abusive] = fakeLibrary.questions as readonly [Question, Question];
const library = fakeLibrary;
const ratings: OwnRatings = { kind: 'each', ratings: new Map([[angry.id, 5]]) };

/** The debrief of one answer with a reply, and one question without an answer. */
function fileOf(answer: string, probe = 'And then?', question: Question = angry): DebriefFile {
  const reply = `${answer}\n\nI refunded her.`;
  const finish = (text: string, details = {}) => ({
    kind: 'finished' as const,
    answer: text,
    scorecard: fakeEngine.scoreAnswer({ answer: text, question, type: question.type }),
    details,
  });
  const interview = [
    finish(answer),
    finish(reply, { reply: { probe, start: answer.length + 2 } }),
    { kind: 'nothing' as const },
    { kind: 'rated' as const, ratings },
  ].reduce(
    (state, step) => takeInterviewStep(state, step, library),
    startInterview([question, abusive], { probes: true }),
  );
  const debrief = makeDebrief(interview, library);
  return {
    debrief,
    library,
    next: sayNextThing(debrief, library, ' --bank mine.yaml'),
    day: '2025-03-04',
    marksOf: (scored) => markAnswer(scored, library),
    clean: printable,
  };
}
const page = (file: DebriefFile): string =>
  renderDebriefPage({
    ...file,
    finishedAt: new Date('2025-03-04T12:00:00Z'),
    timeZone: 'UTC',
    styleHash: createHash('sha256').update(reportStyle).digest('base64'),
  });
const drawn = (file: DebriefFile, columns: number, plain = false): string =>
  renderDebrief(file.debrief, file.next, library, makeTheme({ plain, env: { NO_COLOR: '1' }, columns }));
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

const said = 'We had billed her twice. He was an idiot.';

describe('every form says the same', () => {
  const file = fileOf(said);
  const unescaped = (html: string): string =>
    html
      .replace(/<[^>]+>/gu, ' ')
      .replace(/&#x22;/gu, '"')
      .replace(/&#x27;/gu, "'");
  test.each([
    ['terminal', oneLine(drawn(file, 80))],
    ['plain', oneLine(drawn(file, 80, true))],
    ['Markdown', oneLine(renderDebriefMarkdown(file))],
    ['HTML', oneLine(unescaped(page(file)))],
  ])('%s', (_form, text) => {
    for (const part of [
      '2 questions, 12 words',
      angry.ask,
      abusive.ask,
      'Follow-up: "And then?" The reply added 30 points.',
      'You rated your answer 5 of 5; measured 2: 3 above the measure. You over-rate yourself.',
      'Solution: 30 of 30 points, over 1 answer that asks for it.',
      'Composure: 0 of 30 points',
      '"an idiot"',
      'question 1, cost 20 points',
      'coach practice --question active-listening --bank mine.yaml',
    ]) {
      expect(text).toContain(part);
    }
  });

  test.each([40, 80, 120])('no line of the terminal is wider than %i columns', (columns) => {
    const widths = drawn(file, columns)
      .split('\n')
      .map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
  });

  test('the answers are marked in words', () => {
    expect(renderDebriefMarkdown(file)).toContain('- Situation, shown: "billed her twice"');
    expect(page(file)).toContain('<mark class="flag">an idiot</mark>');
    expect(page(file)).toContain('[Bad mouthing, red flag]');
  });
});

describe('what was typed stays text', () => {
  const evil =
    'I stayed calm.\n# Not a heading\n- no list\n1. nor this\n<script>alert(1)</script> | `x` [l](u) \u001b[31m';
  const file = fileOf(evil, '<b>Why?</b>', { ...angry, ask: 'Why <img src=x> *so*?' });

  test('in HTML', () => {
    expect(page(file)).not.toMatch(/<script|<img|<b>Why/u);
    expect(page(file)).not.toContain('\u001b');
    expect(page(file)).toContain('default-src &#x27;none&#x27;');
  });

  test('in Markdown', () => {
    const text = renderDebriefMarkdown(file);
    expect(text).not.toContain('\u001b');
    const tree = fromMarkdown(text);
    expect(JSON.stringify(tree)).not.toMatch(/"type":"(?:html|link|image|emphasis|inlineCode)"/u);
    const quotation = tree.children.find(({ type }) => type === 'blockquote');
    expect(quotation?.type === 'blockquote' ? quotation.children.map(({ type }) => type) : []).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });
});
