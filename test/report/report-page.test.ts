import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/history/attempts.ts';
import { reviewOf } from '../../src/history/reviews.ts';
import type { AnswerMark } from '../../src/report/annotated-answer.ts';
import { reportStyle } from '../../src/report/html-style.ts';
import { measureProgress } from '../../src/report/progress.ts';
import { renderReportPage } from '../../src/report/report-page.ts';
import { printable } from '../../src/terminal/printable.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';
import { attemptsOf } from './make-attempts.ts';

const styleHash = createHash('sha256').update(reportStyle).digest('base64');

function render(attempts: readonly Attempt[], marks: readonly AnswerMark[] = []): string {
  const reviews = attempts.flatMap(reviewOf);
  const progress = measureProgress({ attempts, reviews, library: fakeLibrary, today: '2025-03-14' });
  const marksOf = () => marks;
  return renderReportPage({ progress, attempts, library: fakeLibrary, marksOf, clean: printable, styleHash });
}

/** What a reader of the answer reads, labels included. */
function answerIn(page: string): string | undefined {
  return /<blockquote class="answer">(.*?)<\/blockquote>/su.exec(page)?.[1];
}

const two = [
  { day: '2025-03-01', score: 40, levels: { empathy: 0 } },
  { day: '2025-03-02', score: 70, levels: { empathy: 2 } },
] as const;

test('the page forbids itself everything but its own style', () => {
  const page = render(attemptsOf(two));
  const [policy] = /http-equiv="Content-Security-Policy" content="[^"]*"/u.exec(page) ?? [];
  expect(policy).toContain('default-src &#x27;none&#x27;');
  expect(policy).toContain(styleHash);
  expect(/<style>(.*?)<\/style>/su.exec(page)?.[1]).toBe(reportStyle);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|<form|\sstyle=|\son\w+=|https?:\/\//iu);
});

test.each(['answer', 'wording'] as const)('an evil %s is text', (part) => {
  const evil = '</blockquote><script>alert(1)</script><img src=x onerror=alert(2)> "\'& \u001b[31m\u202e';
  const page = render(attemptsOf([{ day: '2025-03-01', question: null }], { [part]: evil }));
  expect(page).not.toMatch(/<script|<img/u);
  expect(page).toContain('&#x3C;script>alert(1)');
  expect(page).not.toContain('\u001b');
  expect(page).not.toContain('\u202e');
});

describe('the answer', () => {
  const answer = 'I rang her & fixed it.';
  const mark = (words: string, parts: Partial<AnswerMark> = {}): AnswerMark => {
    const start = answer.indexOf(words);
    return {
      start,
      end: start + words.length,
      kind: 'shown',
      label: 'Action, shown',
      whole: false,
      ...parts,
    };
  };
  const draw = (marks: readonly AnswerMark[]) =>
    render(attemptsOf([{ day: '2025-03-01' }], { answer }), marks);
  const shown = '<span class="label shown">[Action, shown]</span>';

  test.each<[string, readonly AnswerMark[], string]>([
    ['no mark', [], 'I rang her &#x26; fixed it.'],
    ['one mark', [mark('rang her')], `I <mark class="shown">rang her</mark>${shown} &#x26; fixed it.`],
    [
      'overlapping marks',
      [mark('rang her & fixed'), mark('her', { kind: 'flag', label: 'Blame, red flag' })],
      `I <mark class="shown">rang </mark><mark class="flag">her</mark><span class="label flag">[Blame, red flag]</span><mark class="shown"> &#x26; fixed</mark>${shown} it.`,
    ],
    ['a mark beyond the end', [{ ...mark('it.'), end: 99 }], 'I rang her &#x26; fixed it.'],
  ])('with %s', (_, marks, expected) => {
    expect(answerIn(draw(marks))).toBe(expected);
  });

  test('a mark on all of it is told below, and hides nothing', () => {
    const page = draw([mark(answer, { whole: true })]);
    expect(answerIn(page)).not.toContain('<mark');
    expect(page).toContain(`The answer as a whole: ${shown}`);
  });
});

test('a revision links to what it revises when that is on the page', () => {
  const [first, second] = attemptsOf(two);
  if (first === undefined || second === undefined) throw new Error('two attempts');
  const revised = { ...second, revisionOf: first.id };
  expect(render([revised, first])).toContain(`<a href="#attempt-${first.id}">an earlier answer</a>`);
  expect(render([revised])).not.toContain(`#attempt-${first.id}`);
});

test('without attempts the page says where to begin', () => {
  const page = render([]);
  expect(page).toContain('coach practice');
  expect(page).not.toContain('<svg');
});
