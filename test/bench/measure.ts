/** What the benchmark finds out: a figure, its spread, what it is set beside, and the bound it should keep. */

/** The middle of several rounds, and the quarter points around it. */
export interface Timing {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

export interface Measure {
  /** "coach --version". */
  readonly name: string;
  /** With its unit and spread: "81 ms (79–84)". */
  readonly value: string;
  /** What it is set beside, likewise: "node -e 0: 62 ms (60–64)". */
  readonly yardstick: string;
  /** "1.3 × or less". */
  readonly target: string;
  /** In the terms of the target: "1.21 ×". */
  readonly result: string;
  /** Undefined where the target could not be measured. */
  readonly reached: boolean | undefined;
}

export function summarise(numbers: readonly number[]): Timing {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { middle: at(0.5), low: at(0.25), high: at(0.75) };
}

/** "81 ms (79–84)": the middle and the quarter points. */
export function renderTiming({ middle, low, high }: Timing, unit: string): string {
  return `${round(middle)} ${unit} (${round(low)}–${round(high)})`;
}

export function renderTimes(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(1)} ×`;
}

export function renderMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function round(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(2);
}
