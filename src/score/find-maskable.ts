/** Finds all that has to be masked in a text: personal data, and every later mention of the same person or number. */

import type { Clause } from '../language/clause.ts';
import { readClauses } from '../language/read-clauses.ts';
import type { WordTable } from '../language/word-table.ts';
import type { Library } from '../rubric/library.ts';
import type { Span } from '../text/document.ts';
import { readDocument } from '../text/read-document.ts';
import { plain } from './find-name-words.ts';
import { findData, type PersonalDatum, type PersonalName } from './find-personal-data.ts';
import { doubtfulGivenNames } from './public-names.ts';
import { whoseName } from './whose-name.ts';

/** @returns in the order of the text, none overlapping */
export type FindMaskable = (text: string) => readonly PersonalDatum[];

export function createMaskableFinder(library: Library, words: WordTable): FindMaskable {
  const givenNames = new Set(library.lexicon.given_names ?? []);
  return (text) => {
    const clauses = readClauses(readDocument(text), words);
    const { names, data } = findData(text, clauses, givenNames);
    const found = [...names, ...findTitled(text, clauses)];
    return apart(text, [...found, ...data, ...mentions(text, names), ...repeats(text, data)]);
  };
}

/** "van" and "de" stand in many names. */
const shortestName = 3;
const particles = new Set(['van', 'von', 'der', 'den', 'del', 'dos', 'della', 'bin', 'bint', 'ibn', 'ter']);
const plainTitle = 'Mrs?|Ms|Miss|Mx|Mister';
const title = new RegExp(String.raw`(?:\b(?:${plainTitle}|Sir|Dame|Dr|Prof|Professor)\.? )$`, 'u');
const titled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${plainTitle})\.? ((?:\p{Lu}['’])?\p{Lu}[\p{L}\p{M}]{2,}(?:['’-]\p{Lu}?\p{L}+)*)(?<!['’]s)`,
  'gu',
);

/** "Mrs Farrow", of whom no more is told: no red flag, but those around would know her by it. */
function findTitled(text: string, clauses: readonly Clause[]): readonly PersonalDatum[] {
  return [...text.matchAll(titled)].flatMap(({ 0: found, 1: surname = '', index: start }) => {
    const end = start + found.length;
    const name = {
      start,
      end,
      words: [plain(surname)],
      titled: true,
      given: 'unknown',
      lowerCase: false,
    } as const;
    return whoseName(name, text, clauses) === 'other' ? [] : [{ start, end, kind: 'name' as const }];
  });
}

/** A part of a name by itself: "Mrs Farrow", "Edna's". */
function mentions(text: string, names: readonly PersonalName[]): readonly PersonalDatum[] {
  const small = new Set(names.filter(({ name }) => name.lowerCase).flatMap(({ name }) => name.words));
  const known = new Set(
    names
      .flatMap(({ name }) => name.words)
      .filter((word) => word.length >= shortestName && !particles.has(word)),
  );
  if (known.size === 0) return [];
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu)].flatMap(
    ({ 0: found, index }) => {
      const word = found.replace(/['’]s$/iu, '');
      const name = plain(word);
      if (!known.has(name) || !(/^\p{Lu}/u.test(word) || small.has(name))) return [];
      const before = text.slice(0, index);
      // "Will you…" is nobody's name.
      if (doubtfulGivenNames.has(name) && !/[\p{L},] $/u.test(before)) return [];
      const start = index - (title.exec(before)?.[0].length ?? 0);
      return [{ start, end: index + word.length, kind: 'name' as const }];
    },
  );
}

/** The same number or address once more, also where nothing says what it is. */
function repeats(text: string, data: readonly PersonalDatum[]): readonly PersonalDatum[] {
  return data.flatMap(({ start, end, kind }) => {
    const found = text.slice(start, end);
    const again: PersonalDatum[] = [];
    for (let at = text.indexOf(found); at !== -1; at = text.indexOf(found, at + found.length)) {
      if (at !== start) again.push({ start: at, end: at + found.length, kind });
    }
    return again;
  });
}

/** Overlapping ones become one, and so do the words of one name. */
function apart(text: string, found: readonly PersonalDatum[]): readonly PersonalDatum[] {
  const result: (Span & { end: number; kind: PersonalDatum['kind'] })[] = [];
  for (const { start, end, kind } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    const isOneName =
      last !== undefined && kind === 'name' && last.kind === kind && text.slice(last.end, start) === ' ';
    if (last !== undefined && (start < last.end || isOneName)) last.end = Math.max(last.end, end);
    else result.push({ start, end, kind });
  }
  return result;
}
