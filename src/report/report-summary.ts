/** The parts of the report that sum the attempts up: figures, what to practise next, flags, and all attempts in a table. */

import type { Element } from 'hast';
import { h } from 'hastscript';
import { anchorOf, type PageTools } from './attempt-article.ts';
import { drawHeads } from './html-page.ts';
import type { Progress } from './progress.ts';
import { dayOf, nameOfQuestion, type ReportAttempt, sayRevision } from './report-attempt.ts';
import { recurring, sayFlag, sayNext } from './say-progress.ts';

/** What a report is about, and with what it is drawn. */
export interface Summarised extends PageTools {
  readonly progress: Progress;
  /** The latest first. */
  readonly attempts: readonly ReportAttempt[];
  /** Options that the next command needs to find its question, with a space before. */
  readonly bankOptions?: string | undefined;
}

export function drawFacts({ answers, questions, trend }: Progress): Element {
  const facts: readonly (readonly [string, string])[] = [
    ['Answers', String(answers)],
    ['Questions', String(questions)],
    ['Average score', String(trend.average)],
    ['Best score', String(trend.best?.score ?? 0)],
  ];
  return h(
    'dl.facts',
    facts.map(([name, value]) => h('div', [h('dt', name), h('dd', value)])),
  );
}

export function drawNext({ progress, library, bankOptions }: Summarised): Element | undefined {
  const next = sayNext(progress, library, bankOptions);
  if (next === undefined) return undefined;
  return h('div.next', [
    h('p', [h('b', 'To practise next: '), next.weakest]),
    h('p', next.advice),
    next.command === undefined ? undefined : h('p', h('code', next.command)),
  ]);
}

export function drawFlags({ progress, library }: Summarised): Element {
  const found = recurring(progress.flags);
  if (found.length === 0) return h('p', 'None was raised in more than one answer.');
  return h('table.wide', [
    h('caption', 'Red flags that were raised in more than one answer.'),
    drawHeads(['Flag', 'How often', 'Better']),
    h(
      'tbody',
      found.map((count) => {
        const { name, better } = library.flags[count.flag];
        return h('tr', [
          h('th', { scope: 'row' }, name),
          h('td', sayFlag(count, progress.flags)),
          h('td', better),
        ]);
      }),
    ),
  ]);
}

/** All attempts in a table, with links to the answers below. */
export function drawIndex({ attempts, library, clean }: Summarised): Element {
  return h('table.wide', [
    h('caption', 'All attempts, the latest first.'),
    drawHeads(['Day', 'Question', 'Score', 'Rating', 'Red flags']),
    h(
      'tbody',
      attempts.map((attempt) => {
        const { id, scorecard } = attempt;
        const flags = [...new Set(scorecard.flags.map(({ flag }) => library.flags[flag].name))];
        const name = clean(nameOfQuestion(attempt));
        return h('tr', [
          h('td.date', dayOf(attempt)),
          h('th', { scope: 'row' }, [h('a', { href: `#${anchorOf(id)}` }, name), sayRevision(attempt)]),
          h('td.number', String(scorecard.score)),
          h('td', library.ratingNames[scorecard.rating - 1] ?? ''),
          h('td', flags.join(', ')),
        ]);
      }),
    ),
  ]);
}
