/** Tables and texts of the generated pages in Markdown, with nothing in them taken for markup. */

/** A table with a head; a cell may be Markdown, so texts go through `escapeMarkdown`. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** The head of every generated page. */
export function pageHead(title: string, text: string): string {
  return `# ${title}\n\n<!-- Made by "npm run docs"; changes here are lost. -->\n\n${text}\n`;
}
