/** Finds the rubric pages that an author means: all, those of an id, one signal's, or those of a file of their own. */

import { existsSync, statSync } from 'node:fs';
import { CoachError } from '../error.ts';
import { isBankFile, loadBankPages, type SignalPage, type SignalPages } from '../library/load-bank-pages.ts';
import { loadRubricFile, loadRubrics, type RubricPages } from '../library/load-rubrics.ts';
import { signalPath } from '../library/signal-path.ts';
import { isYamlName } from '../library/yaml-name.ts';
import { elementIds, flagIds } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import { type PickedPage, pickPage, toId } from './pick-page.ts';

export interface PageSources {
  /** The folder in which the shipped `rubrics/` lie. */
  readonly directory: string;
  /** Coach's own library; asked for only when a bank is read. */
  readonly loadLibrary: () => Promise<Library>;
  /** Banks whose elements and signals are there as well. */
  readonly banks?: readonly string[] | undefined;
}

/**
 * @param given "empathy", "empathy.names_feeling", "my/empathy.yaml", a bank's file, or undefined for all
 * @throws CoachError `unknown-element` when there is no such element, flag or signal, or the bank has no signals; `usage`
 * for a folder, or a file that is no YAML
 */
export async function choosePages(given: string | undefined, sources: PageSources): Promise<SignalPages> {
  const { directory, loadLibrary, banks = [] } = sources;
  if (given !== undefined && isYamlName(given)) {
    if (!isBankFile(given)) return fromFiles(loadRubricFile(given, directory));
    const bank = loadBankPages(await loadLibrary(), [given]);
    if (bank.pages.length > 0 || bank.problems.length > 0) return bank;
    throw new CoachError({
      code: 'unknown-element',
      message: `${given} holds no signals`,
      hint: 'add them under "elements" or "flags"; the end of what "coach bank new" writes shows how',
    });
  }
  const added = banks.length === 0 ? null : loadBankPages(await loadLibrary(), banks);
  const picked = given === undefined ? null : await pick(given, added?.pages ?? []);
  const shipped = fromFiles(loadRubrics(directory, picked?.id));
  const more = (added?.pages ?? []).filter(({ page }) => picked === null || page.id === picked.id);
  const isOfBank = picked !== null && !isShipped(picked.id);
  const pages = isOfBank ? more : [...shipped.pages, ...more];
  const signal = picked?.signal ?? null;
  return {
    pages: signal === null ? pages : await onlySignal(pages, signal),
    lexicon: shipped.lexicon,
    problems: [...(isOfBank ? [] : shipped.problems), ...(added?.problems ?? [])],
  };
}

function fromFiles({ pages, lexicon, problems }: RubricPages): SignalPages {
  const chosen = pages.flatMap(({ value, raw, locate }): SignalPage[] =>
    value === null
      ? []
      : [{ page: value, locate: (signal, part) => locate(signalPath(raw, [], signal, part)) }],
  );
  return { pages: chosen, lexicon, problems };
}

function isShipped(id: string): boolean {
  return [...elementIds, ...flagIds].some((known) => known === id);
}

async function pick(given: string, added: readonly SignalPage[]): Promise<PickedPage> {
  const own = added.map(({ page }) => page.id).filter((id) => !isShipped(id));
  const ids = [...elementIds, ...flagIds, ...own];
  const [wanted] = toId(given).split('.');
  if (!ids.some((id) => id === wanted)) refusePath(given);
  return pickPage(given, ids, '"coach explain" lists them; elements of a bank are found with --bank PATH');
}

/** What lies on the disk under a name that is no id is meant as a path. @throws CoachError `usage` */
function refusePath(given: string): void {
  if (!existsSync(given)) return;
  const message = `${given} is ${statSync(given).isDirectory() ? 'a folder' : 'no YAML file'}`;
  const hint = 'name a YAML file: the page of an element or red flag, or a bank with signals';
  throw new CoachError({ code: 'usage', message, hint });
}

async function onlySignal(pages: readonly SignalPage[], name: string): Promise<readonly SignalPage[]> {
  const wanted = toId(name);
  const found = pages.map(({ page, locate }) => {
    const signals = page.signals.filter(({ id }) => id === wanted);
    return { page: { ...page, signals }, locate };
  });
  if (pages.length === 0) return found;
  const holding = found.filter(({ page }) => page.signals.length > 0);
  if (holding.length > 0) return holding;
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
