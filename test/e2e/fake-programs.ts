/** Stand-ins for the programs of a machine, so that no test touches the tester's own. */

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const scripts = {
  crontab: `case "$1" in
  -l) if [ -f "$FAKE_HOME/crontab" ]; then cat "$FAKE_HOME/crontab"; else echo "no crontab for tester" >&2; exit 1; fi ;;
  -) cat > "$FAKE_HOME/crontab.$$" && mv "$FAKE_HOME/crontab.$$" "$FAKE_HOME/crontab" ;;
  *) exit 2 ;;
esac`,
  systemctl: `echo "$*" >> "$FAKE_HOME/systemctl.log"
if [ -n "$FAKE_FAIL" ] && [ "$2" = "$FAKE_FAIL" ]; then echo "Failed to connect to bus" >&2; exit 1; fi`,
  launchctl: 'echo "$*" >> "$FAKE_HOME/launchctl.log"',
  sendmail: 'echo "$*" > "$FAKE_HOME/mail.args"; cat > "$FAKE_HOME/mail"; [ -z "$FAKE_FAIL" ] || exit 75',
} as const;

export type FakeProgram = keyof typeof scripts;

/** The environment in which these programs, and no others of the tester's, are found; they keep their things in `folder`. */
export function fakeMachine(
  folder: string,
  ...programs: readonly FakeProgram[]
): Record<'PATH' | 'HOME' | 'FAKE_HOME' | 'XDG_CONFIG_HOME' | 'COACH_HOME', string> {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const tool of ['cat', 'mv']) scripted(bin, tool, `exec /bin/${tool} "$@"`);
  for (const name of programs) scripted(bin, name, scripts[name]);
  return {
    PATH: bin,
    HOME: folder,
    FAKE_HOME: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    COACH_HOME: join(folder, 'data'),
  };
}

function scripted(bin: string, name: string, body: string): void {
  const path = join(bin, name);
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
}
