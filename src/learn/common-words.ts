/** The words that people use in answers about service, counted in the labelled material: what typing slips are mended to. */

import type { WordTable } from '../language/word-table.ts';
import type { Library } from '../rubric/library.ts';
import { readDocument } from '../text/read-document.ts';
import type { Corpus } from './corpus.ts';

/** Less common words are as likely slips or names themselves. */
const leastCount = 6;

/** Word sets of insults and oaths: a slip is never mended into what costs points. */
const penaltySets = [
  'contempt_adjectives',
  'harsh_adjectives',
  'insulting_names',
  'sure_insults',
  'swear_words',
  'unwanted_cases',
];

/** @returns one word a line, the commonest first; then, as "=word", what signals look for and no dictionary has */
export function findCommonWords(
  { answers, written, phrases }: Corpus,
  table: WordTable,
  { lexicon, elements, flags }: Pick<Library, 'lexicon' | 'elements' | 'flags'>,
): string {
  const penalties = new Set(penaltySets.flatMap((set) => lexicon[set] ?? []));
  const isPenalty = (word: string) =>
    penalties.has(word) || table.readings(word).some(({ lemma }) => penalties.has(lemma));
  const counts = new Map<string, number>();
  for (const { text } of [...answers, ...written, ...phrases])
    for (const { tokens } of readDocument(text).sentences)
      for (const { kind, norm } of tokens)
        if (kind === 'word' && norm.length > 2) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  const common = [...counts].filter(
    ([word, count]) => count >= leastCount && /^[a-z]+$/u.test(word) && table.knows(word) && !isPenalty(word),
  );
  const pages = [...Object.values(elements), ...Object.values(flags)];
  const looked = [
    ...Object.values(lexicon).flat(),
    ...pages.flatMap(({ signals }) => signals.flatMap(({ patterns, unless }) => [...patterns, ...unless])),
  ];
  const slang = looked.flatMap((text) => text.match(/[a-z]+/gu) ?? []).filter((word) => !table.knows(word));
  return [
    ...common.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word),
    ...[...new Set(slang)].sort().map((word) => `=${word}`),
  ].join('\n');
}
