/** Reads the pages of elements and flags with the word sets that they share, for those who write them. */

import type { Problem } from '../error.ts';
import { type Element, type ElementId, type Flag, type FlagId, isFlagId } from '../rubric/element.ts';
import type { Lexicon } from '../rubric/library.ts';
import type { Signal } from '../rubric/signal.ts';
import { byPlace, lexiconOf } from './check-library.ts';
import { type PageOptions, parseElementFile, parseFlagFile, parseLexiconFile } from './parse-rubric.ts';
import type { ParsedFile } from './parsed-file.ts';
import { type Path, readYaml } from './read-yaml.ts';
import type { Located } from './source-text.ts';
import { stemOf } from './yaml-name.ts';
import { loadYamlTexts } from './yaml-paths.ts';

/** The place of a part of a signal (`['patterns', 0]`) in the file of its page. */
export type LocateInPage = (signal: Signal, part: Path) => Located;

export interface RubricPages {
  /** In the order of their files; a page whose frame is unsound has no value. */
  readonly pages: readonly ParsedFile<Element | Flag>[];
  readonly lexicon: Lexicon;
  /** Everything that is wrong with the form of these files. */
  readonly problems: readonly Problem[];
}

/** The shipped pages, all or one of them. Never throws. */
export function loadRubrics(directory: string, only?: ElementId | FlagId): RubricPages {
  const folders = ['elements', 'flags'].filter(
    (folder) => only === undefined || (folder === 'flags') === isFlagId(only),
  );
  const paths = folders.map((folder) => `rubrics/${folder}${only === undefined ? '' : `/${only}.yaml`}`);
  return loadPages(
    paths.map((path) => loadYamlTexts(path, { root: directory, mayBeEmpty: true })),
    directory,
  );
}

/** A page of the user's own, beside the shipped word sets. Never throws. */
export function loadRubricFile(path: string, directory: string): RubricPages {
  return loadPages([loadYamlTexts(path)], directory, { strict: true });
}

function loadPages(
  found: readonly ReturnType<typeof loadYamlTexts>[],
  directory: string,
  options: PageOptions = {},
): RubricPages {
  const pages = found.flatMap(({ texts }) => texts.map(({ text, file }) => parsePage(text, file, options)));
  const sets = loadYamlTexts('rubrics/lexicon', { root: directory, mayBeEmpty: true });
  const lexicon = sets.texts.map(({ text, file }) => parseLexiconFile(text, file));
  const problems = [...found, sets, ...pages, ...lexicon].flatMap((part) => part.problems).sort(byPlace);
  return { pages, lexicon: lexiconOf(lexicon), problems };
}

/** A flag by its id, or by the name of its file when the id is missing or wrong. */
function parsePage(text: string, file: string, options: PageOptions): ParsedFile<Element | Flag> {
  const value = readYaml(text, file).value as
    | { readonly id?: unknown; readonly points?: unknown }
    | undefined;
  const name = stemOf(file);
  const isFlag = isFlagId(value?.id) || (isFlagId(name) && value?.points !== undefined);
  return isFlag ? parseFlagFile(text, file, options) : parseElementFile(text, file, options);
}
