/** Loads the library for a program that uses coach as a package. */

import { loadScorer } from '../cli/load-engine.ts';
import { CoachError } from '../error.ts';
import type { Library } from './library.ts';
import { LoadedLibrary } from './loaded-library.ts';

export interface LibraryOptions {
  /** YAML files, or folders of them, with questions of your own; as `--bank` of the commands. */
  readonly banks?: readonly string[];
}

/** @param dataDirectory `dist/data` */
export async function openLibrary(
  dataDirectory: string,
  { banks = [] }: LibraryOptions = {},
): Promise<Library> {
  if (!Array.isArray(banks) || banks.some((bank) => typeof bank !== 'string')) {
    throw new CoachError({
      code: 'wrong-type',
      message: '"banks" is not a list of paths',
      hint: "loadLibrary({ banks: ['my-bank.yaml'] })",
    });
  }
  return new LoadedLibrary(await loadScorer({ dataDirectory }, banks));
}
