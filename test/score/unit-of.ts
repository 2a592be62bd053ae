/** A sentence as the classifier sees it, for tests. */

import type { Unit } from '../../src/score/unit-features.ts';
import { clausesOf } from '../language/read-text.ts';

/** The only sentence of an answer to a behavioural question, but for what is `given`. */
export function unitOf(text: string, given: Partial<Unit> = {}): Unit {
  return {
    clauses: clausesOf(text),
    block: 0,
    isFirst: false,
    isLast: false,
    type: 'behavioral',
    prompt: [],
    signals: [],
    ...given,
  };
}
