/** The pages in `docs/` that are made from the library, by their names. */

import type { Library } from '../rubric/library.ts';
import { renderElementsPage } from './doc-elements.ts';
import { renderErrorsPage } from './doc-errors.ts';
import { renderFlagsPage } from './doc-flags.ts';
import { renderQuestionsPage } from './doc-questions.ts';
import { renderSettingsPage } from './doc-settings.ts';

/** The same library gives the same texts. */
export function renderDocPages(library: Library): Readonly<Record<string, string>> {
  return {
    'elements.md': renderElementsPage(library),
    'flags.md': renderFlagsPage(library),
    'questions.md': renderQuestionsPage(library),
    'errors.md': renderErrorsPage(),
    'settings.md': renderSettingsPage(),
  };
}
