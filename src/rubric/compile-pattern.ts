/** Turns a signal's pattern into steps that can be matched against the words of a sentence. */

import { splitContraction } from '../text/contractions.ts';
import { tokenize } from '../text/read-document.ts';
import type { Lexicon } from './library.ts';

/** One word of a sequence: its exact form, or any form of a lemma. */
export interface WordTest {
  readonly text: string;
  readonly anyForm: boolean;
}

export type Sequence = readonly WordTest[];

/** Alternatives, all in their exact form or all in any form, found by their first word. */
export interface Alternatives {
  readonly anyForm: boolean;
  /** By the first word: the words after it, of each alternative that begins so. */
  readonly byFirst: ReadonlyMap<string, readonly Sequence[]>;
  /** Each as a whole; cut anew at every look. */
  readonly sequences: readonly Sequence[];
}

export interface Choice {
  /** Cut into words when first looked at. */
  readonly alternatives: Alternatives;
}

/** Words that must stand here (one of the choice), a number, or up to `upTo` words of any kind. */
export type Step =
  | { readonly kind: 'words'; readonly choice: Choice; readonly optional: boolean }
  | { readonly kind: 'number'; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly upTo: number };

export interface CompiledPattern {
  readonly steps: readonly Step[];
  /** `<I>`: the clause's agent must be the candidate. */
  readonly candidateActs: boolean;
  /** How many steps can go on in more than one way. */
  readonly branches: number;
}

/** Words that a gap may reach over: more would leave the sentence, and cost time. */
const widestGap = 50;

export type PatternResult =
  | { readonly pattern: CompiledPattern }
  | { readonly fault: string; readonly at: number };

const piece =
  /\s+|<([a-zA-Z_]+)>(\?)?|\{([^{}]*)\}(\?)?|\(([^()]*)\)(\?)?|…(\d+)?|\.\.\.(\d+)?|([^\s<>{}()…]+?)(\?)?(?=\s|$|…)/uy;

/** @returns the pattern as `readPattern` does, or else what is wrong; here an empty alternative is a fault, too */
export function compilePattern(source: string, lexicon: Lexicon): PatternResult {
  const result = readPattern(source, lexicon);
  const hasEmpty =
    'pattern' in result &&
    result.pattern.steps.some(
      (step) =>
        step.kind === 'words' && step.choice.alternatives.sequences.some((sequence) => sequence.length === 0),
    );
  return hasEmpty ? { fault: 'has an empty alternative', at: 0 } : result;
}

/**
 * For patterns that have been checked: does not look into their alternatives, most of which are never needed.
 *
 * Syntax: `word` exact form · `{give|offer}` any form · `(a lot|loads)` exact alternatives · `<set>` a word set ·
 * `…` up to 4 words (`…2` up to 2) · `x?` optional · `<number>` · `<I>` the candidate acts.
 *
 * @returns the pattern, or what is wrong and at which character
 */
export function readPattern(source: string, lexicon: Lexicon): PatternResult {
  const steps: Step[] = [];
  const step = (key: string, entries: Entries, anyForm: boolean, optional: string | undefined): Step => ({
    kind: 'words',
    choice: sharedChoice(key, entries, anyForm, lexicon),
    optional: optional !== undefined,
  });
  let candidateActs = false;
  let at = 0;
  while (at < source.length) {
    piece.lastIndex = at;
    const match = piece.exec(source);
    if (!match || match[0] === '')
      return { fault: `cannot be read from ${JSON.stringify(source.slice(at, at + 12))} on`, at };
    const [
      whole,
      set,
      setOptional,
      forms,
      formsOptional,
      exact,
      exactOptional,
      gap,
      gap3,
      word,
      wordOptional,
    ] = match;
    if (set === 'I') candidateActs = true;
    else if (set === 'number') steps.push({ kind: 'number', optional: setOptional !== undefined });
    else if (set !== undefined) {
      if (!Object.hasOwn(lexicon, set))
        return { fault: `names the word set <${set}>, which does not exist`, at };
      steps.push(step(`<${set}`, () => lexicon[set] ?? [], true, setOptional));
    } else if (forms !== undefined)
      steps.push(step(`{${forms}`, () => forms.split('|'), true, formsOptional));
    else if (exact !== undefined) steps.push(step(`(${exact}`, () => exact.split('|'), false, exactOptional));
    else if (whole.startsWith('…') || whole.startsWith('...')) {
      const upTo = Number(gap ?? gap3 ?? 4);
      if (upTo > widestGap) return { fault: `has a gap of ${upTo} words; ${widestGap} are the most`, at };
      steps.push({ kind: 'gap', upTo });
    } else if (word !== undefined) steps.push(step(word, () => [word], false, wordOptional));
    at += whole.length;
  }
  const first = steps[0];
  if (!first) return { fault: 'holds no words', at: 0 };
  if (first.kind === 'gap' || first.optional)
    return { fault: 'must begin with words that have to be there', at: 0 };
  const branches = steps.filter((step) => step.kind === 'gap' || step.optional).length;
  return { pattern: { steps, candidateActs, branches } };
}

/** The alternatives as they are written. */
type Entries = () => readonly string[];

/** Word sets and alternatives are shared by many patterns: each is cut into words once. */
const choicesOf = new WeakMap<Lexicon, Map<string, Choice>>();

function sharedChoice(key: string, entries: Entries, anyForm: boolean, lexicon: Lexicon): Choice {
  const choices = choicesOf.get(lexicon) ?? new Map<string, Choice>();
  choicesOf.set(lexicon, choices);
  const choice = choices.get(key) ?? chooseLater(entries, anyForm);
  choices.set(key, choice);
  return choice;
}

function chooseLater(entries: Entries, anyForm: boolean): Choice {
  let made: Alternatives | undefined;
  return {
    get alternatives() {
      made ??= choose(entries(), anyForm);
      return made;
    },
  };
}

/** What follows the first word of most alternatives. */
const nothing: readonly Sequence[] = [[]];

function choose(entries: readonly string[], anyForm: boolean): Alternatives {
  const byFirst = new Map<string, readonly Sequence[]>();
  const add = (first: string, rests: readonly Sequence[]) => {
    const before = byFirst.get(first);
    byFirst.set(first, before ? [...before, ...rests] : rests);
  };
  for (const entry of entries) {
    if (isPlainWord(entry)) add(entry, nothing);
    else {
      const [first, ...rest] = sequenceOf(entry, anyForm);
      if (first) add(first.text, [rest]);
    }
  }
  return {
    anyForm,
    byFirst,
    get sequences() {
      return entries.map((entry) => sequenceOf(entry, anyForm));
    },
  };
}

/** Most entries are, and there are thousands of them: for these the tokenizer would be a detour at every start. */
function isPlainWord(entry: string): boolean {
  return /^[a-z]+$/u.test(entry) && splitContraction(entry, '') === null;
}

/** Words as the text layer cuts them: "didn't" is two. */
function sequenceOf(entry: string, anyForm: boolean): Sequence {
  if (/^[a-z]+(?: [a-z]+)*$/u.test(entry)) {
    const words = entry.split(' ');
    if (words.every((word, i) => splitContraction(word, words[i - 1] ?? '') === null))
      return words.map((text) => ({ text, anyForm }));
  }
  return tokenize(entry, 0)
    .filter((token) => token.kind !== 'punctuation' || token.norm === '?')
    .map((token) => ({ text: token.norm, anyForm }));
}
