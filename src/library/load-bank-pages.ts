/** The signals that banks bring along, as pages of elements and flags, for those who write them. */

import type { Problem } from '../error.ts';
import type { Element, Flag } from '../rubric/element.ts';
import type { Lexicon, Library } from '../rubric/library.ts';
import { loadBankFiles } from './load-bank-files.ts';
import type { LocateInPage } from './load-rubrics.ts';
import { readYaml } from './read-yaml.ts';
import { pagePart, signalPath } from './signal-path.ts';
import { loadText } from './yaml-paths.ts';

/** A page with the signals that are asked for. */
export interface SignalPage {
  readonly page: Element | Flag;
  readonly locate: LocateInPage;
}

export interface SignalPages {
  /** An element of coach stands here once more for each bank that adds signals to it, with only these. */
  readonly pages: readonly SignalPage[];
  readonly lexicon: Lexicon;
  /** Faults of the files, but for those of patterns and examples. */
  readonly problems: readonly Problem[];
}

/** In the order in which the files build on each other. @param library coach's own. Never throws. */
export function loadBankPages(library: Library, banks: readonly string[]): SignalPages {
  const { files, problems } = loadBankFiles(library, banks, () => []);
  const known = { ...library.elements, ...library.flags };
  const pages = files.flatMap(({ value, raw, locate }) => {
    const locateIn =
      (path: readonly (string | number)[]): LocateInPage =>
      (signal, part) =>
        locate(signalPath(pagePart(raw, path), path, signal, part));
    const own = (value?.elements ?? []).map(({ element, path }) => ({
      page: element,
      locate: locateIn(path),
    }));
    const added = (value?.signals ?? []).map(({ target, signals, path }) => ({
      page: { ...known[target], signals },
      locate: locateIn(path),
    }));
    return [...own, ...added];
  });
  return { pages, lexicon: library.lexicon, problems };
}

/** Whether the YAML file holds a bank rather than the page of one element or flag; false when it cannot be read. */
export function isBankFile(path: string): boolean {
  const found = loadText(path);
  if ('problem' in found) return false;
  const { value } = readYaml(found.text, path);
  if (typeof value !== 'object' || value === null) return false;
  return ['questions', 'elements', 'flags', 'extends'].some((key) => Object.hasOwn(value, key));
}
