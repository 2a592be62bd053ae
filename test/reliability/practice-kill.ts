/** A sitting in a pseudo-terminal that is killed while answers are typed, saved and revised. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../../src/practice/seeded-random.ts';
import { PtyRun } from '../e2e/pty-run.ts';
import { coachPath } from '../e2e/run-coach.ts';
import { inFolder } from '../history/fixtures.ts';
import { countEach, type Finding, readKept, readRows } from './work.ts';

const first = 'A guest was upset. I listened and told her I was sorry. I refunded her the same day.';
const more = ' Two days later I rang her, and she had booked again.';
const answers = [first, first + more];

/** What the one who types has done and seen so far. */
interface Progress {
  /** All that was sent to the editor of this round, with what it began with. */
  typed: string;
  /** Answers whose feedback was on the screen. */
  finished: number;
  stopped: boolean;
}

const begin = (folder: string): PtyRun =>
  new PtyRun({
    command: [process.execPath, coachPath, 'practice', '--question', 'angry-customer', '--count', '1'],
    columns: 100,
    env: { COACH_HOME: folder },
  });

/** Waits for the screen to show the text; rejects when the program is gone. */
async function see(run: PtyRun, text: string, times = 1): Promise<void> {
  let gone = false;
  void run.exit.then(() => {
    gone = true;
  });
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(15)) {
    if ((await run.screen()).split(text).length > times) return;
    if (gone) throw new Error('the program is gone');
  }
  throw new Error(`"${text}" did not appear. The screen:\n${await run.screen()}`);
}

async function typeWords(run: PtyRun, text: string, progress: Progress): Promise<void> {
  for (const word of text.match(/\s*\S+/gu) ?? []) {
    progress.typed += word;
    await run.type(word);
  }
}

/** Answers, revises once, and stops. */
async function sit(run: PtyRun, progress: Progress): Promise<void> {
  await see(run, 'Finish: Ctrl-D');
  await typeWords(run, first, progress);
  await run.type('\u0004');
  await see(run, 'What now?');
  progress.finished = 1;
  await run.type('\r');
  await see(run, 'Finish: Ctrl-D', 1);
  await typeWords(run, more, progress);
  await run.type('\u0004');
  await see(run, 'What now?', 2);
  progress.finished = 2;
  await run.type('Stop');
  await see(run, '❯ Stop');
  await run.type('\r');
  await run.exit;
  progress.stopped = true;
}

/** Milliseconds that a whole sitting takes here. */
export async function measureSitting(): Promise<number> {
  return inFolder(async (folder) => {
    const progress: Progress = { typed: '', finished: 0, stopped: false };
    const begun = performance.now();
    await sit(begin(folder), progress);
    const time = performance.now() - begun;
    const { faults } = await inspect(folder, progress);
    if (faults.length > 0) throw new Error(`practice fails without a kill: ${faults.join('; ')}`);
    return time;
  });
}

/** Kills a sitting at any moment of it. @param time as `measureSitting` says */
export function killSitting(time: number, random: Random): Promise<Finding> {
  const share = random();
  return inFolder(async (folder) => {
    const progress: Progress = { typed: '', finished: 0, stopped: false };
    const run = begin(folder);
    const sitting = sit(run, progress).catch((error: unknown) => {
      if (!String(error).includes('is gone') && !String(error).includes('EIO')) throw error;
    });
    await Promise.race([pause(share * time), run.exit]);
    const seen = { ...progress };
    run.kill('SIGKILL');
    await run.exit;
    await sitting;
    return inspect(folder, seen);
  });
}

/** Kills a sitting at some point behind the first saving of what was typed: that much must come back. */
export function killTyping(random: Random): Promise<Finding> {
  const words = first.match(/\s*\S+/gu) ?? [];
  const count = 1 + Math.floor(random() * (words.length - 2));
  const later = random() * 600;
  return inFolder(async (folder) => {
    const progress: Progress = { typed: '', finished: 0, stopped: false };
    const run = begin(folder);
    await see(run, 'Finish: Ctrl-D');
    await typeWords(run, words.slice(0, count).join(''), progress);
    const saved = progress.typed;
    const path = join(folder, 'history.db');
    for (const end = Date.now() + 60_000; draftIn(path) !== saved; await pause(10)) {
      if (Date.now() > end) throw new Error(`the draft "${saved}" was not saved within a minute`);
    }
    const typing = typeWords(run, words.slice(count).join(''), progress).catch(() => {});
    await pause(later);
    const seen = { ...progress };
    run.kill('SIGKILL');
    await run.exit;
    await typing;
    return inspect(folder, { ...seen, typed: progress.typed }, saved);
  });
}

function draftIn(path: string): string | undefined {
  const [row] = existsSync(path) ? readRows(path, 'select text from drafts') : [];
  return (row as { readonly text: string } | undefined)?.text;
}

/** @param saved what was in the history before the kill */
async function inspect(
  folder: string,
  { typed, finished, stopped }: Progress,
  saved?: string,
): Promise<Finding> {
  const wasDone = stopped;
  if (!existsSync(join(folder, 'history.db'))) {
    const faults = finished > 0 ? ['the history is not there'] : [];
    return { faults, finished, wasDone };
  }
  const { attempts, draft, faults } = await readKept(folder);
  const kept = countEach(attempts.map(({ answer }) => answer));
  const known = [...kept].filter(([answer, times]) => answers.includes(answer) && times === 1);
  const text = draft?.text ?? '';
  const shown = text === '' ? undefined : await isOffered(folder, text);
  return {
    faults: [
      ...faults,
      ...answers
        .slice(0, finished)
        .filter((answer) => kept.get(answer) !== 1)
        .map((answer) => `lost: "${answer}"`),
      ...(known.length === kept.size ? [] : [`nobody finished one of ${JSON.stringify([...kept])}`]),
      ...(`${typed}${more}`.startsWith(text) ? [] : [`nobody typed "${text}"`]),
      ...(kept.has(text) ? ['a finished answer is still a draft'] : []),
      ...(saved === undefined || text.startsWith(saved) ? [] : [`"${saved}" was saved, "${text}" is left`]),
      ...(shown === false ? ['the draft is not offered at the next start'] : []),
    ],
    finished,
    wasDone,
    draftBack: shown === true,
  };
}

/** Whether the next sitting offers the text, and continues it. */
async function isOffered(folder: string, text: string): Promise<boolean> {
  const run = begin(folder);
  try {
    await see(run, 'There is an unfinished answer');
    await see(run, '❯ Continue it');
    await run.type('\r');
    await see(run, 'Finish: Ctrl-D');
    const screen = (await run.screen()).replace(/[\s│]+/gu, ' ');
    return screen.includes(text.trim());
  } catch {
    return false;
  } finally {
    run.kill('SIGKILL');
    await run.exit;
  }
}
