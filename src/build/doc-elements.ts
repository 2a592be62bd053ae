/** `docs/elements.md`: what answers are judged on, from the pages in `rubrics/elements/`. */

import type { Element } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { code, pageHead, table } from './doc-table.ts';

const groups: Readonly<Record<Element['group'], string>> = {
  story: 'The story',
  customer: 'The customer',
  problem: 'The problem',
  candidate: 'The candidate',
};

export function renderElementsPage({ elements, questions }: Pick<Library, 'elements' | 'questions'>): string {
  const all = Object.values(elements);
  const head = pageHead(
    'Elements',
    `The ${all.length} elements that answers are judged on. \`coach explain ID\` shows the page of one of them: why interviewers listen for it, advice, and the
question that follows when it is missing. The last column says how many of the ${questions.length} questions expect it.`,
  );
  const sections = (Object.keys(groups) as Element['group'][]).map((group) => {
    const rows = all
      .filter((element) => element.group === group)
      .map(({ id, name, shown, claimed }) => {
        const expecting = questions.filter(({ expects }) => expects.some(({ element }) => element === id));
        return [code(id), escapeMarkdown(name), both(shown), both(claimed), String(expecting.length)];
      });
    return `## ${groups[group]}\n\n${table(['id', 'name', 'shown', 'only claimed', 'questions'], rows)}\n`;
  });
  return `${[head, ...sections].join('\n')}`;
}

function both({ means, example }: Element['shown']): string {
  return `${escapeMarkdown(means)} *${escapeMarkdown(example)}*`;
}
