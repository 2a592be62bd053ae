/** What may be known of an attempt beside its answer and its scorecard; kept as JSON, so that a new fact needs no new column. */

import type { AnswerDetails } from '../practice/practice-history.ts';
import type { DisputedFlag } from '../score/engine.ts';
import type { Scorecard } from '../score/scorecard.ts';

export interface AttemptDetails extends AnswerDetails {
  /** Flags that the candidate called wrong; offsets into the answer, half-open. */
  readonly disputed?: readonly DisputedFlag[];
  /** What was said of the answer before it was scored anew, the first measure first. */
  readonly earlier?: readonly { readonly rubricHash: string; readonly scorecard: Scorecard }[];
}
