/** Which command says more of an example that a signal does not do as it says. */

import type { CheckSignal } from '../library/check-library.ts';

/** The check with a hint that names what `coach rubric explain` shows of this example. */
export function withExampleHints(check: CheckSignal): CheckSignal {
  return (signal, target, lexicon) =>
    check(signal, target, lexicon).map((fault) => {
      if (fault.code !== 'example-fails') return fault;
      const fires = fault.part[1] === 'misses' || fault.message.includes('other words');
      return { ...fault, hint: fires ? whichHits : whichStep };
    });
}

const whichStep = '"coach rubric explain" with this file and the example says at which step it fails';
const whichHits = '"coach rubric explain" with this file and the example says which pattern hits';
