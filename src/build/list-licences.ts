/** The licences of the packages whose code or data is in `dist/`, as they ask to be handed on. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** @param packages their folders */
export function listLicences(packages: readonly string[]): string {
  const parts = packages.map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as PackageFile;
    const file = readdirSync(folder)
      .sort()
      .find((entry) => /^(?:licen[cs]e|copying)/iu.test(entry));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
    return [`${name} ${version} (${license ?? 'licence in its text'})`, text].filter(Boolean).join('\n\n');
  });
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
