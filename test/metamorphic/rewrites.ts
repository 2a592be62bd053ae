/** Ways to write an answer otherwise that change nothing of what it tells. */

import { seededRandom } from '../../src/practice/seeded-random.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { shippedLibrary } from '../library/shipped-library.ts';

/** The same text again when there is nothing to rewrite in it. */
export type Rewrite = (text: string) => string;

const british: readonly (readonly [string, string])[] = [
  ['apologise', 'apologize'],
  ['apologised', 'apologized'],
  ['apologising', 'apologizing'],
  ['realise', 'realize'],
  ['realised', 'realized'],
  ['recognise', 'recognize'],
  ['recognised', 'recognized'],
  ['organise', 'organize'],
  ['organised', 'organized'],
  ['prioritise', 'prioritize'],
  ['prioritised', 'prioritized'],
  ['summarise', 'summarize'],
  ['summarised', 'summarized'],
  ['cancelled', 'canceled'],
  ['travelling', 'traveling'],
  ['colour', 'color'],
  ['favour', 'favor'],
  ['favourite', 'favorite'],
  ['behaviour', 'behavior'],
  ['neighbour', 'neighbor'],
  ['honour', 'honor'],
  ['centre', 'center'],
  ['cheque', 'check'],
  ['programme', 'program'],
  ['grey', 'gray'],
  ['learnt', 'learned'],
];

/** One word for another wherever it stands, as a word of its own and in its own case. */
function exchange(text: string, pairs: ReadonlyMap<string, string>): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const other = pairs.get(word.toLowerCase());
    if (other === undefined) return word;
    return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });
}

const toAmerican = new Map(british);
const toBritish = new Map(british.filter(([own]) => own !== 'cheque').map(([own, other]) => [other, own]));
const pronouns = new Map([
  ...[
    ['he', 'she'],
    ['him', 'her'],
    ['his', 'her'],
    ['himself', 'herself'],
    ['man', 'woman'],
  ],
  ...[
    ['she', 'he'],
    ['hers', 'his'],
    ['herself', 'himself'],
    ['woman', 'man'],
  ],
  ...[
    ['gentleman', 'lady'],
    ['lady', 'gentleman'],
    ['mr', 'mrs'],
    ['mrs', 'mr'],
  ],
] as [string, string][]);
const names = shippedLibrary().lexicon.given_names ?? [];

/** Given names in the middle of sentences, told by their capital: each for another one. */
function swapNames(text: string): string {
  return text.replace(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu, (word) => {
    const at = names.indexOf(word.toLowerCase());
    if (at < 0) return word;
    const other = names[(at + 17) % names.length] ?? '';
    return other.charAt(0).toUpperCase() + other.slice(1);
  });
}

/** "her" becomes "his" before a word that is likely owned, else "him". */
function swapPronouns(text: string): string {
  const plain = text.replace(/\bher\b(\s+\p{L}+)?/giu, (_, next: string | undefined) => {
    const isHim =
      next === undefined ||
      /^\s+(?:the|an?|to|that|for|and|if|in|on|at|what|how|up|with|i|so|but|about|when)$/iu.test(next);
    return `${isHim ? '\ue000him' : '\ue000his'}${next ?? ''}`;
  });
  // What has just been put in is marked, so that it is not turned back.
  return plain
    .split(/(\ue000hi[ms])/u)
    .map((part) => (part.startsWith('\ue000') ? part.slice(1) : exchange(part, pronouns)))
    .join('');
}

/** Two neighbouring letters exchanged in one longer word of each sentence. */
function mistype(text: string): string {
  const random = seededRandom(text.length);
  let changed = text;
  for (const { tokens } of readDocument(text).sentences) {
    const words = tokens.filter(({ kind, raw }) => kind === 'word' && /^\p{Ll}{6,}$/u.test(raw));
    const word = words[Math.floor(random() * words.length)];
    if (word === undefined) continue;
    const at = word.start + 1 + Math.floor(random() * (word.raw.length - 3));
    const pair = `${changed.charAt(at + 1)}${changed.charAt(at)}`;
    changed = changed.slice(0, at) + pair + changed.slice(at + 2);
  }
  return changed;
}

function listSentences(text: string): string {
  const { sentences } = readDocument(text);
  return sentences.map(({ start, end }) => `- ${text.slice(start, end)}`).join('\n');
}

export const rewrites: Readonly<Record<string, Rewrite>> = {
  'upper case': (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
  'curly quotes': (text) => text.replace(/'/gu, '’').replace(/"([^"\n]*)"/gu, '“$1”'),
  'no apostrophes': (text) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, ''),
  'one typing mistake a sentence': mistype,
  bullets: listSentences,
  'line ends of Windows': (text) => text.replace(/\r?\n/gu, '\r\n'),
  'two spaces after full stops': (text) => text.replace(/(?<=[.!?]) (?=\S)/gu, '  '),
  'American spelling': (text) => exchange(text, toAmerican),
  'British spelling': (text) => exchange(text, toBritish),
  'names swapped': swapNames,
  'pronouns swapped': swapPronouns,
};
