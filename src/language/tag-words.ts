/** Gives each token its lemma and word class, by the dictionary and by its neighbours. */

import type { Token } from '../text/document.ts';
import { isAttributive } from './attributive.ts';
import { chooseReading } from './choose-reading.ts';
import type { Tag, Word } from './clause.ts';
import { closedClass, subjectPronouns } from './closed-class.ts';
import { isFillerWord } from './filler-words.ts';
import type { Reading, VerbForm, WordTable } from './word-table.ts';

const irregularLemma: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'m": 'be',
  "'re": 'be',
  "'ve": 'have',
  "'ll": 'will',
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  u: 'you',
  gonna: 'will',
  me: 'i',
  him: 'he',
  her: 'she',
  us: 'we',
  them: 'they',
  "'em": 'they',
  an: 'a',
};
const auxiliaries = new Set(['be', 'have', 'do', 'get']);

/** "call her tomorrow" */
const times = new Set([
  'today',
  'tomorrow',
  'yesterday',
  'tonight',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);
/** @param typed tokens of one sentence */
export function tagWords(typed: readonly Token[], table: WordTable): Word[] {
  const words: Word[] = [];
  const small = typed.some((token) => /^\p{Ll}/u.test(token.raw));
  const tokens = typed.map((token, i) => mendToken(token, i === 0 || !small, table));
  for (const [i, token] of tokens.entries()) {
    // The department, unless all is in capitals.
    const department = token.raw === 'IT' && small;
    words.push(department ? makeWord(token, 'it', 'N', null) : tagWord(tokens, i, words, table));
  }
  return words;
}

/** A typing slip is read as the word that was meant; a capital within a sentence begins a name. */
function mendToken(token: Token, mayBeCapital: boolean, table: WordTable): Token {
  if (token.kind !== 'word' || (!mayBeCapital && /^\p{Lu}/u.test(token.raw))) return token;
  const norm = table.mend(token.norm);
  return norm === null ? token : { ...token, norm };
}

/** Written out, as this runs for every word. */
function makeWord({ start, end, raw, norm, kind }: Token, lemma: string, tag: Tag, form: VerbForm): Word {
  return { start, end, raw, norm, kind, lemma, tag, form };
}

function tagWord(tokens: readonly Token[], i: number, before: readonly Word[], table: WordTable): Word {
  const token = tokens[i] as Token;
  if (token.kind === 'number') return makeWord(token, token.norm, 'NUM', null);
  if (token.kind !== 'word') return makeWord(token, token.norm, 'PUNCT', null);
  const norm = token.norm;
  const previous = before.at(-1);
  const next = tokens[i + 1];
  if (norm === "'s") return possessive(token, previous, next, table);
  if (norm === "'d") {
    const had = next?.norm === 'better' || isParticiple(tokens.slice(i + 1, i + 5), table);
    return makeWord(token, had ? 'have' : 'would', had ? 'V' : 'MD', had ? 'past' : null);
  }
  if (norm === "'m" || norm === "'re" || norm === "'ve")
    return makeWord(token, irregularLemma[norm] ?? norm, 'V', 'third');
  if (isFillerWord(tokens, i, previous, table)) return makeWord(token, norm, 'R', null);
  const closed = closedClass.get(norm);
  if (closed) {
    const changed = closedInContext(norm, closed, previous, next, table);
    if (changed !== 'open')
      return makeWord(token, changed === 'DET' ? norm : (irregularLemma[norm] ?? norm), changed, null);
  }
  if (isFirstHalf(tokens, i, previous, table)) return makeWord(token, norm, 'R', null);
  const mayDescribe = previous === undefined || previous.tag === 'SUB' || previous.tag === 'PUNCT';
  if (mayDescribe && isAttributive(tokens.slice(i, i + 4), table)) return makeWord(token, norm, 'A', null);
  const reading = chooseReading(table.readings(norm), before, next, table);
  if (reading) return makeWord(token, reading.lemma, reading.tag, reading.form);
  const isName = /^\p{Lu}/u.test(token.raw);
  return !isName && awaitsVerb(before) && startsObject(next)
    ? makeWord(token, norm, 'V', 'base')
    : guess(token);
}

/** "to …", "would …", "what I did was …": whatever comes next is a verb when it has an object. */
function awaitsVerb(before: readonly Word[]): boolean {
  const last = before.at(-1);
  if (last?.lemma === 'be') return before.at(-2)?.lemma === 'do';
  return last?.tag === 'TO' || last?.tag === 'MD';
}

function startsObject(next: Token | undefined): boolean {
  const tag = next && closedClass.get(next.norm);
  return tag === 'DET' || tag === 'PRON';
}

const prefixes = new Set('re de un mis pre over under co'.split(' '));

/** "double-checked", "re-booked": where a verb is expected, the second half is it. */
function isFirstHalf(
  tokens: readonly Token[],
  i: number,
  previous: Word | undefined,
  table: WordTable,
): boolean {
  const [first, hyphen, second] = tokens.slice(i, i + 3);
  if (hyphen?.norm !== '-' || first?.end !== hyphen.start || second?.start !== hyphen.end) return false;
  const isVerb = table.readings(second.norm).some(({ tag, form }) => tag === 'V' && form === 'past');
  if (!isVerb && guess(second).form !== 'past') return false;
  if (prefixes.has(first.norm)) return previous?.tag !== 'DET' && previous?.tag !== 'A';
  return (
    previous === undefined ||
    subjectPronouns.has(previous.norm) ||
    ['CONJ', 'PUNCT', 'R', 'NEG'].includes(previous.tag) ||
    isAuxiliary(previous)
  );
}

/** "her bag" but "told her"; "like that" but "I like". */
function closedInContext(
  norm: string,
  tag: Tag,
  previous: Word | undefined,
  next: Token | undefined,
  table: WordTable,
): Tag | 'open' {
  const nextFirst = next ? table.readings(next.norm)[0] : undefined;
  // "a card from her saying …"
  if (
    norm === 'her' &&
    next?.norm !== 'saying' &&
    next &&
    !closedClass.has(next.norm) &&
    !times.has(next.norm)
  ) {
    if (nextFirst?.tag === 'N' || nextFirst?.tag === 'A') return 'DET';
    if (previous?.tag === 'PREP' && table.readings(next.norm).some((reading) => reading.tag === 'N'))
      return 'DET';
  }
  // "I like apologised"
  if (norm === 'like' && nextFirst?.tag === 'V' && nextFirst.form === 'past') return tag;
  if (
    norm === 'like' &&
    previous &&
    (subjectPronouns.has(previous.norm) || previous.tag === 'MD' || previous.tag === 'TO')
  )
    return 'open';
  // "told him that tickets …": of several it would be "those".
  const isOne = nextFirst?.tag === 'N' && (nextFirst.lemma === next?.norm || !next?.norm.endsWith('s'));
  if (norm === 'that' && next && isOne && !closedClass.has(next.norm)) return 'DET';
  // "during that call"
  if (norm === 'that' && previous?.tag === 'PREP' && nextFirst) return 'DET';
  if (norm === 'round' && (previous?.tag === 'DET' || previous?.tag === 'A')) return 'open';
  if (norm === 'once' && (previous?.tag === 'NEG' || !next || !subjectPronouns.has(next.norm))) return 'R';
  if (norm === 'till' && (previous?.tag === 'DET' || previous?.tag === 'A')) return 'open';
  if ((norm === 'may' || norm === 'might' || norm === 'must' || norm === 'second') && previous?.tag === 'DET')
    return 'open';
  if (norm === 'sorry' && previous?.lemma === 'be') return 'A';
  return tag;
}

function possessive(
  token: Token,
  previous: Word | undefined,
  next: Token | undefined,
  table: WordTable,
): Word {
  const verbal =
    previous &&
    (previous.tag === 'PRON' ||
      previous.tag === 'WH' ||
      previous.tag === 'SUB' ||
      previous.norm === 'there' ||
      previous.norm === 'here');
  const has = next !== undefined && ['been', 'got', 'come', 'gone', 'had', 'become'].includes(next.norm);
  if (previous?.norm === 'let') return makeWord(token, 'we', 'PRON', null);
  if (verbal || has) return makeWord(token, has ? 'have' : 'be', 'V', 'third');
  const following = next ? (closedClass.get(next.norm) ?? table.readings(next.norm)[0]?.tag) : undefined;
  if (
    following === 'NEG' ||
    following === 'DET' ||
    following === 'R' ||
    following === 'PREP' ||
    ['ing', 'past'].includes((next && table.readings(next.norm)[0]?.form) ?? '')
  )
    return makeWord(token, 'be', 'V', 'third');
  return makeWord(token, "'s", 'DET', null);
}

/** Whether a participle, and no base form, follows "'d": "'d already told", not "'d tell". */
function isParticiple(after: readonly Token[], table: WordTable): boolean {
  // "'d double-checked"
  const [first, hyphen] = after;
  const rest = hyphen?.norm === '-' && first?.end === hyphen.start ? after.slice(2) : after;
  const next = rest.find(
    ({ norm }) => !['R', 'NEG'].includes(closedClass.get(norm) ?? table.readings(norm)[0]?.tag ?? ''),
  );
  const verbs = next ? table.readings(next.norm).filter((reading) => reading.tag === 'V') : [];
  // "'d found": likelier than the founding of something.
  const isBase = ({ form, lemma }: Reading) =>
    form === 'base' && !(next?.norm === 'found' && lemma === 'found');
  if (verbs.length === 0) return next !== undefined && guess(next).form === 'past';
  return verbs.some(({ form }) => form === 'participle') && !verbs.some(isBase);
}

/** Unknown words: endings tell most; anything else is taken for a noun. */
function guess(token: Token): Word {
  const norm = token.norm;
  if (/..ly$/u.test(norm)) return makeWord(token, norm, 'R', null);
  if (/...ing$/u.test(norm)) return makeWord(token, norm, 'V', 'ing');
  // "cc'd", "OK'd"
  if (/...ed$|'d$/u.test(norm)) return makeWord(token, norm, 'V', 'past');
  return makeWord(token, norm, 'N', null);
}

/** Whether the word is an auxiliary verb or modal, by lemma. */
export function isAuxiliary(word: Word): boolean {
  return word.tag === 'MD' || (word.tag === 'V' && auxiliaries.has(word.lemma));
}
