/** `coach explain`: what an element or a red flag means, when it counts, and what to say instead; what a rating stands for. */

import type { Element, Flag } from '../rubric/element.ts';
import { printableJson } from '../terminal/printable.ts';
import { hang, type PageDeps, padTo, widest } from './page.ts';
import { pickPage, toId } from './pick-page.ts';

export interface ExplainOptions {
  readonly id?: string | undefined;
  readonly json?: boolean | undefined;
}

/** Exit status 0. The id may be written with "-" or in capitals. @throws CoachError `unknown-element` */
export async function explain(options: ExplainOptions, deps: PageDeps): Promise<number> {
  const { library, stdout } = deps;
  if (options.id === undefined) {
    const all = { elements: Object.values(library.elements), flags: Object.values(library.flags) };
    const short = ({ id, name }: Element | Flag) => ({ id, name });
    const data = { elements: all.elements.map(short), flags: all.flags.map(short) };
    stdout.write(options.json ? printableJson(data) : renderIndex(deps));
    return 0;
  }
  if (isRating(options.id)) {
    const { listRatings, renderRatings } = await import('./explain-rating.ts');
    stdout.write(options.json ? printableJson({ ratings: listRatings(library) }) : renderRatings(deps));
    return 0;
  }
  const pages = { ...library.elements, ...library.flags };
  const { id } = await pickPage(
    options.id,
    Object.values(pages).map((page) => page.id),
  );
  const page = pages[id];
  if (options.json) {
    const { signals: _, ...data } = page;
    stdout.write(printableJson(data));
  } else {
    stdout.write('points' in page ? renderFlag(page, deps) : renderElement(page, deps));
  }
  return 0;
}

const isRating = (given: string): boolean => ['rating', 'ratings'].includes(toId(given));

const groupTitles = {
  story: 'The story',
  customer: 'The customer',
  problem: 'The problem',
  candidate: 'The candidate',
} as const;

function renderIndex(deps: PageDeps): string {
  const { library, theme } = deps;
  const ids = widest([...Object.keys(library.elements), ...Object.keys(library.flags)]);
  const row = (id: string, text: string) => hang(`  ${theme.strong(padTo(ids, id))}  `, text, theme.columns);
  const elements = Object.values(library.elements);
  const blocks = Object.entries(groupTitles).map(([group, title]) => {
    const own = elements.filter((element) => element.group === group);
    return [theme.heading(title), ...own.map(({ id, shown }) => row(id, shown.means))].join('\n');
  });
  const flags = Object.values(library.flags).map(({ id, raised }) => row(id, raised));
  const hint = hang(
    '',
    '"coach explain ID" shows one of them in full, "coach explain rating" which scores get which rating.',
    theme.columns,
  );
  return `${[...blocks, [theme.heading('Red flags'), ...flags].join('\n'), hint].join('\n\n')}\n`;
}

function renderElement(element: Element, deps: PageDeps): string {
  const { shown, claimed, advice } = element;
  return renderPage(`${element.name} (element, ${groupTitles[element.group].toLowerCase()})`, deps, [
    ['Why it is listened for', element.why],
    ['Shown', shown.means, shown.example],
    ['Only claimed', claimed.means, claimed.example],
    ['When it is missing', advice.missing],
    ['When it is only claimed', advice.claimed],
    ['A way to begin', element.starter],
    ['The question that follows when it is missing', element.probe],
  ]);
}

function renderFlag(flag: Flag, deps: PageDeps): string {
  const cap = flag.cap === null ? '' : ` The score cannot be above ${flag.cap}.`;
  return renderPage(`${flag.name} (red flag)`, deps, [
    ['Why it hurts', flag.why],
    ['Raised when', flag.raised, flag.example],
    ['Not raised when', flag.spared, flag.near_miss],
    ['Better', flag.better],
    ['Said when it is likely but not sure', flag.note],
    ['What it costs', `${Math.abs(flag.points)} points.${cap}`],
  ]);
}

/** Sections of a title, a text and, it may be, an example in quotes. */
function renderPage(
  title: string,
  deps: PageDeps,
  sections: readonly (readonly [string, string, string?])[],
): string {
  const blocks = sections.map(([name, text, example]) => {
    const lines = [
      deps.theme.heading(hang('', name, deps.theme.columns)),
      hang('  ', text, deps.theme.columns),
    ];
    if (example !== undefined) lines.push(hang('  e.g. ', `"${example}"`, deps.theme.columns));
    return lines.join('\n');
  });
  return `${[deps.theme.heading(hang('', title, deps.theme.columns)), ...blocks].join('\n\n')}\n`;
}
