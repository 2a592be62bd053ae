/** The speech programs of the systems in use, and how each takes a text: never through a shell. */

import { join } from 'node:path';
import { isProgram, programFolders } from './find-program.ts';
import type { Environment } from './theme.ts';

interface SpeechProgram {
  readonly name: string;
  readonly args: readonly string[];
  /** Whether the text is the last argument; else it goes to standard input. */
  readonly asArgument: boolean;
  /** What silences it when ending the program is not enough. */
  readonly cancel?: readonly string[];
}

/** A program that was found on this machine. */
export interface FoundProgram extends SpeechProgram {
  readonly path: string;
}

const powershellScript = [
  '[Console]::InputEncoding = [Text.Encoding]::UTF8',
  'Add-Type -AssemblyName System.Speech',
  '(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())',
].join('; ');
const powershellArgs = ['-NoProfile', '-NonInteractive', '-Command', powershellScript];

const linux: readonly SpeechProgram[] = [
  { name: 'spd-say', args: ['--wait', '--'], asArgument: true, cancel: ['--cancel'] },
  { name: 'espeak-ng', args: ['--stdin'], asArgument: false },
  { name: 'espeak', args: ['--stdin'], asArgument: false },
];
const programs: Readonly<Partial<Record<NodeJS.Platform, readonly SpeechProgram[]>>> = {
  darwin: [{ name: 'say', args: ['-f', '-'], asArgument: false }],
  win32: [
    // Only the PowerShell that comes with Windows has System.Speech.
    { name: 'powershell.exe', args: powershellArgs, asArgument: false },
  ],
};

/** What is looked for on the system, for saying that none is there. */
export function speechProgramNames(platform: NodeJS.Platform): string {
  return (programs[platform] ?? linux).map(({ name }) => name).join(', ');
}

/** Those that are on the path, the best first; folders that are relative do not count. */
export function findSpeechPrograms(env: Environment, platform: NodeJS.Platform): readonly FoundProgram[] {
  const folders = programFolders(env);
  return (programs[platform] ?? linux).flatMap((program) => {
    const found = folders.map((folder) => join(folder, program.name)).find(isProgram);
    return found === undefined ? [] : [{ ...program, path: found }];
  });
}
