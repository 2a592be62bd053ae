/** Which kind of value an option or argument takes, as far as a shell can help with it. */

import type { Argument, Option } from 'commander';
import { questionTypes } from '../rubric/question.ts';
import { settings } from './settings.ts';

/** `files` are left to the shell; a list is complete in itself. */
export type ValueKind =
  | 'files'
  | 'questions'
  | 'topics'
  | 'sectors'
  | 'pages'
  | 'explained'
  | 'flags'
  | 'attempts'
  | 'stories'
  | readonly string[];

const levels = ['entry', 'experienced', 'lead'];

const options: Readonly<Record<string, ValueKind>> = {
  '--bank': 'files',
  '--file': 'files',
  '--html': 'files',
  '--output': 'files',
  '--save-as': 'files',
  '--question': 'questions',
  '--topic': 'topics',
  '--type': questionTypes,
  '--sector': 'sectors',
  '--level': levels,
  '--flag': 'flags',
  '--attempt': 'attempts',
  '--from': 'attempts',
  '--days': ['daily', 'mon-fri', 'sat,sun'],
};

/** By the command's path and the option. */
const formats: Readonly<Record<string, readonly string[]>> = {
  'coach score': ['text', 'json', 'jsonl', 'line', 'markdown', 'sarif'],
  'coach bank export': ['markdown', 'csv', 'anki'],
};

const keys = settings.map(({ key }) => key);

/** Ids mean something else with each command; an argument that is missing here is of free text. */
const ids: Readonly<Record<string, ValueKind>> = {
  'coach questions': 'questions',
  'coach explain': 'explained',
  'coach history': 'attempts',
  'coach rescore': 'attempts',
  'coach dispute': 'attempts',
  'coach mask': 'attempts',
  'coach share': 'attempts',
  'coach rubric test': 'pages',
  'coach rubric explain': 'pages',
  'coach rubric new': 'pages',
  'coach story show': 'stories',
  'coach story edit': 'stories',
  'coach story remove': 'stories',
  'coach story match': 'questions',
  'coach config get': keys,
  'coach config set': keys,
  'coach config unset': keys,
};

/** Undefined for what nobody can foresee, such as a number. */
export function kindOfOption(path: string, { long, argChoices }: Option): ValueKind | undefined {
  if (argChoices !== undefined) return argChoices;
  return long === '--format' ? formats[path] : options[long ?? ''];
}

export function kindOfArgument(path: string, argument: Argument): ValueKind | undefined {
  if (argument.argChoices !== undefined) return argument.argChoices;
  if (/^(?:files?|paths?)$/u.test(argument.name())) return 'files';
  return /^(?:ids?|attempt|question|key)$/u.test(argument.name()) ? ids[path] : undefined;
}
