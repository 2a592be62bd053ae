/** Scores as a row of bars. */

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** The bar for a score of 0–100, on a scale that is the same for all. */
export function barFor(score: number): string {
  const step = Math.floor((Math.max(0, Math.min(100, score)) / 100) * bars.length);
  return bars[Math.min(step, bars.length - 1)] ?? bars[0];
}
