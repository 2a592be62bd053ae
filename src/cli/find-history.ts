/** Where this person's history is, on this machine or on a server, and how it is opened. */

import { findDataDirectory, hasHistory as hasLocalHistory } from '../history/data-directory.ts';
import { findServer, type HistoryServer } from '../history/find-server.ts';
import type { History } from '../history/open-history.ts';
import type { World } from './world.ts';

export interface HistoryPlace {
  /** The folder from `findDataDirectory`; nothing is created in it before something is kept. */
  readonly directory: string;
  /** Set when attempts are kept on a server, and only drafts in the folder. */
  readonly server?: HistoryServer | undefined;
}

export interface HistorySource extends HistoryPlace {
  readonly openHistory: (directory: string) => Promise<History>;
}

/** The database programs are loaded when the history is opened. @throws CoachError `bad-value` */
export function findHistory(env: World['env']): HistorySource {
  const server = findServer(env);
  const directory = findDataDirectory(env);
  return {
    directory,
    server,
    openHistory: async (folder) => {
      if (server === undefined) {
        const { openHistory } = await import('../history/open-history.ts');
        return openHistory(folder);
      }
      const { openSharedHistory } = await import('../history/open-shared-history.ts');
      return openSharedHistory(folder, server);
    },
  };
}

/** Whether there may be something: of a server that is known only when it is asked. */
export function hasHistory({ directory, server }: HistoryPlace): boolean {
  return server !== undefined || hasLocalHistory(directory);
}
