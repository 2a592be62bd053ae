/** Keeps spreadsheet programs from taking a cell for a formula: such a cell is written with an apostrophe before it. */

/** What a spreadsheet may read as the beginning of a formula, in wide letters too. */
const formula = /^'*\s*[=+\-@\t\r|%\uff1d\uff0b\uff0d\uff20]/u;

export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe away again. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}
