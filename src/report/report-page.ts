/** The report as one page of HTML that needs nothing but itself: no script, no network, every text escaped. */

import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { drawAttempt } from './attempt-article.ts';
import { drawElements, drawHeatMap } from './element-table.ts';
import { reportStyle } from './html-style.ts';
import { drawFacts, drawFlags, drawIndex, drawNext, type Summarised } from './report-summary.ts';
import { sayDays, saySpan, sayTrend } from './say-progress.ts';
import { drawTrend } from './trend-chart.ts';

export interface ReportPage extends Summarised {
  /** Base64 of the SHA-256 of `reportStyle`. */
  readonly styleHash: string;
}

/** By this a page is known as ours. */
export const generator = 'coach report';

/** The page, ending with a line break. */
export function renderReportPage(page: ReportPage): string {
  const policy = `default-src 'none'; style-src 'sha256-${page.styleHash}'; base-uri 'none'; form-action 'none'`;
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'generator', content: generator }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'referrer', content: 'no-referrer' }),
          h('title', `Interview practice, ${page.progress.today}`),
          h('style', reportStyle),
        ]),
        h('body', [...drawBody(page)]),
      ]),
    ],
  };
  return `${toHtml(tree, { allowDangerousCharacters: false, closeSelfClosing: false })}\n`;
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
    h('footer', [
      h(
        'p',
        `Written by coach on ${progress.today}. Scores measure the words of an answer; they forecast no decision.`,
      ),
    ]),
  ];
}

function section(id: string, title: string, children: readonly (Element | undefined)[]): Element {
  const shown = children.filter((child) => child !== undefined);
  return h('section', { id, ariaLabelledBy: `${id}-title` }, [
    h('h2', { id: `${id}-title` }, title),
    ...shown,
  ]);
}

function drawNothing(): Element {
  return section('begin', 'Where to begin', [
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
    section('summary', 'Summary', [drawFacts(progress), h('p', sayDays(days)), drawNext(page)]),
    section('scores', 'Scores', [
      chart && h('figure', [chart, h('figcaption', clean(sayTrend(trend)))]),
      chart ? undefined : h('p', clean(sayTrend(trend))),
    ]),
    section('elements', 'Elements', [
      drawElements(weeks, library),
      h('h3.gap', 'By week'),
      h('p.soft', 'Each week by its Monday. An empty cell: no question asked for the element.'),
      h(
        'div.scroll',
        { tabIndex: 0, role: 'region', ariaLabel: 'Elements by week' },
        drawHeatMap(weeks, library),
      ),
    ]),
    section('flags', 'Red flags', [drawFlags(page)]),
    section('attempts', 'Attempts', [
      h('div.scroll', { tabIndex: 0, role: 'region', ariaLabel: 'Attempts' }, drawIndex(page)),
    ]),
    section(
      'answers',
      'Answers',
      attempts.map((attempt) => drawAttempt(attempt, known, page)),
    ),
  ];
}
