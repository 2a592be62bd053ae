/** Finds the rubric pages that an author means: all, those of an id, one signal's, or a file of their own. */

import { CoachError, type Problem } from '../error.ts';
import { loadRubricFile, loadRubrics } from '../library/load-rubrics.ts';
import type { Located } from '../library/source-text.ts';
import type { Element, Flag } from '../rubric/element.ts';
import type { Lexicon } from '../rubric/library.ts';
import { pickPage, toId } from './pick-page.ts';

export interface ChosenPage {
  /** Only the signals that were asked for. */
  readonly page: Element | Flag;
  /** The place of a part of a signal, given by its id; undefined when it cannot be told. */
  readonly placeOf: (signal: string, part: readonly (string | number)[]) => Located | undefined;
}

export interface ChosenPages {
  readonly pages: readonly ChosenPage[];
  readonly lexicon: Lexicon;
  /** Faults in the form of the files. */
  readonly problems: readonly Problem[];
}

/**
 * @param given "empathy", "empathy.names_feeling", "my/empathy.yaml", or undefined for all that came with coach
 * @param directory the folder in which the shipped `rubrics/` lie
 * @throws CoachError `unknown-element` when there is no such element, flag or signal
 */
export async function choosePages(given: string | undefined, directory: string): Promise<ChosenPages> {
  const isFile = given !== undefined && /\.ya?ml$/i.test(given);
  const picked = given === undefined || isFile ? null : await pickPage(given);
  const found = isFile ? loadRubricFile(given, directory) : loadRubrics(directory, picked?.id);
  const { lexicon, problems } = found;
  const chosen = found.pages.flatMap(({ value, problems: own, locate }): ChosenPage[] => {
    if (value === null) return [];
    // Signals that are unsound are left out of the value, and then the others have moved up.
    const isWhole = own.every(({ code }) => code === 'missing-example');
    const ids = value.signals.map(({ id }) => id);
    const placeOf: ChosenPage['placeOf'] = (signal, part) =>
      isWhole ? locate(['signals', ids.indexOf(signal), ...part]) : undefined;
    return [{ page: value, placeOf }];
  });
  const signal = picked?.signal ?? null;
  const pages = signal === null ? chosen : await onlySignal(chosen, signal);
  return { pages, lexicon, problems };
}

async function onlySignal(pages: readonly ChosenPage[], name: string): Promise<readonly ChosenPage[]> {
  const wanted = toId(name);
  const found = pages.map(({ page, placeOf }) => {
    const signals = page.signals.filter(({ id }) => id === wanted);
    return { page: { ...page, signals }, placeOf };
  });
  if (found.some(({ page }) => page.signals.length > 0) || pages.length === 0) return found;
  const { didYouMean } = await import('../library/did-you-mean.ts');
  const ids = pages.flatMap(({ page }) => page.signals.map(({ id }) => id));
  const id = pages[0]?.page.id;
  throw new CoachError({
    code: 'unknown-element',
    message: `"${id}" has no signal "${name}"`,
    hint: ids.length === 0 ? 'it has none at all' : `it has: ${ids.join(', ')}`,
    ...didYouMean(wanted, ids),
  });
}
