/** Reads texts aloud in the background by a speech program of the machine. */

import { type ChildProcess, spawn } from 'node:child_process';
import { printableLine } from './printable.ts';
import { type FoundProgram, findSpeechPrograms } from './speech-programs.ts';
import type { Environment } from './theme.ts';

export interface Speaker {
  /** Begins to read the text; what was being read is broken off. */
  say(text: string): void;
  /** Breaks off. */
  stop(): void;
  /** A line to show when speaking did not work; told once. */
  trouble(): string | undefined;
}

function start(program: FoundProgram, text: string, env: Environment): ChildProcess {
  const { path, args, asArgument } = program;
  const child = spawn(path, asArgument ? [...args, text] : [...args], {
    stdio: [asArgument ? 'ignore' : 'pipe', 'ignore', 'ignore'],
    env: { ...env },
    windowsHide: true,
  });
  // A program that ends before it has read all says so with its exit.
  child.stdin?.on('error', () => {});
  child.stdin?.end(text);
  return child;
}

/** Undefined where there is no speech program; one that fails leaves its place to the next. */
export function openSpeaker(env: Environment, platform: NodeJS.Platform): Speaker | undefined {
  let programs = findSpeechPrograms(env, platform);
  if (programs.length === 0) return undefined;
  let speaking: { readonly child: ChildProcess; readonly program: FoundProgram } | undefined;
  let trouble: string | undefined;

  const begin = (text: string): void => {
    const [program, ...others] = programs;
    if (program === undefined) return;
    const child = start(program, text, env);
    speaking = { child, program };
    const end = (failed: boolean): void => {
      if (speaking?.child !== child) return;
      speaking = undefined;
      if (!failed) return;
      programs = others;
      if (others.length > 0) begin(text);
      else trouble = `${program.name} could not read the question aloud. Questions are shown as text only.`;
    };
    child.once('error', () => end(true));
    child.once('close', (status) => end(status !== 0));
  };
  const stop = (): void => {
    if (speaking === undefined) return;
    const { child, program } = speaking;
    speaking = undefined;
    child.kill();
    if (program.cancel !== undefined) {
      spawn(program.path, [...program.cancel], { stdio: 'ignore' }).once('error', () => {});
    }
  };
  return {
    say(text) {
      stop();
      begin(printableLine(text));
    },
    stop,
    trouble() {
      const said = trouble;
      trouble = undefined;
      return said;
    },
  };
}
