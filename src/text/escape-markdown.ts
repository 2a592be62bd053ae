/** A text on one line that Markdown shows as it reads: nothing in it is taken for a mark, a list, an entity or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/gu, '\\$&')
    .replace(/^([-+=])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}
