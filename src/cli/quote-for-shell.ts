/** Words that a POSIX shell reads as one argument. */

/** Bare when nothing in it means anything to a shell, else in single quotes. */
export function quoteForShell(text: string): string {
  return /^[\w./:@%+,=-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
