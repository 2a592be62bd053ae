/** What the world says about how to draw, and what the reference commands are given. */

import type { Library } from '../rubric/library.ts';
import { type Environment, makeTheme, type Theme, wantsColour, wantsPlain } from '../terminal/theme.ts';
import type { PageDeps } from './page.ts';
import type { World } from './world.ts';

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Colour for a stream: on a terminal that shows it, unless its owner asked for none. */
function colourOf(stream: Stream, env: Environment, plain = false): boolean {
  return stream.isTTY === true && wantsColour(env) && !wantsPlain(plain, env);
}

/** Width in columns; 80 where there is no terminal. */
export function columnsOf(stream: Stream): number {
  return stream.columns !== undefined && stream.columns > 0 ? stream.columns : 80;
}

/** The looks of what goes to this stream. */
export function themeOf(stream: Stream, env: Environment, plain = false): Theme {
  const colour = colourOf(stream, env, plain);
  return makeTheme({ plain, env: colour ? env : { ...env, NO_COLOR: '1' }, columns: columnsOf(stream) });
}

export function makePageDeps({ stdout, stderr, env }: World, library: Library): PageDeps {
  return { library, stdout, stderr, theme: themeOf(stdout, env) };
}
