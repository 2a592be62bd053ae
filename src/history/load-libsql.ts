/** Loads the database program, without a detour that it takes on Linux. */

import { createRequire } from 'node:module';
import type LibsqlDatabase from 'libsql';

/**
 * To see which C library there is, libsql has Node make a diagnostic report, which takes a twelfth of Node's own start, and then
 * looks into a file that tells the same. Where there are no reports it looks into the file only: so it is shown none.
 */
export function loadLibsql(): typeof LibsqlDatabase {
  const report = Object.getOwnPropertyDescriptor(process, 'report');
  if (report?.configurable)
    Object.defineProperty(process, 'report', { value: undefined, configurable: true });
  try {
    // An import would set up Node's other way of loading, for this one package.
    return createRequire(import.meta.url)('libsql') as typeof LibsqlDatabase;
  } finally {
    if (report?.configurable) Object.defineProperty(process, 'report', report);
  }
}
