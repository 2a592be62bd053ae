/** Puts a reminder into the user's systemd and takes it out. */

import { join } from 'node:path';
import type { Machine, Ran } from './machine.ts';
import { isOwnFile, removeOwnFile, writeOwnFile } from './own-file.ts';
import { mark } from './reminder-job.ts';
import { mustSucceed, needProgram, type Scheduler } from './scheduler.ts';
import { renderService, renderTimer, serviceName, timerName } from './systemd-units.ts';

export function makeSystemd(machine: Machine): Scheduler {
  const config = machine.env.XDG_CONFIG_HOME || join(machine.home, '.config');
  const folder = join(config, 'systemd', 'user');
  const service = join(folder, serviceName);
  const timer = join(folder, timerName);
  const user = (systemctl: string, ...words: readonly string[]): Ran =>
    machine.run(systemctl, ['--user', ...words]);
  return {
    place: `${service} and ${timerName} beside it`,
    render: (job) => `# ${service}\n${renderService(job)}\n# ${timer}\n${renderTimer(job)}`,
    install(job) {
      const systemctl = needProgram(machine, 'systemctl');
      const undo: (() => void)[] = [];
      try {
        undo.push(writeOwnFile(service, renderService(job), mark));
        undo.push(writeOwnFile(timer, renderTimer(job), mark));
        mustSucceed(user(systemctl, 'daemon-reload'), 'systemctl --user daemon-reload');
        mustSucceed(user(systemctl, 'enable', timerName), 'systemctl --user enable');
        // A timer that runs already takes its new time only when it is started again.
        mustSucceed(user(systemctl, 'restart', timerName), 'systemctl --user restart');
      } catch (error) {
        for (const back of undo) back();
        if (!isOwnFile(timer, mark)) user(systemctl, 'disable', '--now', timerName);
        user(systemctl, 'daemon-reload');
        throw error;
      }
    },
    remove() {
      if (![timer, service].some((path) => isOwnFile(path, mark))) return false;
      const systemctl = machine.find('systemctl');
      // Before its file goes, or systemd would no longer know which links to remove.
      if (systemctl !== undefined) user(systemctl, 'disable', '--now', timerName);
      for (const path of [timer, service]) removeOwnFile(path, mark);
      if (systemctl !== undefined) user(systemctl, 'daemon-reload');
      return true;
    },
  };
}
