/** Keeps the text of a story that could not be saved, and finds it again when the same story is written on. */

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDataDirectory } from '../history/data-directory.ts';

export interface StoryRescue {
  /** The text that was left behind; undefined when there is none. */
  load(): string | undefined;
  /** Never throws: undefined when the text cannot be kept. @returns the file that it is in */
  save(text: string): string | undefined;
  /** Never throws. */
  drop(): void;
}

/** @param name of the story: "new", or the beginning of its id */
export function openStoryRescue(directory: string, name: string): StoryRescue {
  const path = join(directory, `story-${name}.md`);
  return {
    load() {
      try {
        const text = readFileSync(path, 'utf8');
        return text.trim() === '' ? undefined : text;
      } catch {
        return undefined;
      }
    },
    save(text) {
      try {
        ensureDataDirectory(directory);
        // Beside it first: a full disk must not cost the text that was left there earlier.
        writeFileSync(`${path}.new`, text, { mode: 0o600, flush: true });
        renameSync(`${path}.new`, path);
        return path;
      } catch {
        rmSync(`${path}.new`, { force: true });
        return undefined;
      }
    },
    drop() {
      try {
        rmSync(path, { force: true });
      } catch {
        // It is offered again, which does no harm.
      }
    },
  };
}
