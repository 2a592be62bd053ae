/** Checks the values of settings, from the file and from words. */

import * as z from 'zod';
import { CoachError } from '../error.ts';
import { problemsFromIssues } from '../library/problems-from-issues.ts';
import { choice, mapping, name, oneOrMore, prose, quote, report, whole } from '../library/schema-parts.ts';
import { questionTypes } from '../rubric/question.ts';
import { parseClockTime, parseDays } from './schedule-time.ts';
import { type SettingKey, settingOf } from './settings.ts';

const maskModes = ['off', 'ask', 'on'] as const;

const switches: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ...[true, 'true', 'on', 'yes', '1', 1].map((word) => [word, true] as const),
  ...[false, 'false', 'off', 'no', '0', 0].map((word) => [word, false] as const),
]);

const turned = z.unknown().transform((value, context): boolean => {
  const found = switches.get(typeof value === 'string' ? value.toLowerCase() : value);
  if (found !== undefined) return found;
  report(context, `${quote(value)} is neither on nor off`, { fault: 'bad-value' });
  return z.NEVER;
});

/** A text that `read` takes; its own words say what is wrong with another. */
const readable = (read: (text: string) => unknown) =>
  prose(100).superRefine((text, context) => {
    try {
      read(text);
    } catch (error) {
      if (!(error instanceof CoachError)) throw error;
      const hint = error.problems[0]?.hint;
      report(context, error.message, { fault: 'bad-value', ...(hint === undefined ? {} : { hint }) });
    }
  });

const zone = prose(100).superRefine((text, context) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
  } catch {
    const candidates = Intl.supportedValuesOf('timeZone');
    report(context, `${quote(text)} is not a time zone`, { fault: 'bad-value', candidates });
  }
});

const mask = z.preprocess(
  (value) => (typeof value === 'boolean' ? (value ? 'on' : 'off') : value),
  choice(maskModes, 'a way of masking'),
);

const shape = {
  data: prose(1000).optional(),
  banks: oneOrMore(prose(1000), 0).optional(),
  topic: name('-').optional(),
  type: choice(questionTypes, 'a question type', 'unknown-type').optional(),
  count: whole(1, 1000).optional(),
  timer: turned.optional(),
  speak: turned.optional(),
  plain: turned.optional(),
  daily_cap: whole(1, 1000).optional(),
  remind_at: readable(parseClockTime).optional(),
  remind_days: readable(parseDays).optional(),
  mask: mask.optional(),
  time_zone: zone.optional(),
} satisfies Record<SettingKey, z.ZodType>;

export const settingsSchema = mapping(shape);
export type SettingValues = z.output<typeof settingsSchema>;
export type SettingValue = NonNullable<SettingValues[SettingKey]>;

/** What the words stand for before they are checked. */
function readWords(key: SettingKey, words: readonly string[]): unknown {
  const { kind } = settingOf(key);
  const [word = ''] = words;
  if (kind === 'paths') return words;
  return kind === 'number' && /^-?\d+$/u.test(word) ? Number(word) : word;
}

/**
 * A value from the command line, or from a variable, whose list is one word.
 * @param where put before what is wrong with it: "COACH_COUNT: "
 * @throws CoachError `bad-value`, `wrong-type`, `unknown-type`
 */
export function parseSetting(key: SettingKey, words: readonly string[], where = ''): SettingValue {
  const value = readWords(key, words);
  const result = settingsSchema.safeParse({ [key]: value }, { reportInput: true });
  const found = result.data?.[key];
  if (found !== undefined) return found;
  const nowhere = { at: { file: '', line: 1, column: 1, length: 0 }, source: '' };
  const problems = problemsFromIssues(result.error?.issues ?? [], () => nowhere);
  throw new CoachError(
    problems.map(({ code, message, hint }) => ({
      code,
      message: `${where}${message}`,
      ...(hint === undefined ? {} : { hint }),
    })),
  );
}
