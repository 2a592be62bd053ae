/** Names made from texts: lower case, words joined by "-". */

/** At most `longest` characters, cut between words; empty when the text holds no letter or digit. */
export function slugOf(text: string, longest: number): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .match(/[a-z0-9]+/gu);
  let slug = '';
  for (const word of words ?? []) {
    const next = slug === '' ? word : `${slug}-${word}`;
    if (next.length > longest) break;
    slug = next;
  }
  return slug === '' ? (words?.[0]?.slice(0, longest) ?? '') : slug;
}

/** The slug, or the slug with a number when it is taken. */
export function freeName(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
