/** Finds postal addresses: a house or flat number with its street, unless it is a business's or the candidate's own. */

import type { Span } from '../text/document.ts';
import { type LatePattern, latePattern } from '../text/late-pattern.ts';
import { textAround } from './text-around.ts';

const strong =
  'street|st|road|rd|avenue|ave|lane|ln|crescent|cres|boulevard|blvd|terrace|drive|close|grove|mews|gardens|cul-de-sac';
const weak =
  'rise|row|bank|way|place|pl|view|court|ct|gate|green|hill|park|square|sq|walk|yard|steps|quay|wharf|parade|cottages?|spinney|dr|residency|apartments|heights|fields?|meadows?|vale|villas?|brae|wynd|loan|strasse|street|parkway|circle|trail|mount';
/** A capitalised word of a street's name. */
const cap = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
const unit = String.raw`(?:(?:[Ff]lat|[Aa]pt|[Aa]partment|[Uu]nit|[Rr]oom) ?\d+[a-zA-Z]?,? (?:in |at |of )?)`;
const house = String.raw`(?:[Nn]umber |[Nn]o\.? )?\d{1,4}[a-dA-D]?,?`;

const types = capitalised(`${strong}|${weak}`);

const patterns: readonly LatePattern[] = [
  latePattern(
    () => String.raw`(?<![\p{L}\p{N}£$€#.:/-])${unit}?${house} (?:${cap} ){1,3}(?:${types})(?![\p{L}'’])`,
    'gu',
  ),
  // "2 The Spinney", "22 Low Green"
  latePattern(() => String.raw`(?<![\p{L}\p{N}£$€#.:/-])${house} The ${cap}(?![\p{L}'’])`, 'gu'),
  // "Flat 9, Belmont Court", "flat 3 in Marlow Court", "flat 302, Lotus Residency"
  latePattern(
    () =>
      String.raw`\b(?:[Ff]lat|[Aa]pt|[Aa]partment) ?\d+[a-zA-Z]?,? (?:in |at |of )?(?:${cap} ){1,3}(?:${types})(?![\p{L}'’])`,
    'gu',
  ),
  // "Mill Lane 8", "Via dei Mirti 6", "Hauptstrasse 12"
  latePattern(
    () =>
      String.raw`(?<![\p{L}])(?:${cap} ){1,2}(?:${capitalised('street|road|lane|avenue|close|crescent')}),? (?:number )?\d{1,3}[a-d]?(?![\p{L}\p{N}:.]\d|[\p{L}\p{N}:%])`,
    'gu',
  ),
  latePattern(
    () =>
      String.raw`(?<![\p{L}])(?:Via|Rue|Calle|Rua) (?:d\p{L}{1,3} |l\p{L}{1,2} )?${cap},? \d{1,3}(?![\p{L}\p{N}:.%])|(?<![\p{L}])\p{Lu}\p{Ll}{1,30}(?:straße|strasse|stra[aß]t|weg|gasse) \d{1,3}(?![\p{L}\p{N}:.%])`,
    'gu',
  ),
];
/** In lower case only after words that say that somebody lives there. */
const lowerCase = latePattern(
  () =>
    String.raw`(?<=(?<![\p{L}'’])(?<!\b(?:i|we|i used to|i have) )(?:lives? (?:at|on)|lived (?:at|on)|living at|address (?:is|was)|(?:lady|man|woman|gentleman|customer|couple|family|tenant|chap|bloke|guy) (?:at|of)) )(?:number |no\.? )?\d{1,4}[a-d]? (?:[\p{L}'’]{1,30} ){1,3}(?:${strong}|${weak})(?![\p{L}'’])`,
  'giu',
);

const notHome = latePattern(
  String.raw`\b(?:our|my|we(?:'re|’re| are| were)|i live|i lived|based|shop|store|branch|office|depot|warehouse|showroom|salon|restaurant|café|cafe|hotel|pub|company|clinic|surgery|garage|school|worked|working|work|headquarters|premises|business)\b`,
  'iu',
);
const theirs = latePattern(
  String.raw`\b(?:his|her|their|customer|client|guest|patient|tenant|lady|gentleman|mr|mrs|ms|miss|lives|(?:he|she|they|who) live[ds]?|delivered|deliver|ship to)\b`,
  'iu',
);
/** "By 2020 King Street was closed." */
const yearBefore = latePattern(
  String.raw`\b(?:in|by|since|until|of|from|before|after|during|early|late)\s+$`,
  'iu',
);
/** "10 Minute Drive", "5 Star Park", "The 2 Park tickets": a count and not a house. */
const counted =
  /\d[a-d]?,? (?:Minute|Hour|Day|Week|Month|Year|Mile|Star|Person|Bed|Bedroom|Point|Step|Way|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?\b/u;
const famous = latePattern(
  String.raw`\b(?:10 Downing Street|221b? Baker Street|1600 Pennsylvania|Wall Street|4 Privet Drive|42 Wallaby Way)\b`,
  'iu',
);

/** Whatever the patterns find has this: most answers have not, and need not be searched. */
const anyHouse = latePattern(
  String.raw`\d[a-zA-Z]?,? (?:in |at |of )?\p{Lu}|\p{Lu}[\p{L}'’-]*,? (?:number )?\d`,
  'u',
);
const anyLowerCase = latePattern(String.raw`\b(?:at|on|is|was|of) (?:number |no\.? )?\d`, 'iu');

export function findHomeAddresses(text: string): Span[] {
  const tried = [...(anyHouse.test(text) ? patterns : []), ...(anyLowerCase.test(text) ? [lowerCase] : [])];
  return tried.flatMap((pattern) =>
    [...pattern.matchAllIn(text)]
      .filter((match) => !counted.test(match[0]) && !famous.test(match[0]))
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter((span) => isHome(text, span)),
  );
}

function isHome(text: string, span: Span): boolean {
  const { before, after } = textAround(text, span);
  if (/^,? (?:branch|store|shop|office|depot|site|restaurant|hotel|stop)\b/iu.test(after)) return false;
  if (/\b(?:bus|route|train|tram|table|gate|platform|bay|aisle|line)\s+$/iu.test(before)) return false;
  if (/^(?:19|20)\d\d /u.test(text.slice(span.start, span.start + 5)) && yearBefore.test(before))
    return false;
  const near = before.slice(-50);
  return !notHome.test(near) || theirs.test(near);
}

function capitalised(words: string): string {
  return words.replace(/\b[a-z]/gu, (letter) => letter.toUpperCase());
}
