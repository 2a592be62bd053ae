/** `docs/settings.md`: every setting, what it does, and what goes before it. */

import { type Setting, settings } from '../cli/settings.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { code, pageHead, table } from './doc-table.ts';

export function renderSettingsPage(): string {
  const head = pageHead(
    'Settings',
    `\`coach config\` lists them with their values; \`coach config path\` names the file they stand in, a YAML file with these keys. An option on the
command line goes before the variable, and the variable before the file.`,
  );
  const rows = settings.map(({ key, means, usual, flag, variable, example }: Setting) => [
    code(key),
    escapeMarkdown(means),
    code(`${key}: ${example}`),
    escapeMarkdown(usual),
    flag === undefined ? '' : code(flag),
    code(variable),
  ]);
  const heads = ['key', 'what it does', 'example', 'when it is not set', 'option', 'variable'];
  return `${head}\n${table(heads, rows)}\n`;
}
