/** Puts a reminder into the user's crontab and takes it out; the crontab program writes it whole or not at all. */

import { renderCronBlock, withBlock, withoutBlock } from './cron-block.ts';
import type { Machine } from './machine.ts';
import { mustSucceed, needProgram, type Scheduler } from './scheduler.ts';

export function makeCron(machine: Machine): Scheduler {
  const read = (crontab: string): string => {
    const ran = machine.run(crontab, ['-l']);
    if (ran.status === 0) return ran.stdout;
    // So say Debian, Fedora, macOS, BSD and busybox; anything else might hide what is there.
    if (/no crontab for|can't open|no such file/iu.test(ran.stderr)) return '';
    mustSucceed(ran, 'reading the crontab');
    return '';
  };
  const change = (crontab: string, edit: (text: string) => string): boolean => {
    const before = read(crontab);
    const after = edit(before);
    if (after === before) return false;
    mustSucceed(machine.run(crontab, ['-'], after), 'writing the crontab');
    return true;
  };
  return {
    place: 'your crontab',
    render: renderCronBlock,
    install(job) {
      change(needProgram(machine, 'crontab'), (text) => withBlock(text, job));
    },
    remove() {
      const crontab = machine.find('crontab');
      return crontab !== undefined && change(crontab, withoutBlock);
    },
  };
}
