/** The licences of all that others wrote and `dist/` holds, as they ask to be handed on; what may not be shipped is refused. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Licence {
  /** "yaml 2.9.1". */
  readonly name: string;
  /** An SPDX identifier, as the package names it. */
  readonly terms: string;
  /** The licence as it stands in the package. */
  readonly text: string;
}

/** They ask for no more than that their text is handed on. Another one is a decision, not an oversight. */
const permitted = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'PDDL-1.0', 'LicenseRef-WordNet'];

/** @param folder of the package */
export function readLicence(folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: unknown;
  };
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^(?:licen[cs]e|copying)/iu.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return { name: `${name} ${version}`, terms: typeof license === 'string' ? license : '', text };
}

/** What is wrong with them, a sentence each. */
export function checkLicences(licences: readonly Licence[]): readonly string[] {
  return licences.flatMap(({ name, terms, text }) => {
    if (!permitted.includes(terms))
      return [`${name}: the licence "${terms}" is not known to be free to ship`];
    if (text === '') return [`${name}: its licence has no text`];
    return /\bGNU (?:\w+ )?General Public\b|\bGPL\b/u.test(text)
      ? [`${name}: its text speaks of the GPL`]
      : [];
  });
}

export function renderLicences(licences: readonly Licence[]): string {
  const parts = licences.map(({ name, terms, text }) => `${name} (${terms})\n\n${text}`);
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
