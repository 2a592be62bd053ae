/** The dictionary as the built program reads it: looked up where it lies, since hardly any of its words are in an answer. */

import { packArrays, unpackArrays } from '../text/packed-arrays.ts';
import { orderWords, readWordList, storeWords, takeWords } from '../text/word-list.ts';
import { readCommonWords } from './mend-typo.ts';
import { createWordTable, parseWordTable, type WordTable } from './word-table.ts';

/** What is told of the arrays. */
interface About {
  /** All combinations of word classes, the commonest class of a word first: "VN". */
  readonly classes: readonly string[];
  /** To which typing slips are mended, as `readCommonWords` reads it. */
  readonly common: string;
}

/** @param text as `readWordTable` reads it */
export function storeWordTable(text: string): Uint8Array {
  const { classes, common } = parseWordTable(text);
  const words = orderWords(classes.keys());
  const kinds = [...new Set(classes.values())].sort();
  const about: About = { classes: kinds, common };
  const kindOf = (word: string) => kinds.indexOf(classes.get(word) as string);
  return packArrays(about, { ...storeWords(words), kinds: Uint8Array.from(words, kindOf) });
}

/** @param file as `storeWordTable` made it */
export function openWordTable(file: Uint8Array): WordTable {
  const { about, take } = unpackArrays<About>(file);
  const words = readWordList(takeWords(take));
  const kinds = take('kinds', 'u8');
  const classesOf = (word: string): string => {
    const at = words.indexOf(word);
    return at < 0 ? '' : (about.classes[kinds[at] as number] as string);
  };
  return createWordTable(classesOf, () => readCommonWords(about.common));
}
