/** A bank that was made from a list, as the text of a YAML file. */

import { stringify } from 'yaml';
import type { ListedBank } from './list-to-bank.ts';

/**
 * @param schema where the JSON Schema of question files lies, as an address without spaces
 * @param from the list's name, on one line
 */
export function renderBank(bank: ListedBank, schema: string, from: string): string {
  const { topic, title, extendsCoach, questions } = bank;
  const head = { schema: 1, ...(extendsCoach ? { extends: 'coach' } : {}), topic, title };
  const entries = questions.map((question) => stringify([question], { lineWidth: 0, blockQuote: 'literal' }));
  const list = entries.map((entry) => entry.replace(/^(?=.)/gmu, '  ')).join('\n');
  return `# yaml-language-server: $schema=${schema}
#
# Made from ${from}. "coach bank check FILE" finds every fault, "coach practice --bank FILE" practises with it.
# "coach bank new" shows all that a question may have.

${stringify(head, { lineWidth: 0 })}questions:
${list}`;
}
