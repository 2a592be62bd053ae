/** Many logistic regressions at once over shared sparse and dense features, by AdaGrad with a fixed order: no randomness at all. */

export interface Sample {
  /** Feature numbers. */
  readonly sparse: Int32Array;
  readonly dense: Float32Array;
  /** Per target 0 or 1. */
  readonly labels: Float32Array;
  /** Per target how much it counts; 0 where unlabelled. */
  readonly weights: Float32Array;
}

export interface LinearModel {
  readonly features: number;
  readonly dense: number;
  readonly targets: number;
  /** (features + dense + 1) × targets, row by row; the last row is the bias. */
  readonly weights: Float32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty per update. */
  readonly l2: number;
}

export function trainLogistic(samples: readonly Sample[], features: number, dense: number, targets: number, options: TrainingOptions): LinearModel {
  const rows = features + dense + 1;
  const weights = new Float32Array(rows * targets);
  const squares = new Float32Array(rows * targets).fill(1e-2);
  const errors = new Float32Array(targets);
  const scores = new Float32Array(targets);
  const order = shuffled(samples.length);
  const known = new Map<Sample, Int32Array>();
  const activeOf = (sample: Sample) => {
    let list = known.get(sample);
    if (!list) {
      list = Int32Array.from(sample.weights.keys()).filter((t) => (sample.weights[t] as number) > 0);
      known.set(sample, list);
    }
    return list;
  };
  let active: Int32Array = new Int32Array(0);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const at of order) {
      const sample = samples[at] as Sample;
      active = activeOf(sample);
      scores.fill(0);
      for (const f of sample.sparse) gather(f * targets, 1);
      for (let d = 0; d < dense; d += 1) gather((features + d) * targets, sample.dense[d] as number);
      gather((rows - 1) * targets, 1);
      for (const t of active) {
        const p = 1 / (1 + Math.exp(-(scores[t] as number)));
        errors[t] = (p - (sample.labels[t] as number)) * (sample.weights[t] as number);
      }
      for (const f of sample.sparse) update(f * targets, 1);
      for (let d = 0; d < dense; d += 1) {
        const value = sample.dense[d] as number;
        if (value !== 0) update((features + d) * targets, value);
      }
      update((rows - 1) * targets, 1);
    }
  }
  return { features, dense, targets, weights };

  function gather(row: number, value: number): void {
    for (const t of active) scores[t] = (scores[t] as number) + (weights[row + t] as number) * value;
  }

  function update(row: number, value: number): void {
    for (const t of active) {
      const error = errors[t] as number;
      if (error < 1e-3 && error > -1e-3) continue;
      const k = row + t;
      const gradient = error * value + options.l2 * (weights[k] as number);
      squares[k] = (squares[k] as number) + gradient * gradient;
      weights[k] = (weights[k] as number) - (options.rate * gradient) / Math.sqrt(squares[k] as number);
    }
  }
}

/** Scores before the logistic function, one per target. */
export function scoreSample(model: LinearModel, sparse: Int32Array, dense: Float32Array): Float32Array {
  const { targets, weights, features } = model;
  const scores = new Float32Array(targets);
  const add = (row: number, value: number) => {
    for (let t = 0; t < targets; t += 1) scores[t] = (scores[t] as number) + (weights[row + t] as number) * value;
  };
  for (const f of sparse) add(f * targets, 1);
  for (let d = 0; d < model.dense; d += 1) {
    const value = dense[d] as number;
    if (value !== 0) add((features + d) * targets, value);
  }
  add((features + model.dense) * targets, 1);
  return scores;
}

/** A fixed permutation, by a small linear congruence. */
function shuffled(length: number): Int32Array {
  const order = Int32Array.from({ length }, (_, i) => i);
  let state = 20261125;
  for (let i = length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    const swap = order[i] as number;
    order[i] = order[j] as number;
    order[j] = swap;
  }
  return order;
}
