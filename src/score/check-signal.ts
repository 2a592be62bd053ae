/** Compiles a signal and tries its examples, so that a rubric file that would not do what its author means is refused. */

import type { WordTable } from '../language/word-table.ts';
import { compilePattern } from '../rubric/compile-pattern.ts';
import { type ElementId, type FlagId, isFlagId } from '../rubric/element.ts';
import type { Lexicon } from '../rubric/library.ts';
import type { Signal, SignalFault } from '../rubric/signal.ts';
import { indexSignals } from '../rubric/signal-index.ts';
import { testSignals } from './test-signals.ts';

/** @returns the faults of one signal; patterns first, and examples only when all patterns can be read */
export function checkSignal(
  signal: Signal,
  target: ElementId | FlagId,
  lexicon: Lexicon,
  table: WordTable,
): SignalFault[] {
  const patterns = [
    ...checkPatterns(signal.patterns, 'patterns', lexicon),
    ...checkPatterns(signal.unless, 'unless', lexicon),
  ];
  if (patterns.length > 0) return patterns;
  const isFlag = isFlagId(target);
  const page = { id: target, signals: [signal] };
  const index = indexSignals({
    elements: isFlag ? {} : { [target]: page },
    flags: isFlag ? { [target]: page } : {},
    lexicon,
  } as unknown as Parameters<typeof indexSignals>[0]);
  return testSignals(index, table).map(({ example, reason, found }) => {
    const kind = reason === 'should miss' ? 'misses' : 'hits';
    return {
      code: 'example-fails',
      message:
        reason === 'should hit'
          ? 'the signal does not hit this example'
          : reason === 'should miss'
            ? `the signal hits this example, at "${found}"`
            : `the signal hits other words, "${found}"`,
      part: ['examples', kind, signal.examples[kind].indexOf(example)],
      hint: `"coach rubric explain" with this file and the example says ${reason === 'should hit' ? 'at which step it fails' : 'which pattern hits'}`,
    };
  });
}

function checkPatterns(
  patterns: readonly string[],
  key: 'patterns' | 'unless',
  lexicon: Lexicon,
): SignalFault[] {
  return patterns.flatMap((pattern, i): SignalFault[] => {
    const result = compilePattern(pattern, lexicon);
    if ('pattern' in result) return [];
    const unknown = result.fault.startsWith('names the word set');
    return [
      {
        code: unknown ? 'unknown-set' : 'bad-pattern',
        message: `this pattern ${result.fault}`,
        part: [key, i],
        ...(unknown ? { hint: 'word sets are the files in rubrics/lexicon/' } : {}),
      },
    ];
  });
}
