/** How things look: colour where the terminal and its owner want it, and never as the only sign of anything. */

import { Chalk } from 'chalk';

export type Environment = Readonly<Record<string, string | undefined>>;

type Style = (text: string) => string;

/** What rendering needs to know of the terminal. */
export interface Theme {
  /** Append-only output without a single escape, for screen readers and terminals that know none. */
  readonly plain: boolean;
  readonly colour: boolean;
  /** Columns that a line of output may take. */
  readonly columns: number;
  readonly heading: Style;
  readonly strong: Style;
  readonly faint: Style;
  readonly good: Style;
  readonly middling: Style;
  readonly bad: Style;
  readonly underline: Style;
  /** The line left of an answer. */
  readonly bar: string;
  /** Between facts on one line. */
  readonly dot: string;
}

export interface ThemeOptions {
  readonly plain: boolean;
  readonly env: Environment;
  /** Columns of the terminal; undefined when it does not say. */
  readonly columns: number | undefined;
}

/** Longer lines are hard to read. */
const widest = 100;
const narrowest = 10;

/** `--plain`, `ACCESSIBLE=1` and `TERM=dumb` all ask for output without escapes. */
export function wantsPlain(plain: boolean, env: Environment): boolean {
  const accessible = env.ACCESSIBLE ?? '';
  return plain || env.TERM === 'dumb' || (accessible !== '' && accessible !== '0');
}

/** `NO_COLOR` (https://no-color.org) counts when it is not empty. */
export function wantsColour(env: Environment): boolean {
  return (env.NO_COLOR ?? '') === '' && env.FORCE_COLOR !== '0';
}

/** Chalk joins all its arguments; a style that is mapped over lines gets one. */
const style =
  (paint: (...texts: string[]) => string): Style =>
  (text) =>
    paint(text);

/** The theme for one drawing; ask again after the terminal was resized. */
export function makeTheme({ plain, env, columns }: ThemeOptions): Theme {
  const isPlain = wantsPlain(plain, env);
  const colour = !isPlain && wantsColour(env);
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    plain: isPlain,
    colour,
    columns: Math.max(narrowest, Math.min(columns ?? 80, widest)),
    heading: style(chalk.bold.cyan),
    strong: style(chalk.bold),
    faint: style(chalk.dim),
    good: style(chalk.green),
    middling: style(chalk.yellow),
    bad: style(chalk.red),
    underline: style(chalk.underline),
    bar: isPlain ? '' : '│ ',
    dot: isPlain ? ', ' : ' · ',
  };
}
