/** What the history records beside an attempt: the question's wording, and which rubrics it was measured by. */

import { createHash, randomUUID } from 'node:crypto';
import type { PracticeContext } from '../history/practice-history.ts';
import type { Library } from '../rubric/library.ts';
import { ownTimeZone } from './own-time-zone.ts';

/** @param engine its version, which stands for the rubrics */
export function makeAttemptContext(library: Library, engine: string): PracticeContext {
  const questions = new Map(library.questions.map((question) => [question.id, question]));
  return {
    wordingOf: (id) => questions.get(id)?.ask ?? id,
    rubricHashOf: (id) => hashMeasure(engine, questions.get(id)?.expects ?? null),
    // Looked up when an attempt is saved: it takes as long as a quarter of Node's own start.
    get timeZone() {
      return ownTimeZone();
    },
    newId: randomUUID,
  };
}

/** What an answer was measured by, as 12 hexadecimal digits. @param expects of the question; null without one */
export function hashMeasure(engine: string, expects: unknown): string {
  const rubrics = engine.slice(engine.indexOf('+') + 1);
  return createHash('sha256')
    .update(`${rubrics}\n${JSON.stringify(expects)}`)
    .digest('hex')
    .slice(0, 12);
}
