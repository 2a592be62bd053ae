/** Rules out, before any matching, the patterns that need a word which the sentence does not have: nearly all of them. */

import type { Word } from '../language/clause.ts';
import { type Choice, type CompiledPattern, countChoices } from './compile-pattern.ts';

/** Whether one of the alternatives can begin at some word of the sentence. */
export type IsPresent = (choice: Choice) => boolean;

const [no, yes] = [1, 2];

/** @param words of one sentence; each choice is looked for once */
export function findPresent(words: readonly Word[]): IsPresent {
  const forms = new Set<string>();
  const lemmas = new Set<string>();
  for (const { norm, lemma } of words) {
    forms.add(norm);
    lemmas.add(lemma).add(norm);
  }
  // By the choices' numbers; 0 is not looked for yet. The few that come up meanwhile are looked for each time.
  const known = new Uint8Array(countChoices() + 100);
  return (choice) => {
    const found = known[choice.number];
    if (found === yes) return true;
    if (found === no) return false;
    const own = choice.alternatives;
    const present = share(forms, own.forms, own.byForm) || share(lemmas, own.lemmas, own.byLemma);
    known[choice.number] = present ? yes : no;
    return present;
  };
}

/** What must be there after the word that the pattern begins with, wherever that stands. */
export function needsOf({ steps }: CompiledPattern): readonly Choice[] {
  return steps.slice(1).flatMap((step) => (step.kind === 'words' && !step.optional ? [step.choice] : []));
}

/** Whether a word is in both, found by going through the smaller. */
function share(
  words: ReadonlySet<string>,
  keys: readonly string[],
  map: ReadonlyMap<string, unknown>,
): boolean {
  if (keys.length <= words.size) {
    for (let k = 0; k < keys.length; k += 1) if (words.has(keys[k] as string)) return true;
    return false;
  }
  for (const word of words) if (map.has(word)) return true;
  return false;
}
