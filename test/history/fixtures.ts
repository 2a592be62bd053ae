/** Attempts and folders for tests of the history. */

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Attempt, saveAttempt } from '../../src/history/attempts.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { type ElementId, elementIds } from '../../src/rubric/element.ts';
import type { ElementScore, Scorecard } from '../../src/score/scorecard.ts';

export function makeScorecard(parts: Partial<Scorecard> = {}): Scorecard {
  const none: ElementScore = { level: 0, expected: false, points: 0, max: 0, evidence: [] };
  const elements = Object.fromEntries(elementIds.map((id) => [id, none])) as Record<ElementId, ElementScore>;
  return {
    schema: 1,
    engine: '0.1.0+test',
    question: 'angry-customer',
    type: 'behavioral',
    score: 63,
    rating: 4,
    words: 5,
    seconds: 2,
    elements,
    flags: [],
    notes: [],
    advice: [],
    probe: 'What happened in the end?',
    ...parts,
  };
}

export function makeAttempt(parts: Partial<Attempt> = {}): Attempt {
  return {
    id: randomUUID(),
    finishedAt: new Date('2025-03-04T05:06:07.890Z'),
    timeZone: 'Europe/Vienna',
    questionId: 'angry-customer',
    wording: 'Tell me about an angry customer.',
    type: 'behavioral',
    answer: 'I stayed calm and refunded her.',
    scorecard: makeScorecard(),
    rubricHash: 'abc123',
    sittingId: null,
    revisionOf: null,
    kind: 'practice',
    ...parts,
  };
}

/** Runs `work` in a new folder and removes it afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result> | Result): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'coach-history-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `work` with a data folder that holds these attempts; without any, the folder is not there yet. */
export async function withAttempts<Result>(
  saved: readonly Attempt[],
  work: (directory: string) => Promise<Result>,
): Promise<Result> {
  return inFolder(async (folder) => {
    const directory = join(folder, 'data');
    if (saved.length > 0) {
      const history = await openHistory(directory);
      for (const attempt of saved) await saveAttempt(history, attempt);
      history.close();
    }
    return work(directory);
  });
}
