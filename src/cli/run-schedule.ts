/** Gives `coach schedule` and `coach remind` what they need of the machine. */

import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { withoutPassword } from '../history/find-server.ts';
import { splitPaths } from './find-settings-file.ts';
import { makeMachine } from './machine.ts';
import { hang } from './page.ts';
import { themeOf } from './page-deps.ts';
import type { RemindOptions } from './remind.ts';
import type { ScheduleOptions } from './schedule.ts';
import type { World } from './world.ts';

/** What the job asks, as both commands take it. */
interface Asked extends Omit<RemindOptions, 'fresh'> {
  readonly count?: number;
  /** New questions, too, when fewer are due than asked for. */
  readonly new?: boolean;
  readonly bank?: readonly string[];
  /** So many are due on one day at most. */
  readonly cap?: number;
}

/** Variables by which coach finds its data, its settings and the user's day; a scheduler knows none of them. */
const passedOn = [
  ...['COACH_HOME', 'XDG_DATA_HOME', 'TZ', 'COACH_CONFIG', 'XDG_CONFIG_HOME'],
  ...['COACH_BANKS', 'COACH_COUNT', 'COACH_DAILY_CAP', 'COACH_HISTORY', 'COACH_WRITER'],
];

/** The job runs in another folder. */
function asAbsolute(name: string, value: string): string {
  if (name === 'COACH_BANKS')
    return splitPaths(value)
      .map((path) => resolve(path))
      .join(delimiter);
  return name === 'COACH_HOME' || name === 'COACH_CONFIG' ? resolve(value) : value;
}

/** @returns the exit status, as does the other */
export async function runSchedule(options: ScheduleOptions & Asked, world: World): Promise<number> {
  const [{ schedule }, { checkAddress, findMailProgram }, { loadLibraryData }] = await Promise.all([
    import('./schedule.ts'),
    import('./send-mail.ts'),
    import('./load-library-data.ts'),
  ]);
  const machine = makeMachine(world.env, homedir(), process.platform);
  const { mail, print, count, new: fresh, bank = [] } = options;
  if (mail !== undefined) checkAddress(mail);
  if (mail !== undefined && options.install) findMailProgram(machine);
  // A bank that cannot be read would make every night's job fail.
  if (bank.length > 0) await loadLibraryData(world.dataDirectory, bank);
  const env = passedOn.flatMap((name): [string, string][] => {
    const value = world.env[name] ?? '';
    if (value === '') return [];
    return [[name, name === 'COACH_HISTORY' ? passServerOn(value, world) : asAbsolute(name, value)]];
  });
  return schedule(options, {
    machine,
    userId: process.getuid?.() ?? 0,
    stdout: world.stdout,
    stderr: world.stderr,
    theme: themeOf(world.stderr, world.env),
    job: {
      command: [
        process.execPath,
        join(world.packageDirectory, 'bin', 'coach.js'),
        'remind',
        ...(mail === undefined ? [] : ['--mail', mail]),
        ...(print ? ['--print'] : []),
        ...(count === undefined ? [] : ['--count', String(count)]),
        ...(fresh ? ['--new'] : []),
        ...bank.flatMap((path) => ['--bank', resolve(path)]),
      ],
      env: Object.fromEntries(env),
    },
  });
}

export async function runRemind(options: Asked, world: World): Promise<number> {
  const [{ remind }, { chooseByPlan }, { loadLibraryData }, { renderWorksheet }, { worksheetOf }] =
    await Promise.all([
      import('./remind.ts'),
      import('./choose-by-plan.ts'),
      import('./load-library-data.ts'),
      import('../quiz/render-worksheet.ts'),
      import('../quiz/worksheet.ts'),
    ]);
  const [{ usualCount, gradeWords }, { givenBankOptions }, { ownDay }, { printable }] = await Promise.all([
    import('./quiz-new.ts'),
    import('./bank-options.ts'),
    import('../practice/calendar-day.ts'),
    import('../terminal/printable.ts'),
  ]);
  const { mail, print, count = usualCount, new: fresh = false, bank, cap } = options;
  const library = await loadLibraryData(world.dataDirectory, bank);
  const day = ownDay(world.now());
  return remind(
    { mail, print, fresh },
    {
      choose: (also) => chooseByPlan(library, { count, due: !also, cap }, world),
      worksheet: (questions) =>
        printable(renderWorksheet(worksheetOf(randomUUID(), day, questions), gradeWords(bank))),
      machine: makeMachine(world.env, homedir(), process.platform),
      stdout: world.stdout,
      day,
      bankOptions: await givenBankOptions(bank, world.env),
    },
  );
}

/** A password does not belong into a schedule, which is shown and kept in other programs' files. */
function passServerOn(url: string, { stderr, env }: World): string {
  const open = withoutPassword(url);
  if (open !== url) {
    const remark =
      'The password in COACH_HISTORY is not written into the job; keep it in ~/.pgpass, where the job finds it.';
    stderr.write(`${hang('', remark, themeOf(stderr, env).columns)}\n`);
  }
  return open;
}
