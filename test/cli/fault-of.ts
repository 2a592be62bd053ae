/** The fault that a command ends with: its code and hint. */

import { CoachError } from '../../src/error.ts';

export async function faultOf(run: Promise<number>) {
  const error = await run.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof CoachError)) throw new TypeError('no CoachError was thrown');
  return { code: error.code, hint: error.problems[0]?.hint };
}
