/** Tells an earlier answer with a reply behind it from one that was revised. */

/** As much of an attempt as tells it. */
export interface LaterAttempt {
  /** Id of the earlier attempt; null where there is none. */
  readonly revisionOf: string | null;
  readonly details?: { readonly reply?: unknown };
}

/** Whether it is an earlier answer with a reply to a follow-up question; else what has an earlier one revises it. */
export function isWithReply({ revisionOf, details }: LaterAttempt): boolean {
  return revisionOf !== null && details?.reply !== undefined;
}
