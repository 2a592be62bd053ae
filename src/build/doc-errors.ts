/** `docs/errors.md`: every error code, what it means, and what to do. */

import { pageHead, table } from './doc-table.ts';
import { errorTexts } from './error-texts.ts';

export function renderErrorsPage(): string {
  const head = pageHead(
    'Error codes',
    `A fault is told with its place, the line, what is wrong, and mostly a hint. The code stands beside the place. Faults of what was given end a command
with exit status 2, a fault in coach with 70.`,
  );
  const rows = Object.entries(errorTexts).map(([code, { means, remedy }]) => {
    return [`\`${code}\``, means.replaceAll('|', '\\|'), remedy.replaceAll('|', '\\|')];
  });
  return `${head}\n${table(['code', 'what it means', 'what to do'], rows)}\n`;
}
