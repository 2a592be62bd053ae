/** What the doctor looks at on the machine: Node, the terminal, a speech program, the editor. */

import { isAbsolute, join } from 'node:path';
import { isProgram, programFolders } from '../terminal/find-program.ts';
import { findSpeechPrograms, speechProgramNames } from '../terminal/speech-programs.ts';
import { wantsColour, wantsPlain } from '../terminal/theme.ts';
import type { Check } from './doctor.ts';
import type { World } from './world.ts';

type Looked = Pick<World, 'env' | 'stdin' | 'stdout'>;

/** @param version "20.17.0" */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 17)) return { name: 'Node', state: 'ok', message: version };
  const remedy = 'install Node 20.17 or newer';
  return { name: 'Node', state: 'fault', message: `${version} is older than coach can run on`, remedy };
}

/** Narrower than this, marks and tables are hard to read. */
const leastColumns = 40;

export function checkTerminal({ env, stdin, stdout }: Looked): Check {
  const name = 'Terminal';
  if (!stdin.isTTY || !stdout.isTTY) {
    return {
      name,
      state: 'look',
      message: 'input or output is no terminal here, so nothing can be practised',
      remedy: 'run coach doctor in the terminal in which you practise',
    };
  }
  const { TERM = '', LC_ALL = '', LC_CTYPE = '', LANG = '' } = env;
  const plain = wantsPlain(false, env);
  const locale = [LC_ALL, LC_CTYPE, LANG].find((value) => value !== '') ?? '';
  const unicode = process.platform === 'win32' || /utf-?8/iu.test(locale);
  const facts = [
    `${stdout.columns} columns`,
    TERM === '' ? 'TERM is not set' : `TERM=${TERM}`,
    plain ? 'plain lines' : wantsColour(env) ? 'colour' : 'no colour, as NO_COLOR asks',
    unicode ? 'Unicode' : 'no sign of Unicode',
  ].join(', ');
  if (stdout.columns < leastColumns) {
    return { name, state: 'look', message: facts, remedy: `make it ${leastColumns} columns wide or wider` };
  }
  if (!unicode && !plain) {
    const remedy = `the locale (${locale || 'LANG is not set'}) names no UTF-8: set LANG to one, such as C.UTF-8, or use --plain`;
    return { name, state: 'look', message: facts, remedy };
  }
  return { name, state: 'ok', message: facts };
}

export function checkSpeech({ env }: Looked, platform: NodeJS.Platform): Check {
  const [found] = findSpeechPrograms(env, platform);
  const name = 'Speech';
  if (found !== undefined) return { name, state: 'ok', message: `${found.path} (--speak)` };
  return {
    name,
    state: 'look',
    message: 'there is no program that reads aloud, so --speak shows text only',
    remedy: `it would use one of: ${speechProgramNames(platform)}`,
  };
}

export function checkEditor({ env }: Looked): Check {
  const name = 'Editor';
  const variable = ['VISUAL', 'EDITOR'].find((key) => (env[key] ?? '').trim() !== '');
  if (variable === undefined) {
    return { name, state: 'ok', message: "coach's own; EDITOR is not set, and Ctrl-E would open it" };
  }
  const command = (env[variable] ?? '').trim();
  // A name in quotes, or with a path that holds spaces, is left to the shell.
  const program = /^[^\s"'$\\]+/u.exec(command)?.[0];
  if (program === undefined || isFound(program, env)) {
    return { name, state: 'ok', message: `${command} (${variable}), by Ctrl-E` };
  }
  return {
    name,
    state: 'fault',
    message: `${variable} names "${program}", which is not on the path`,
    remedy: `set ${variable} to an editor that is there, or unset it`,
  };
}

function isFound(program: string, env: World['env']): boolean {
  const paths = isAbsolute(program) ? [program] : programFolders(env).map((folder) => join(folder, program));
  const endings = process.platform === 'win32' ? ['', '.exe', '.cmd', '.bat'] : [''];
  return paths.some((path) => endings.some((ending) => isProgram(path + ending)));
}
