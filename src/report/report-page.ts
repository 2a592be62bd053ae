/** The report as one page of HTML: all of progress, and every attempt with its answer marked. */

import type { Element } from 'hast';
import { h } from 'hastscript';
import { drawAttempt } from './attempt-article.ts';
import { drawElements, drawHeatMap } from './element-table.ts';
import { drawFooter, drawSection, renderHtmlPage } from './html-page.ts';
import { drawFacts, drawFlags, drawIndex, drawNext, type Summarised } from './report-summary.ts';
import { sayDays, saySpan, sayTrend } from './say-progress.ts';
import { drawTrend } from './trend-chart.ts';

export interface ReportPage extends Summarised {
  /** Base64 of the SHA-256 of `reportStyle`. */
  readonly styleHash: string;
}

/** The page, ending with a line break. */
export function renderReportPage(page: ReportPage): string {
  const title = `Interview practice, ${page.progress.today}`;
  return renderHtmlPage({ title, styleHash: page.styleHash, body: drawBody(page) });
}

function drawBody(page: ReportPage): readonly Element[] {
  const { progress, attempts, clean } = page;
  const span = attempts.length === 0 ? 'No attempts yet.' : clean(saySpan(progress));
  const sections = attempts.length === 0 ? [drawNothing()] : drawSections(page);
  const links = sections.map(({ properties, children }) => {
    const head = children.find((child) => child.type === 'element' && child.tagName === 'h2');
    const text = head?.type === 'element' && head.children[0]?.type === 'text' ? head.children[0].value : '';
    return h('li', h('a', { href: `#${String(properties.id)}` }, text));
  });
  return [
    h('a.skip', { href: '#content' }, 'To the content'),
    h('header', [h('h1', 'Interview practice'), h('p.soft', span)]),
    h('nav', { ariaLabel: 'On this page' }, h('ul', links)),
    h('main', { id: 'content', tabIndex: -1 }, [...sections]),
    drawFooter(progress.today),
  ];
}

function drawNothing(): Element {
  return drawSection('begin', 'Where to begin', [
    h('p', [
      'From the first answer on there is something to see here. ',
      h('code', 'coach practice'),
      ' begins.',
    ]),
  ]);
}

function drawSections(page: ReportPage): readonly Element[] {
  const { progress, attempts, library, clean } = page;
  const { trend, weeks, days } = progress;
  const known = new Set(attempts.map(({ id }) => id));
  const chart = drawTrend(trend, clean);
  return [
    drawSection('summary', 'Summary', [drawFacts(progress), h('p', sayDays(days)), drawNext(page)]),
    drawSection('scores', 'Scores', [
      chart && h('figure', [chart, h('figcaption', clean(sayTrend(trend)))]),
      chart ? undefined : h('p', clean(sayTrend(trend))),
    ]),
    drawSection('elements', 'Elements', [
      drawElements(weeks, library),
      h('h3.gap', 'By week'),
      h('p.soft', 'Each week by its Monday. An empty cell: no question asked for the element.'),
      h(
        'div.scroll',
        { tabIndex: 0, role: 'region', ariaLabel: 'Elements by week' },
        drawHeatMap(weeks, library),
      ),
    ]),
    drawSection('flags', 'Red flags', [drawFlags(page)]),
    drawSection('attempts', 'Attempts', [
      h('div.scroll', { tabIndex: 0, role: 'region', ariaLabel: 'Attempts' }, drawIndex(page)),
    ]),
    drawSection(
      'answers',
      'Answers',
      attempts.map((attempt) => drawAttempt(attempt, known, page)),
    ),
  ];
}
