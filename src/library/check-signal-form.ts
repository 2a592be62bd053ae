/** Signals that are sound in form and yet can never fire, or add nothing: what an author would otherwise not notice. */

import type { Problem } from '../error.ts';
import type { Signal } from '../rubric/signal.ts';
import { findDeadPieces } from './find-dead-pieces.ts';
import type { Path } from './read-yaml.ts';
import type { Located } from './source-text.ts';

/** Where a part of a signal stands: `['patterns', 0]` of the signal at `index` of the list. */
export type LocateSignal = (index: number, part: Path) => Located;

/** Pieces of patterns that compile and yet match nothing, or not what is meant. */
export function checkPatternPieces(signals: readonly Signal[], at: LocateSignal): Problem[] {
  return signals.flatMap((signal, index) => checkPieces(signal, (part) => at(index, part)));
}

/** Patterns that are there twice, signals that something always silences, and signals that ask for the same as another. */
export function checkDeadSignals(signals: readonly Signal[], at: LocateSignal): Problem[] {
  const problems = signals.flatMap((signal, index) => checkDead(signal, (part) => at(index, part)));
  const first = new Map<string, string>();
  for (const [index, signal] of signals.entries()) {
    const { id: _, why: __, examples: ___, level: ____, ...rest } = signal;
    const same = JSON.stringify({ ...rest, patterns: [...signal.patterns].sort() });
    const twin = first.get(same);
    if (twin !== undefined) {
      const message = `this signal asks for the same as "${twin}", and adds nothing`;
      problems.push({ code: 'dead-signal', message, ...at(index, ['id']) });
    }
    first.set(same, twin ?? signal.id);
  }
  return problems;
}

function checkPieces(signal: Signal, at: (part: Path) => Located): Problem[] {
  const listed = [
    ...signal.patterns.map((pattern, index) => [pattern, ['patterns', index]] as const),
    ...signal.unless.map((pattern, index) => [pattern, ['unless', index]] as const),
    ...signal.keywords.map((keyword, index) => [`{${keyword}}`, ['keywords', index]] as const),
  ];
  return listed.flatMap(([pattern, part]) =>
    findDeadPieces(pattern).map(({ fault, hint, start, end }): Problem => {
      const shift = part[0] === 'keywords' ? 1 : 0;
      const found = within(at(part), pattern.slice(start, end), start - shift);
      return { code: 'bad-pattern', message: `this pattern ${fault}`, ...found, hint };
    }),
  );
}

/** The place of `piece` in a text that is written on one line, near `offset`; the text's own place when it is not there. */
function within({ at, source }: Located, piece: string, offset: number): Located {
  const start = source.indexOf(piece, at.column - 1 + offset);
  const inside = start !== -1 && start + piece.length <= at.column - 1 + at.length;
  return inside ? { at: { ...at, column: start + 1, length: piece.length }, source } : { at, source };
}

function checkDead(signal: Signal, at: (part: Path) => Located): Problem[] {
  const problems: Problem[] = [];
  const dead = (message: string, part: Path, hint: string) =>
    problems.push({ code: 'dead-signal', message, ...at(part), hint });
  const agents = signal.needs.agent ?? 'any';
  const seen = new Set<string>();
  for (const [index, pattern] of signal.patterns.entries()) {
    const plain = pattern.toLowerCase().replace(/\s+/gu, ' ').trim();
    if (seen.has(plain))
      dead('this pattern stands in the signal twice', ['patterns', index], 'leave one out');
    seen.add(plain);
    if (signal.unless.some((exception) => exception.trim() === pattern.trim())) {
      const hint = 'an exception that is the pattern itself always silences it';
      dead('this pattern never counts: it stands under "unless" too', ['patterns', index], hint);
    }
    if (plain.includes('<i>') && agents !== 'any' && !agents.includes('candidate')) {
      const hint = 'leave <I> out, or let the agent be candidate';
      dead('this pattern asks that the candidate acts, and "agent" forbids it', ['patterns', index], hint);
    }
  }
  return problems;
}
