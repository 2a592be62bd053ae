/** Gives each token its lemma and word class, by the dictionary and by its neighbours. */

import type { Token } from '../text/document.ts';
import type { Tag, Word } from './clause.ts';
import { closedClass } from './closed-class.ts';
import { colleagueNouns, customerNouns } from './people.ts';
import type { Reading, VerbForm, WordTable } from './word-table.ts';

const subjects = new Set(['i', 'he', 'she', 'we', 'they', 'you', 'who', 'it', 'u', 'ye']);
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
/** Verbs that another in "-ing" follows. */
const beforeIng = new Set(
  'stop keep start begin continue avoid quit finish try enjoy hate like love mind help go remember imagine resist'.split(
    ' ',
  ),
);

/** @param tokens of one sentence */
export function tagWords(tokens: readonly Token[], table: WordTable): Word[] {
  const words: Word[] = [];
  const small = tokens.some((token) => /^\p{Ll}/u.test(token.raw));
  for (const [i, token] of tokens.entries()) {
    // The department, unless all is in capitals.
    const department = token.raw === 'IT' && small;
    words.push(department ? makeWord(token, 'it', 'N', null) : tagWord(tokens, i, words, table));
  }
  return words;
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
  const closed = closedClass.get(norm);
  if (closed) {
    const changed = closedInContext(norm, closed, previous, next, table);
    if (changed !== 'open')
      return makeWord(token, changed === 'DET' ? norm : (irregularLemma[norm] ?? norm), changed, null);
  }
  const reading = choose(table.readings(norm), before, next, table);
  return reading ? makeWord(token, reading.lemma, reading.tag, reading.form) : guess(token);
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
  if (norm === 'her' && next && !closedClass.has(next.norm) && !times.has(next.norm)) {
    if (nextFirst?.tag === 'N' || nextFirst?.tag === 'A') return 'DET';
    if (previous?.tag === 'PREP' && table.readings(next.norm).some((reading) => reading.tag === 'N'))
      return 'DET';
  }
  if (
    norm === 'like' &&
    previous &&
    (subjects.has(previous.norm) || previous.tag === 'MD' || previous.tag === 'TO')
  )
    return 'open';
  if (norm === 'that' && next && nextFirst?.tag === 'N' && !closedClass.has(next.norm)) return 'DET';
  if (norm === 'once' && (previous?.tag === 'NEG' || !next || !subjects.has(next.norm))) return 'R';
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
  const has = next !== undefined && (next.norm === 'been' || next.norm === 'got');
  if (previous?.norm === 'let') return makeWord(token, 'we', 'PRON', null);
  if (verbal || has) return makeWord(token, has ? 'have' : 'be', 'V', 'third');
  const following = next ? (closedClass.get(next.norm) ?? table.readings(next.norm)[0]?.tag) : undefined;
  if (
    following === 'NEG' ||
    following === 'DET' ||
    following === 'R' ||
    following === 'PREP' ||
    (next && table.readings(next.norm)[0]?.form === 'ing')
  )
    return makeWord(token, 'be', 'V', 'third');
  return makeWord(token, "'s", 'DET', null);
}

/** Whether a participle, and no base form, follows "'d": "'d already told", not "'d tell". */
function isParticiple(after: readonly Token[], table: WordTable): boolean {
  const next = after.find(
    ({ norm }) => !['R', 'NEG'].includes(closedClass.get(norm) ?? table.readings(norm)[0]?.tag ?? ''),
  );
  const verbs = next ? table.readings(next.norm).filter((reading) => reading.tag === 'V') : [];
  return (
    verbs.some((reading) => reading.form === 'participle') &&
    !verbs.some((reading) => reading.form === 'base')
  );
}

function choose(
  readings: readonly Reading[],
  before: readonly Word[],
  next: Token | undefined,
  table: WordTable,
): Reading | undefined {
  if (readings.length < 2) return readings[0];
  const previous = before.at(-1);
  const earlier = before.findLast(({ tag }) => tag !== 'R' && tag !== 'NEG');
  const pick = (test: (reading: Reading) => boolean) => readings.find(test);
  const verb = (form?: (form: Reading['form']) => boolean) =>
    pick((reading) => reading.tag === 'V' && (!form || form(reading.form)));
  if (previous?.tag === 'DET' || (previous?.tag === 'A' && before.at(-2)?.tag === 'DET')) {
    const nextNoun = next && !closedClass.has(next.norm) && table.readings(next.norm)[0]?.tag === 'N';
    return (
      (nextNoun ? pick((reading) => reading.tag === 'A') : undefined) ??
      pick((reading) => reading.tag === 'N') ??
      pick((reading) => reading.tag === 'A') ??
      readings[0]
    );
  }
  if (earlier && (earlier.tag === 'TO' || earlier.tag === 'MD'))
    return (
      verb((form) => form === 'base') ??
      (earlier.tag === 'TO' ? verb((form) => form === 'ing') : undefined) ??
      readings[0]
    );
  if (earlier?.lemma === 'do' && earlier.tag === 'V') return verb((form) => form === 'base') ?? readings[0];
  if (earlier?.lemma === 'be' || earlier?.lemma === 'get') {
    return (
      verb((form) => form === 'ing') ??
      verb((form) => form === 'participle') ??
      pick((reading) => reading.tag === 'A') ??
      readings[0]
    );
  }
  if (earlier?.lemma === 'have' && earlier.tag === 'V')
    return verb((form) => form === 'participle') ?? readings[0];
  // "you people are"
  if (
    previous?.lemma === 'you' &&
    readings[0]?.tag === 'N' &&
    next &&
    table.readings(next.norm)[0]?.tag === 'V'
  )
    return readings[0];
  if (
    earlier &&
    ((subjects.has(earlier.norm) && earlier.tag !== 'N') ||
      (earlier.tag === 'SUB' && earlier.norm === 'that'))
  ) {
    return verb((form) => form !== 'participle' && form !== 'ing') ?? verb() ?? readings[0];
  }
  if (!previous || previous.tag === 'CONJ' || previous.tag === 'PUNCT') {
    const object =
      next !== undefined &&
      ['DET', 'PRON'].includes(closedClass.get(next.norm) ?? '') &&
      !subjects.has(next.norm);
    return (
      verb((form) => form === 'past' || form === 'ing') ??
      (object ? verb((form) => form === 'base') : undefined) ??
      readings[0]
    );
  }
  const ing =
    previous.tag === 'SUB' || (previous.tag === 'V' && beforeIng.has(previous.lemma))
      ? verb((form) => form === 'ing')
      : undefined;
  if (ing) return ing;
  if (previous.tag === 'N') {
    // "a customer shouts"
    const person =
      (customerNouns.has(previous.norm) || colleagueNouns.has(previous.norm)) &&
      ['DET', 'A'].includes(before.at(-2)?.tag ?? '');
    const verbNext = next !== undefined && table.readings(next.norm)[0]?.tag === 'V';
    return verb((form) => form === 'past' || (form === 'third' && person && !verbNext)) ?? readings[0];
  }
  if (earlier?.tag === 'PREP')
    return verb((form) => form === 'ing') ?? pick((reading) => reading.tag === 'N') ?? readings[0];
  return readings[0];
}

/** Unknown words: endings tell most; anything else is taken for a noun. */
function guess(token: Token): Word {
  const norm = token.norm;
  if (/..ly$/u.test(norm)) return makeWord(token, norm, 'R', null);
  if (/...ing$/u.test(norm)) return makeWord(token, norm, 'V', 'ing');
  if (/...ed$/u.test(norm)) return makeWord(token, norm, 'V', 'past');
  return makeWord(token, norm, 'N', null);
}

/** Whether the word is an auxiliary verb or modal, by lemma. */
export function isAuxiliary(word: Word): boolean {
  return word.tag === 'MD' || (word.tag === 'V' && auxiliaries.has(word.lemma));
}
