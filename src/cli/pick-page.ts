/** Finds the element, flag or signal that a user means by a name. */

import { CoachError } from '../error.ts';
import { type ElementId, elementIds, type FlagId, flagIds } from '../rubric/element.ts';

export interface PickedPage {
  readonly id: ElementId | FlagId;
  /** The signal's own name, when one was asked for ("empathy.names_feeling"). */
  readonly signal: string | null;
}

/** As ids are written: lower case, with "_". */
export function toId(given: string): string {
  return given
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/**
 * @param ids what there is to choose from; those of the codebook when left out
 * @param hint what to do when it is not among them and nothing near it is
 * @throws CoachError `unknown-element`, with "did you mean"
 */
export async function pickPage(
  given: string,
  ids: readonly (ElementId | FlagId)[] = [...elementIds, ...flagIds],
  hint = '"coach explain" lists them',
): Promise<PickedPage> {
  const [wanted = '', ...rest] = toId(given).split('.');
  const id = ids.find((known) => known === wanted);
  if (id !== undefined) return { id, signal: rest.length === 0 ? null : rest.join('.') };
  const { didYouMean } = await import('../library/did-you-mean.ts');
  throw new CoachError({
    code: 'unknown-element',
    message: `there is no element or red flag "${given}"`,
    hint,
    ...didYouMean(wanted, ids),
  });
}
