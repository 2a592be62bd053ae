/** `coach doctor`: what coach needs on this machine, what is not as it should be, and what to do about it. */

import type { CoachError } from '../error.ts';
import type { Library } from '../rubric/library.ts';
import { printableLine } from '../terminal/printable.ts';
import type { Theme } from '../terminal/theme.ts';
import { countOf } from '../terminal/wording.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { type Output, padTo, widest } from './page.ts';

/** `look`: coach works, though not in all it could do. `fault`: something needs a change. */
export type State = 'ok' | 'look' | 'fault';

export interface Check {
  readonly name: string;
  readonly state: State;
  readonly message: string;
  /** What to do, unless all is well. */
  readonly remedy?: string;
}

/** What coach itself cannot do there, with its hints as the remedy. */
export function faultOf(name: string, error: CoachError): Check {
  const remedy = error.problems.flatMap(({ hint }) => hint ?? []).join('; ');
  return { name, state: 'fault', message: error.message, remedy };
}

/** One that did what it could until an exception is told with it. */
export type Examine = () => Check | readonly Check[] | Promise<Check | readonly Check[]>;

export interface DoctorDeps {
  readonly stdout: Output;
  readonly theme: Theme;
}

const stateNames: Readonly<Record<State, string>> = { ok: 'ok', look: 'to look at', fault: 'fault' };

/** @returns 0, or 2 when something needs a change */
export async function doctor(
  examinations: readonly Examine[],
  json: boolean,
  { stdout, theme }: DoctorDeps,
): Promise<number> {
  const checks: Check[] = [];
  for (const examine of examinations) checks.push(...[await examine()].flat());
  if (json) {
    const data = { schema: 1, checks: checks.map(({ remedy = null, ...check }) => ({ ...check, remedy })) };
    stdout.write(`${JSON.stringify(data, null, 2)}\n`);
  } else stdout.write(renderChecks(checks, theme));
  return checks.some(({ state }) => state === 'fault') ? 2 : 0;
}

function renderChecks(checks: readonly Check[], theme: Theme): string {
  const styles = { ok: theme.good, look: theme.middling, fault: theme.bad };
  const states = widest(Object.values(stateNames));
  const names = widest(checks.map(({ name }) => name));
  const lines = checks.flatMap(({ name, state, message, remedy }) => {
    const head = `${padTo(states, stateNames[state])}  ${padTo(names, name)}  `;
    // Where the columns would leave no room, the text goes below them.
    const fits = theme.columns - head.length >= 24;
    const indent = fits ? ' '.repeat(head.length) : '  ';
    const texts = [message, ...(remedy === undefined ? [] : [remedy])].map(printableLine);
    const body = texts.flatMap((text) => fillLines(text, theme.columns, indent));
    const painted = styles[state](stateNames[state]) + head.slice(stateNames[state].length);
    if (!fits) return [painted.trimEnd(), ...body];
    return [painted + (body[0] ?? '').slice(indent.length), ...body.slice(1)];
  });
  const count = (state: State): number => checks.filter((check) => check.state === state).length;
  const [look, fault] = [count('look'), count('fault')];
  const sum =
    look + fault === 0
      ? 'All is well.'
      : `${countOf(fault, 'fault')}, ${look} to look at. ${fault === 0 ? 'coach works as it is.' : 'What is a fault needs a change.'}`;
  return [...lines, '', ...fillLines(sum, theme.columns)].map((line) => `${line}\n`).join('');
}

/** "63 questions, 31 elements, 15 red flags". */
export function sizeOf({ questions, elements, flags }: Library): string {
  return [
    countOf(questions.length, 'question'),
    countOf(Object.keys(elements).length, 'element'),
    countOf(Object.keys(flags).length, 'red flag'),
  ].join(', ');
}
