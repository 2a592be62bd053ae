/** The dictionary: which open word classes a word can be, and the base form of any regular or irregular form. */

import { closedClass } from './closed-class.ts';
import { irregularForms } from './irregular-forms.ts';
import { type CommonWords, mendTypo, readCommonWords } from './mend-typo.ts';

export type OpenTag = 'N' | 'V' | 'A' | 'R';
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing' | null;

/** One way to read a form: its lemma, class, and for verbs which form it is. */
export interface Reading {
  readonly lemma: string;
  readonly tag: OpenTag;
  readonly form: VerbForm;
}

export interface WordTable {
  /** All readings of a lower-case form, likeliest first; empty for an unknown word. */
  readings(form: string): readonly Reading[];
  /** Whether the word, or a word it is a form of, is known at all. */
  knows(form: string): boolean;
  /** The word that was meant by an unknown one; null when it is known, or nothing is near. */
  mend(form: string): string | null;
}

/** Regular endings: what to cut, what to put in its place, which class results. */
const endings: readonly (readonly [string, string, OpenTag, VerbForm])[] = [
  ['ies', 'y', 'N', null],
  ['ses', 's', 'N', null],
  ['xes', 'x', 'N', null],
  ['ches', 'ch', 'N', null],
  ['shes', 'sh', 'N', null],
  ['s', '', 'N', null],
  ['ies', 'y', 'V', 'third'],
  ['es', 'e', 'V', 'third'],
  ['es', '', 'V', 'third'],
  ['s', '', 'V', 'third'],
  ['ied', 'y', 'V', 'past'],
  ['ed', 'e', 'V', 'past'],
  ['ed', '', 'V', 'past'],
  ['ying', 'ie', 'V', 'ing'],
  ['ing', 'e', 'V', 'ing'],
  ['ing', '', 'V', 'ing'],
  ["in'", '', 'V', 'ing'],
  ['ier', 'y', 'A', null],
  ['iest', 'y', 'A', null],
  ['er', 'e', 'A', null],
  ['est', 'e', 'A', null],
  ['er', '', 'A', null],
  ['est', '', 'A', null],
];

/** @param text one line a word: the word, a space, its classes with the commonest first ("give VN"); after an empty line, the words to which typing slips are mended, the commonest first */
export function readWordTable(text: string): WordTable {
  const { classes, common } = parseWordTable(text);
  return createWordTable(
    (word) => classes.get(word) ?? '',
    () => readCommonWords(common),
  );
}

/** The two parts of the text: each word's classes, and the common words. */
export function parseWordTable(text: string): { classes: Map<string, string>; common: string } {
  const classes = new Map<string, string>();
  const [dictionary = '', common = ''] = text.split('\n\n');
  for (const line of dictionary.split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0) classes.set(line.slice(0, space), line.slice(space + 1));
  }
  return { classes, common };
}

/** Finds a word's classes; '' for a word that is not in the dictionary. */
type ClassesOf = (word: string) => string;

/** @param loadCommon called when the first unknown word is met */
export function createWordTable(classesOf: ClassesOf, loadCommon: () => CommonWords): WordTable {
  const cache = new Map<string, readonly Reading[]>();
  const readings = (form: string): readonly Reading[] => {
    let found = cache.get(form);
    if (!found) {
      found = findReadings(form, classesOf);
      if (cache.size < 20_000) cache.set(form, found);
    }
    return found;
  };
  const knows = (form: string) => closedClass.has(form) || readings(form).length > 0;
  let commonWords: CommonWords | undefined;
  const mended = new Map<string, string | null>();
  const mend = (form: string): string | null => {
    if (knows(form)) return null;
    let found = mended.get(form);
    if (found === undefined) {
      commonWords ??= loadCommon();
      found = mendTypo(form, commonWords);
      if (mended.size < 5_000) mended.set(form, found);
    }
    return found;
  };
  return { readings, knows, mend };
}

/** Put before a verb: "retile", "unplug", "overcharge". */
const prefixes = /^(?:re|un|over|under|mis|pre)(?=.{4})/u;

/** A word that no dictionary has may still be a verb with a prefix. */
function findReadings(form: string, lookUp: ClassesOf): readonly Reading[] {
  const found = findListed(form, lookUp);
  const [prefix] = (found.length === 0 && prefixes.exec(form)) || [];
  if (prefix === undefined) return found;
  const verbs = findListed(form.slice(prefix.length), lookUp)
    .filter(({ tag }) => tag === 'V')
    .map((reading) => ({ ...reading, lemma: prefix + reading.lemma }));
  // "an unopened parcel"
  const isState = prefix === 'un' && verbs.some((verb) => verb.form === 'participle');
  return isState ? [...verbs, { lemma: form, tag: 'A', form: null }] : verbs;
}

function findListed(form: string, lookUp: ClassesOf): readonly Reading[] {
  const list: Reading[] = [];
  const irregular = irregularForms.get(form) ?? [];
  for (const entry of irregular) {
    const form = entry.form === 'plural' ? null : entry.form;
    list.push({ lemma: entry.lemma, tag: entry.tag, form });
  }
  // "empathize" may be listed as "empathise" only.
  const classesOf = (word: string) =>
    lookUp(word) || (/iz(?:e|ation)$/u.test(word) ? lookUp(word.replace(/iz(?=e$|ation$)/u, 'is')) : '');
  const own = classesOf(form);
  const irregularVerb = irregular.some((entry) => entry.tag === 'V');
  for (const tag of own) list.push({ lemma: form, tag: tag as OpenTag, form: tag === 'V' ? 'base' : null });
  if (irregularVerb && own.startsWith('N') && !own.includes('V'))
    list.sort((a, b) => Number(b.tag === 'V') - Number(a.tag === 'V'));
  for (const [ending, put, tag, verbForm] of endings) {
    if (
      !form.endsWith(ending) ||
      form.length - ending.length < (ending === 'ying' ? 1 : 2) ||
      (ending === 's' && form.length < 4)
    )
      continue;
    // "customer" is no more "custom".
    if (tag === 'A' && own !== '') continue;
    const stem = form.slice(0, form.length - ending.length) + put;
    const bases = [stem];
    if (put === '' && verbForm && /([bdfgklmnprtvz])\1$/u.test(stem)) bases.push(stem.slice(0, -1));
    for (const base of bases) {
      if (!classesOf(base).includes(tag)) continue;
      if (!list.some((known) => known.lemma === base && known.tag === tag))
        list.push({ lemma: base, tag, form: verbForm });
      if (verbForm === 'past') list.push({ lemma: base, tag, form: 'participle' });
    }
  }
  return british(list.filter((reading) => !isPlural(reading, list)));
}

/** "mates" is listed as a word of its own, too. */
function isPlural({ lemma, tag }: Reading, list: readonly Reading[]): boolean {
  if (tag !== 'N' || lemma.length < 4 || !/[^sui]s$/u.test(lemma)) return false;
  return list.some((other) => other.tag === 'N' && `${other.lemma}s` === lemma);
}

/** British and American spellings share one lemma, so that patterns need only one. */
function british(list: readonly Reading[]): readonly Reading[] {
  return list.map((reading) => {
    const lemma = reading.lemma
      .replace(/(?<=[a-z]{3})iz(e|er|ation)$/u, 'is$1')
      .replace(/yze$/u, 'yse')
      .replace(/^(behavi|col|fav|hon|hum|neighb)or$/u, '$1our')
      .replace(/^cancell$/u, 'cancel')
      .replace(/^(cent|theat)er$/u, '$1re');
    return lemma === reading.lemma || lemma === 'prise' || lemma === 'sise' || lemma === 'seise'
      ? reading
      : { ...reading, lemma };
  });
}
