/** The Chromium of this machine, for tests that look at pages. */

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** `CHROMIUM_PATH`, or the first on the `PATH`; undefined where there is none. */
export function findBrowser(): string | undefined {
  const { CHROMIUM_PATH: own = '', PATH: path = '' } = process.env;
  const candidates = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [own, ...candidates].find((candidate) => candidate !== '' && isProgram(candidate));
}
