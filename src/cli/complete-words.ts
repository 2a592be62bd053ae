/** What may follow on a command line that is being typed, read off the command tree: so it cannot go stale. */

import type { Command, Option } from 'commander';
import { kindOfArgument, kindOfOption, type ValueKind } from './completion-kinds.ts';

export interface Candidate {
  readonly value: string;
  /** What it is, for shells that show it; may be empty. */
  readonly about: string;
}

export interface Completion {
  readonly candidates: readonly Candidate[];
  /** Whether names of files fit as well; the shell knows them best. */
  readonly files: boolean;
}

/** Values of a kind; `banks` are the `--bank`s on the line. */
export type LookUp = (kind: ValueKind, banks: readonly string[]) => Promise<readonly Candidate[]>;

interface Line {
  readonly command: Command;
  /** Names from the program down: "coach bank check". */
  readonly path: string;
  /** Whose value is being typed. */
  readonly option: Option | undefined;
  readonly used: readonly Option[];
  readonly banks: readonly string[];
  readonly operands: number;
  /** After "--" nothing is an option. */
  readonly ended: boolean;
}

/**
 * @param words from the program's name to the word at the cursor, which may be empty
 * @returns only what begins with that word
 */
export async function completeWords(
  program: Command,
  words: readonly string[],
  lookUp: LookUp,
): Promise<Completion> {
  // bash makes three words of "--format=json".
  const joined = words.filter((word, index) => index < 1 || word !== '=');
  const current = words.at(-1) === '=' ? '' : (joined.pop() ?? '');
  const line = readLine(program, joined.slice(1));
  const inOne = line.ended ? null : /^(--[a-z-]+=)(.*)$/u.exec(current);
  const [, prefix = ''] = inOne ?? [];
  const option = inOne === null ? line.option : findOption(line.command, prefix.slice(0, -1));
  const found =
    option !== undefined
      ? await valuesOf(kindOfOption(line.path, option), line, lookUp)
      : current.startsWith('-') && !line.ended
        ? { candidates: optionsOf(line), files: false }
        : await operandsOf(line, current, lookUp);
  const candidates = found.candidates
    .map(({ value, about }) => ({ value: prefix + value, about }))
    .filter(({ value }) => value.startsWith(current));
  return { candidates, files: found.files && prefix === '' };
}

function readLine(program: Command, words: readonly string[]): Line {
  let line: Line = {
    command: program,
    path: program.name(),
    option: undefined,
    used: [],
    banks: [],
    operands: 0,
    ended: false,
  };
  for (const word of words) line = readWord(line, word);
  return line;
}

function readWord(line: Line, word: string): Line {
  const { command, path, option, used, banks, operands, ended } = line;
  if (option !== undefined) {
    return { ...line, option: undefined, banks: option.long === '--bank' ? [...banks, word] : banks };
  }
  if (word === '--') return { ...line, ended: true };
  if (word.startsWith('-') && word !== '-' && !ended) {
    const [name = ''] = word.split('=');
    const found = findOption(command, name);
    if (found === undefined) return line;
    const takesNext = found.required && !word.includes('=');
    return { ...line, used: [...used, found], option: takesNext ? found : undefined };
  }
  const child = operands === 0 ? command.commands.find((each) => each.name() === word) : undefined;
  if (child === undefined) return { ...line, operands: operands + 1 };
  return { ...line, command: child, path: `${path} ${word}`, used: [] };
}

function findOption(command: Command, name: string): Option | undefined {
  return command.options.find(({ long, short }) => long === name || short === name);
}

/** Those that were not given yet, or may be given again. */
function optionsOf({ command, used }: Line): readonly Candidate[] {
  const own = command.options
    .filter((option) => option.long === '--bank' || !used.includes(option))
    .map(({ long, short, description }) => ({ value: long ?? short ?? '', about: description }));
  return [...own, { value: '--help', about: 'what the command takes' }];
}

async function operandsOf(line: Line, current: string, lookUp: LookUp): Promise<Completion> {
  const { command, path, operands } = line;
  const names = operands > 0 ? [] : command.commands;
  const commands = names.map((child) => ({ value: child.name(), about: child.description() }));
  const all = command.registeredArguments;
  const argument = all[operands] ?? all.findLast(({ variadic }) => variadic);
  const values = await valuesOf(argument && kindOfArgument(path, argument), line, lookUp);
  const nothing = commands.length === 0 && values.candidates.length === 0 && !values.files;
  const options = nothing && current === '' && !line.ended ? optionsOf(line) : [];
  return { candidates: [...commands, ...values.candidates, ...options], files: values.files };
}

async function valuesOf(kind: ValueKind | undefined, { banks }: Line, lookUp: LookUp): Promise<Completion> {
  if (kind === undefined) return { candidates: [], files: false };
  if (kind === 'files') return { candidates: [], files: true };
  return { candidates: await lookUp(kind, banks), files: false };
}
