/** One page of HTML that needs nothing but itself: no script, no network, every text escaped. */

import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { reportStyle } from './html-style.ts';

export interface HtmlPage {
  readonly title: string;
  /** Base64 of the SHA-256 of `reportStyle`. */
  readonly styleHash: string;
  readonly body: readonly Element[];
}

/** By this a page is known as ours. */
export const generator = 'coach report';

/** A part of a page under its heading; what is undefined is left out. */
export function drawSection(id: string, title: string, children: readonly (Element | undefined)[]): Element {
  const shown = children.filter((child) => child !== undefined);
  return h('section', { id, ariaLabelledBy: `${id}-title` }, [
    h('h2', { id: `${id}-title` }, title),
    ...shown,
  ]);
}

/** The row of a table that names its columns. */
export function drawHeads(names: readonly string[]): Element {
  return h(
    'thead',
    h(
      'tr',
      names.map((name) => h('th', { scope: 'col' }, name)),
    ),
  );
}

/** How a page ends. */
export function drawFooter(day: string): Element {
  const text = `Written by coach on ${day}. Scores measure the words of an answer; they forecast no decision.`;
  return h('footer', [h('p', text)]);
}

/** The page, ending with a line break. */
export function renderHtmlPage({ title, styleHash, body }: HtmlPage): string {
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
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
          h('title', title),
          h('style', reportStyle),
        ]),
        h('body', [...body]),
      ]),
    ],
  };
  return `${toHtml(tree, { allowDangerousCharacters: false, closeSelfClosing: false })}\n`;
}
