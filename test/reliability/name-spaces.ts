/** File systems and networks of one's own, where the machine lets an ordinary program have them. */

import { spawnSync } from 'node:child_process';
import { coachPath } from '../e2e/run-coach.ts';

const works = (script: string): boolean =>
  process.platform === 'linux' &&
  spawnSync('unshare', ['-rmn', 'sh', '-ec', script], { timeout: 20_000 }).status === 0;

/** Whether a small file system can be mounted for one program. */
export const canMount = works('mount -t tmpfs -o size=64k none /mnt');
/** Whether a program can be run without any network. */
export const canUnshareNetwork = works('test "$(grep -c : /proc/net/dev)" -le 1');

/** Says once why tests are left out. */
export function sayLeftOut(what: string, isAllowed: boolean): void {
  if (!isAllowed) process.stderr.write(`Left out, as this machine allows no name spaces: ${what}.\n`);
}

/** Shell words that stand for these arguments. */
export const quoted = (...words: readonly string[]): string =>
  words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');

/** A shell command that runs the built program. */
export const coach = (...argv: readonly string[]): string => quoted(process.execPath, coachPath, ...argv);

/**
 * A program that runs the script with a small file system at `place`; at the end what lies there is copied to `copy`.
 * The script's own status is that of the program.
 */
export function onSmallDisk(place: string, copy: string, script: string): [string, ...string[]] {
  const whole = [
    `mount -t tmpfs -o size=512k none ${quoted(place)} || exit 99`,
    script,
    'status=$?',
    `cp -a ${quoted(`${place}/.`)} ${quoted(copy)}`,
    'exit $status',
  ];
  return ['unshare', '-rm', 'sh', '-c', whole.join('\n')];
}

/** Takes all the room that is left, to the last byte. */
export const fillDisk = (place: string): string =>
  `for size in 65536 4096 512 1; do dd if=/dev/zero of=${quoted(`${place}/fill`)} bs=$size oflag=append conv=notrunc 2>/dev/null; done; true`;

/** A program that runs the script with `place` mounted so that nothing in it can be changed. */
export function onReadOnlyDisk(place: string, script: string): [string, ...string[]] {
  const mount = `mount --bind ${quoted(place)} ${quoted(place)} && mount -o remount,bind,ro ${quoted(place)} || exit 99`;
  return ['unshare', '-rm', 'sh', '-c', `${mount}\n${script}`];
}
