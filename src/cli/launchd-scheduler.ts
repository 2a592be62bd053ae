/** Puts a reminder into the user's launchd and takes it out. */

import { join } from 'node:path';
import { agentFileName, agentLabel, agentMark, renderAgent } from './launchd-agent.ts';
import type { Machine } from './machine.ts';
import { isOwnFile, removeOwnFile, writeOwnFile } from './own-file.ts';
import { mustSucceed, needProgram, type Scheduler } from './scheduler.ts';

/** @param userId of the one whose session it is */
export function makeLaunchd(machine: Machine, userId: number): Scheduler {
  const path = join(machine.home, 'Library', 'LaunchAgents', agentFileName);
  const session = `gui/${userId}`;
  return {
    place: path,
    render: renderAgent,
    install(job) {
      const launchctl = needProgram(machine, 'launchctl');
      const undo = writeOwnFile(path, renderAgent(job), agentMark);
      try {
        // The agent of before, if any: launchd reads a file again only when it is loaded anew.
        machine.run(launchctl, ['bootout', `${session}/${agentLabel}`]);
        mustSucceed(machine.run(launchctl, ['bootstrap', session, path]), 'launchctl bootstrap');
      } catch (error) {
        undo();
        if (isOwnFile(path, agentMark)) machine.run(launchctl, ['bootstrap', session, path]);
        throw error;
      }
    },
    remove() {
      if (!isOwnFile(path, agentMark)) return false;
      const launchctl = machine.find('launchctl');
      if (launchctl !== undefined) machine.run(launchctl, ['bootout', `${session}/${agentLabel}`]);
      return removeOwnFile(path, agentMark);
    },
  };
}
