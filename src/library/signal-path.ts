/** Where a part of a signal stands in its file: one pattern may stand for a list, and unsound neighbours are left out of what was read. */

import type { Signal } from '../rubric/signal.ts';
import { listIn } from './parsed-file.ts';
import type { Path } from './read-yaml.ts';

/** Ids do not tell signals apart for certain: one may stand twice. */
const places = new WeakMap<Signal, number>();

/** Remembers at which place of its page's list the signal was read. */
export function placeSignal(signal: Signal, index: number): Signal {
  places.set(signal, index);
  return signal;
}

type Raw = Readonly<Record<string, unknown>>;

/**
 * @param page plain value of the page that holds the signals, `base` its path in the file
 * @param read the signal as `placeSignal` has it
 * @param part of the signal as it was read: `['patterns', 1]`, `['examples', 'hits', 0]`
 */
export function signalPath(page: unknown, base: Path, read: Signal, part: Path): Path {
  const signals = listIn(page, 'signals');
  const index = places.get(read) ?? signals.findIndex((signal) => fieldOf(signal, 'id') === read.id);
  const signal = signals[index];
  const path = [...base, 'signals', index];
  const [key, inner, last] = part;
  if (key === 'patterns' && typeof inner === 'number') {
    const pattern = fieldOf(signal, 'pattern');
    const before = pattern === undefined ? 0 : Array.isArray(pattern) ? pattern.length : 1;
    return inner < before
      ? [...path, ...entry(signal, 'pattern', inner)]
      : [...path, ...entry(signal, 'patterns', inner - before)];
  }
  if (key === 'examples' && typeof inner === 'string' && typeof last === 'number') {
    return [...path, key, ...entry(fieldOf(signal, key), inner, last)];
  }
  if (typeof key === 'string' && typeof inner === 'number') return [...path, ...entry(signal, key, inner)];
  return [...path, ...part];
}

/** The plain value of the page that stands at `path` of its file. */
export function pagePart(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const step of path) value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
  return value;
}

/** A single value may stand where a list is meant. */
function entry(value: unknown, key: string, index: number): Path {
  return Array.isArray(fieldOf(value, key)) ? [key, index] : [key];
}

/** The value under `key` of a plain mapping; undefined where there is none. */
export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Raw)[key]
    : undefined;
}
