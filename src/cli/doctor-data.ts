/** What the doctor looks at in the data folder: that it can be written, is private, and holds a sound database. */

import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CoachError } from '../error.ts';
import { hasHistory, historyFileName } from '../history/data-directory.ts';
import type { History } from '../history/open-history.ts';
import { rescueFileName } from '../history/rescue-file.ts';
import { countOf } from '../terminal/wording.ts';
import { type Check, faultOf } from './doctor.ts';

const folderName = 'Data folder';

export function checkFolder(directory: string, platform: NodeJS.Platform): Check {
  const name = folderName;
  if (!existsSync(directory)) {
    const above = nearestFolder(dirname(directory));
    if (canWrite(above)) return { name, state: 'ok', message: `${directory}, made when something is kept` };
    return unwritable(directory, `${above} may not be written`);
  }
  if (!statSync(directory).isDirectory()) {
    const remedy = 'move that file away, or set COACH_HOME to a folder';
    return unwritable(directory, 'a file stands in its place', remedy);
  }
  if (!canWrite(directory)) return unwritable(directory, 'it may not be read and written');
  const open = platform === 'win32' ? [] : openToOthers(directory);
  const [first] = open;
  if (first === undefined) return { name, state: 'ok', message: `${directory}, yours alone` };
  return {
    name,
    state: 'look',
    message: `others on this machine may read ${open.join(', ')}`,
    remedy: `chmod go= ${open.map((path) => `'${path}'`).join(' ')}`,
  };
}

const giveRight = 'give yourself the right to write there, or set COACH_HOME to another folder';

function unwritable(directory: string, why: string, remedy = giveRight): Check {
  return { name: folderName, state: 'fault', message: `${directory} cannot be used: ${why}`, remedy };
}

function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A folder that others may enter hides nothing of its own; files in one that they may not are safe whatever their mode. */
function openToOthers(directory: string): readonly string[] {
  if ((statSync(directory).mode & 0o077) === 0) return [];
  const files = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(directory, name));
  return [directory, ...files].filter((path) => (statSync(path).mode & 0o044) !== 0);
}

/** The database, its drafts, and what was kept beside it. */
export async function checkDatabase(
  directory: string,
  openHistory: (directory: string) => Promise<History>,
): Promise<readonly Check[]> {
  const rescued = checkRescued(directory);
  if (!hasHistory(directory)) {
    return [{ name: 'Database', state: 'ok', message: 'none yet, as nothing was kept' }, ...rescued];
  }
  try {
    const history = await openHistory(directory);
    try {
      return [...(await examine(history, directory)), ...rescued];
    } finally {
      history.close();
    }
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    return [faultOf('Database', error), ...rescued];
  }
}

async function examine(history: History, directory: string): Promise<readonly Check[]> {
  const { countForgetting } = await import('../history/forget-attempts.ts');
  const { migrations } = await import('../history/migrations.ts');
  const faults = await history.checkIntegrity();
  const { attempts, drafts, stories } = await countForgetting(history, { all: true });
  const held = [countOf(attempts, 'attempt'), countOf(stories, 'story', 'stories')].join(', ');
  const draft: Check =
    drafts === 0
      ? { name: 'Drafts', state: 'ok', message: 'none' }
      : {
          name: 'Drafts',
          state: 'look',
          message: countOf(drafts, 'unfinished answer'),
          remedy: '"coach practice" offers it',
        };
  if (faults.length === 0) {
    const message = `opens and is sound, layout ${migrations.length}, ${held}`;
    return [{ name: 'Database', state: 'ok', message }, draft];
  }
  const path = join(directory, historyFileName);
  return [
    {
      name: 'Database',
      state: 'fault',
      message: `${path} is damaged (${faults.slice(0, 3).join('; ')}), ${held}`,
      remedy: `save what can be read with "coach export backup.json", move ${path} away, then "coach import backup.json"`,
    },
    draft,
  ];
}

/** Answers that went into a file when the database could not be written. */
function checkRescued(directory: string): readonly Check[] {
  const path = join(directory, rescueFileName);
  if (!existsSync(path)) return [];
  const message = `answers that the database could not take are in ${path}`;
  return [{ name: 'Rescued', state: 'look', message, remedy: 'move the file away when you have read it' }];
}
