/** How long a spoken answer should be: long enough to be complete, short enough to be listened to. */

import type { QuestionType } from '../rubric/question.ts';

/** Seconds. */
export interface TargetBand {
  readonly from: number;
  readonly to: number;
}

/** A story needs its scene and its ending; a method or a plan can be told faster. */
const bands: Readonly<Record<QuestionType, TargetBand>> = {
  behavioral: { from: 60, to: 120 },
  situational: { from: 45, to: 90 },
  technique: { from: 45, to: 90 },
};

export function targetBand({ type }: { readonly type: QuestionType }): TargetBand {
  return bands[type];
}
