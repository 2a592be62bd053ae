/** Words that a shell reads as one argument. */

/** For a POSIX shell: bare when nothing in it means anything to a shell, else in single quotes. */
export function quoteForShell(text: string): string {
  return /^[\w./:@%+,=-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** As somebody may type it where coach runs: the shells of Windows know backslashes in paths, and double quotes only. */
export function quoteToType(text: string, platform: NodeJS.Platform = process.platform): string {
  if (platform !== 'win32') return quoteForShell(text);
  return /^[\w./\\:@%+,=-]+$/u.test(text) ? text : `"${text}"`;
}
