/** A key of a batch line that counts for nothing would be passed over in silence: a mistyped one, or a prompt beside a question. */

import { printableLine } from '../terminal/printable.ts';

const known = ['id', 'question', 'prompt', 'type', 'answer'];

/** Data of somebody's own may hold any number of keys, and they shall not fill the memory or the screen. */
const mostWarnings = 10;

/**
 * @param write takes a line for standard error
 * @returns a function that tells of each unknown key once, with the line where it was first seen
 */
export function makeKeyWarner(
  write: (text: string) => void,
): (fields: Readonly<Record<string, unknown>>, line: number) => Promise<void> {
  const told = new Set<string>();
  let toldOfBoth = false;
  return async (fields, line) => {
    if (!toldOfBoth && typeof fields.question === 'string' && typeof fields.prompt === 'string') {
      toldOfBoth = true;
      write(
        `line ${line}: "question" names a question of the bank, so "prompt" is passed over; give one of them\n`,
      );
    }
    for (const key of Object.keys(fields)) {
      if (known.includes(key) || told.has(key) || told.size >= mostWarnings) continue;
      told.add(key);
      // The word tables behind "did you mean" are only loaded when something was mistyped.
      const { didYouMean } = await import('../library/did-you-mean.ts');
      const hint = didYouMean(key, known).hint ?? `the keys are ${known.join(', ')}`;
      write(`line ${line}: the key "${printableLine(key).slice(0, 60)}" is passed over; ${hint}\n`);
      if (told.size === mostWarnings) write('Of further unknown keys nothing is said.\n');
    }
  };
}
