/** Signals and small libraries made for one test, through the schema that rubric files go through. */

import type { Clause } from '../../src/language/clause.ts';
import { signalSchema } from '../../src/library/signal-schema.ts';
import type { ElementId, FlagId } from '../../src/rubric/element.ts';
import { flagIds } from '../../src/rubric/element.ts';
import { indexSignals, type SignalIndex } from '../../src/rubric/signal-index.ts';

/** @param signals as they would stand in a file, without their `id` and `why` */
export function indexOf(target: ElementId | FlagId, ...signals: readonly object[]): SignalIndex {
  const page = {
    id: target,
    signals: signals.map((signal, k) => signalSchema.parse({ id: `s${k}`, why: 'It is a test.', ...signal })),
  };
  const isFlag = (flagIds as readonly string[]).includes(target);
  return indexSignals({
    elements: isFlag ? {} : { [target]: page },
    flags: isFlag ? { [target]: page } : {},
    lexicon: { remedies: ['refund', 'taxi'] },
  } as unknown as Parameters<typeof indexSignals>[0]);
}

/** A clause without words. */
export function clauseOf(given: Partial<Clause>): Clause {
  return {
    start: 0,
    end: 0,
    words: [],
    sentence: 0,
    voice: 'candidate',
    spoken: false,
    polarity: 'affirmed',
    reality: 'done',
    agent: 'candidate',
    dropped: false,
    ...given,
  };
}
