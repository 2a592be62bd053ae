/** Finds what is written like a person's full name, with or without a title; whose name it is, others decide. */

import type { Clause, Tag } from '../language/clause.ts';
import type { Span } from '../text/document.ts';
import { latePattern } from '../text/late-pattern.ts';
import {
  doubtfulGivenNames,
  noSurnames,
  placeSurnames,
  publicNames,
  secondGivenNames,
} from './public-names.ts';

export interface FullName extends Span {
  /** Lower case, without title. */
  readonly words: readonly string[];
  /** Mr, Mrs, Ms…: a customer is likelier than a workmate. */
  readonly titled: boolean;
  /** `known`: the given name can be nothing else; `doubtful`: it is also a plain word; `unknown`: not in the list. */
  readonly given: 'known' | 'doubtful' | 'unknown';
  readonly lowerCase: boolean;
}

const cap = String.raw`(?:\p{Lu}['’])?\p{Lu}\p{Ll}[\p{Ll}\p{M}]{0,30}(?:\p{Lu}\p{Ll}{1,20})?(?:(?:-|['’](?![sS](?![\p{L}])|[dD](?![\p{L}])|ll|re|ve))\p{L}{1,30}){0,3}`;
const particle = String.raw`(?:[Vv]an (?:de[rn]? |'t )?|[Vv]on (?:der )?|[Dd][eaiou] (?:la |los )?|[Dd]el |[Dd]os |[Dd]ella |[Ll]a |[Ll]e |[Bb]in |[Bb]int |[Ii]bn |[Aa]l[- ]|[Ee]l[- ]|[Tt]e[rn] |[Ss]t\.? )`;
const title = String.raw`(?:(?:Mrs?|Ms|Miss|Mx|Mister|Madame?|Monsieur|Mme|Herr|Frau|Signora?|Se[nñ]ora?|Sri|Shri|Smt|Sir|Dame)\b\.?)`;
const softTitle = String.raw`(?:(?:Dr|Prof|Professor|Chief|Rev|Reverend|Captain|Major|Father|Sister)\b\.?)`;
const named = latePattern(
  () =>
    String.raw`(?<![\p{L}\p{N}@'’._-])(?=((?:(${title}) |${softTitle} )?(${cap}) ((?:\p{Lu}\.? )?${particle}?${cap}(?: ${particle}?${cap}){0,2})(?![\p{L}\p{N}@])))`,
  'gu',
);
const lowerTitle = String.raw`(?:mrs?|ms|miss)\.? `;
const lowerCue = `(?:(?:[Cc]ustomer|[Cc]lient|[Gg]uest|[Pp]atient|tenant|lady|gentleman|woman|man|guy|chap|bloke|passenger|someone|somebody|mum|mother|couple|student)(?: (?:(?:was |is )?called|named|was|is|by the name of|whose name was))? |(?:[Hh]is|[Hh]er|[Tt]he) name (?:was|is) |(?:[Hh]is|[Hh]er) name'?s |(?:customer|client|guest|patient|lady|guy|man|woman|gentleman|bloke|chap)'?s name (?:was|is) |named )`;
const lowered = latePattern(
  () =>
    String.raw`(?<![\p{L}\p{N}])(?:${lowerCue}(?:a |an |old |one )?(${lowerTitle})?|(${lowerTitle}))([\p{Ll}-]{2,}) ([\p{Ll}-]{3,})(?![\p{L}\p{N}@])`,
  'gu',
);

/** Whatever `named` finds has this: most answers have not, and need not be searched. */
const anyCapitals = latePattern(
  () => String.raw`\p{Lu}\p{Ll}[\p{L}\p{M}'’-]* (?:\p{Lu}\.? )?${particle}?(?:\p{Lu}['’])?\p{Lu}\p{Ll}`,
  'u',
);

export function findNameWords(
  text: string,
  clauses: readonly Clause[],
  givenNames: ReadonlySet<string>,
): FullName[] {
  const found: FullName[] = [];
  const isNamed = anyCapitals.test(text);
  const isLowered = clauses.some(({ words }) => words.some(({ norm }) => isKnownGiven(norm, givenNames)));
  if (!isNamed && !isLowered) return found;
  const tags = new Map(clauses.flatMap((clause) => clause.words).map((word) => [word.start, word.tag]));
  for (const match of isNamed ? named.matchAllIn(text) : []) {
    const [, whole = '', titled, given = '', rest = ''] = match;
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const name = readName(match.index, whole, titled !== undefined, given, rest, givenNames);
    if (name && !isNickname(name, tags, text)) found.push(name);
  }
  for (const match of isLowered ? lowered.matchAllIn(text) : []) {
    const [whole, afterCue, alone, given = '', surname = ''] = match;
    const titled = afterCue ?? alone;
    const start = match.index + whole.length - surname.length - given.length - 1;
    const known =
      kindOf(given, givenNames) === 'known' && couldName.has(tags.get(start + given.length + 1) ?? 'N');
    if (
      !known ||
      /(?:ed|ing|ly)$/u.test(surname) ||
      noSurnames.has(surname) ||
      plainNouns.has(surname) ||
      givenNames.has(surname)
    )
      continue;
    found.push({
      start,
      end: match.index + whole.length,
      words: [plain(given), plain(surname)],
      titled: titled !== undefined,
      given: 'known',
      lowerCase: true,
    });
  }
  return found;
}

/** A surname's word class; "edna farrow" reads as a verb. */
const couldName: ReadonlySet<Tag> = new Set<Tag>(['N', 'V', 'A', 'X']);
/** What follows a name written small: "customer dave yesterday". */
const plainNouns = new Set(
  'had has was is did does said says told asked wanted started walked kept got gave took left bought made thought felt knew could would yesterday today tonight tomorrow last order account room table number bill refund call email complaint problem issue case parcel delivery phone daughter son husband wife came went rang said says'.split(
    ' ',
  ),
);

function readName(
  at: number,
  raw: string,
  titled: boolean,
  given: string,
  rest: string,
  givenNames: ReadonlySet<string>,
): FullName | null {
  const surnames = rest.split(' ');
  // "Tobias Lindqvist Monday": what is no surname ends the name; straight after the given name there is none.
  const cut = surnames.findIndex(
    (word, i) =>
      /^\p{Lu}/u.test(word) &&
      noSurnames.has(plain(word)) &&
      (i === 0 || !/^\p{Ll}/u.test(surnames[i - 1] ?? '')),
  );
  if (cut === 0 || (cut > 0 && isPlace(surnames[cut] ?? ''))) return null;
  const kept = cut === -1 ? surnames : surnames.slice(0, cut);
  const words = [given, ...kept].map(plain);
  const kind = kindOf(given, givenNames);
  if (
    noSurnames.has(plain(given)) ||
    (kind === 'unknown' && placeSurnames.has(plain(given))) ||
    publicNames.has(words.slice(0, 2).join(' ')) ||
    publicNames.has(words.join(' '))
  )
    return null;
  if (
    titled &&
    kind === 'unknown' &&
    /^(?:Van|Von|De|Da|Di|Du|Del|La|Le|El|Al|Bin|St|Ter|Ten|Dos|Mac|Mc|O)$/u.test(given)
  )
    return null;
  if (kind !== 'unknown' && kept.length === 1 && secondGivenNames.has(words[1] ?? '')) return null;
  if (kind !== 'known' && !titled && placeSurnames.has(words.at(-1) ?? '')) return null;
  // "Dear Eleanor Trimble": the name begins a word later.
  if (!titled && kind === 'unknown' && kept.length > 1 && kindOf(kept[0] ?? '', givenNames) !== 'unknown')
    return null;
  const lost = rest.length - kept.join(' ').length;
  return { start: at, end: at + raw.length - lost, words, titled, given: kind, lowerCase: false };
}

function isPlace(word: string): boolean {
  return !/^(?:Then|And|But|So|I|He|She|It|We|They|The|A|In|On|At|When|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u.test(
    word,
  );
}

const nicknameEnd =
  /^(?:pants|face|head|shot|bucket|trousers|moneybags|mouth|man|lady|woman|sunshine|personality|attitude|incident)$/u;

/** "Mr Grumpy Pants": an adjective or verb where an unknown given name would stand. */
function isNickname(name: FullName, tags: ReadonlyMap<number, Tag>, text: string): boolean {
  if (name.given === 'known') return false;
  if (nicknameEnd.test(name.words.at(-1) ?? '')) return true;
  if (name.given === 'doubtful') return false;
  return [...text.slice(name.start, name.end).matchAll(/[\p{L}\p{M}]+/gu)].some(({ 0: word, index }) => {
    const tag = tags.get(name.start + index);
    return (
      tag !== undefined &&
      tag !== 'N' &&
      tag !== 'X' &&
      tag !== 'PUNCT' &&
      name.words.includes(plain(word)) &&
      !/(?:ed|ing|ly|er|y)$/u.test(word)
    );
  });
}

/** As `kindOf` tells; only what has accents or a hyphen is looked at closely. */
function isKnownGiven(norm: string, givenNames: ReadonlySet<string>): boolean {
  if (/[^a-z\d.,!?']/u.test(norm)) return kindOf(norm, givenNames) === 'known';
  return givenNames.has(norm) && !doubtfulGivenNames.has(norm);
}

export function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/gu, "'").replace(/\.$/u, '').toLowerCase();
}

function kindOf(given: string, givenNames: ReadonlySet<string>): FullName['given'] {
  const word = plain(given);
  const first = word.split('-')[0] ?? '';
  if (doubtfulGivenNames.has(word)) return 'doubtful';
  return givenNames.has(word) || (word.includes('-') && givenNames.has(first)) ? 'known' : 'unknown';
}
