/** The settings that there are: the one table from which reading, applying, listing and the page in `docs/` follow. */

/** What a value looks like; `setting-values.ts` checks it. */
export type SettingKind =
  | 'path'
  | 'paths'
  | 'topic'
  | 'type'
  | 'number'
  | 'switch'
  | 'time'
  | 'days'
  | 'mask'
  | 'zone';

export interface Setting {
  readonly key: string;
  readonly kind: SettingKind;
  /** The environment variable that goes before the file. */
  readonly variable: string;
  /** The variable is heeded everywhere by itself: a value from the file takes effect by being put into it. */
  readonly native?: true;
  /** The option that goes before variable and file. */
  readonly flag?: string;
  /** The option's name among the parsed options; without it the key stands there. */
  readonly option?: string;
  /** Commands in which it holds; without it every one that takes the option, or with `native` every one. */
  readonly commands?: readonly string[];
  /** Commands in which it does not hold. */
  readonly except?: readonly string[];
  /** What it does, as one sentence. */
  readonly means: string;
  /** What holds where it is set nowhere. */
  readonly usual: string;
  readonly example: string;
}

/** A job that is scheduled reads the settings when it runs, so they are not written into it. */
const notInJobs = ['schedule'] as const;

export const settings = [
  {
    key: 'data',
    kind: 'path',
    variable: 'COACH_HOME',
    native: true,
    except: notInJobs,
    means: 'The folder in which the history is kept.',
    usual: "the platform's folder for application data",
    example: '~/Documents/coach',
  },
  {
    key: 'banks',
    kind: 'paths',
    variable: 'COACH_BANKS',
    flag: '--bank',
    option: 'bank',
    except: notInJobs,
    means: 'Question banks that are always loaded; --bank adds to them.',
    usual: 'none',
    example: '[my-bank.yaml, team/]',
  },
  {
    key: 'topic',
    kind: 'topic',
    variable: 'COACH_TOPIC',
    flag: '--topic',
    option: 'topic',
    commands: ['practice', 'quiz new'],
    means: 'Questions of this topic are asked, unless the command line chooses.',
    usual: 'all topics',
    example: 'de-escalation',
  },
  {
    key: 'type',
    kind: 'type',
    variable: 'COACH_TYPE',
    flag: '--type',
    option: 'type',
    commands: ['practice', 'quiz new'],
    means: 'Questions of this type are asked, unless the command line chooses.',
    usual: 'all types',
    example: 'behavioral',
  },
  {
    key: 'count',
    kind: 'number',
    variable: 'COACH_COUNT',
    flag: '--count',
    option: 'count',
    commands: ['practice', 'quiz new', 'remind'],
    means: 'How many questions a sitting, a worksheet or a reminder has.',
    usual: 'practice goes on until you stop; worksheets and reminders have 3',
    example: '3',
  },
  {
    key: 'timer',
    kind: 'switch',
    variable: 'COACH_TIMER',
    flag: '--timer',
    option: 'timer',
    means: 'Practice counts the time below the answer.',
    usual: 'off',
    example: 'on',
  },
  {
    key: 'speak',
    kind: 'switch',
    variable: 'COACH_SPEAK',
    flag: '--speak',
    option: 'speak',
    means: 'Practice reads questions aloud.',
    usual: 'off',
    example: 'on',
  },
  {
    key: 'plain',
    kind: 'switch',
    variable: 'ACCESSIBLE',
    native: true,
    flag: '--plain',
    means: 'Plain lines without colour or cursor movement, in all commands.',
    usual: 'off',
    example: 'on',
  },
  {
    key: 'daily_cap',
    kind: 'number',
    variable: 'COACH_DAILY_CAP',
    option: 'cap',
    commands: ['due', 'practice', 'quiz new', 'remind'],
    means: 'So many questions are due on one day at most; a larger count raises it.',
    usual: '5',
    example: '3',
  },
  {
    key: 'remind_at',
    kind: 'time',
    variable: 'COACH_REMIND_AT',
    flag: '--at',
    option: 'at',
    commands: ['schedule'],
    means: 'The time of day for which "coach schedule" makes the job.',
    usual: 'none; --at is needed',
    example: '"21:00"',
  },
  {
    key: 'remind_days',
    kind: 'days',
    variable: 'COACH_REMIND_DAYS',
    flag: '--days',
    option: 'days',
    commands: ['schedule'],
    means: 'The days on which that job comes.',
    usual: 'daily',
    example: 'mon-fri',
  },
  {
    key: 'mask',
    kind: 'mask',
    variable: 'COACH_MASK',
    flag: '--mask',
    option: 'mask',
    means: "Customers' names, numbers and addresses are masked in what is saved: off, ask, or on.",
    usual: 'off',
    example: 'ask',
  },
  {
    key: 'time_zone',
    kind: 'zone',
    variable: 'TZ',
    native: true,
    except: notInJobs,
    means: 'The time zone whose calendar days and clock count.',
    usual: "the system's",
    example: 'Europe/Vienna',
  },
] as const satisfies readonly Setting[];

export type SettingKey = (typeof settings)[number]['key'];

export const settingKeys: readonly SettingKey[] = settings.map(({ key }) => key);

export function settingOf(key: SettingKey): Setting {
  const found = settings.find((setting) => setting.key === key);
  if (found === undefined) throw new TypeError(`no setting ${key}`);
  return found;
}
