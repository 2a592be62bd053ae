/** Hands a text to the user's own editor through a private file, for those who write better there. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './theme.ts';

/**
 * Opens `$VISUAL` or `$EDITOR` and waits for it; the file is readable by its owner alone and gone afterwards.
 * @returns the text as it was left; undefined when no editor is set or it failed
 */
export function editInEditor(text: string, env: Environment): string | undefined {
  const editor = [env.VISUAL, env.EDITOR].find((name) => name !== undefined && name.trim() !== '');
  if (editor === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'coach-'));
  const file = join(folder, 'answer.txt');
  try {
    writeFileSync(file, text, { mode: 0o600 });
    // Through a shell, because the variable may hold options ("code --wait") and quotes.
    const done = spawnSync(`${editor} "${file}"`, { shell: true, stdio: 'inherit', env: { ...env } });
    return done.status === 0 ? readFileSync(file, 'utf8') : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
