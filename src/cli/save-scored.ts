/** Keeps answers that `coach score --save` has scored; the history is opened with the first of them. */

import { type Attempt, saveAttempt } from '../history/attempts.ts';
import type { History } from '../history/open-history.ts';
import { makeAttemptContext } from './attempt-context.ts';
import { findHistory } from './find-history.ts';
import { keepAnswer } from './keep-answer.ts';
import type { Scorer } from './load-engine.ts';
import { loadMaskableFinder, type MaskOption, openMasking, terminalFor } from './masking.ts';
import { themeOf } from './page-deps.ts';
import type { Scored } from './score-options.ts';
import type { World } from './world.ts';

export interface ScoredSaver {
  /** @throws CoachError when the history cannot take it */
  save(scored: Scored): Promise<void>;
  /** Keeps the answer in a file, where the history failed. */
  rescue(scored: Scored): Promise<void>;
  close(): void;
}

export function makeScoredSaver(
  { library, engine }: Scorer,
  { mask, plain }: { readonly mask?: MaskOption; readonly plain?: boolean },
  world: World,
): ScoredSaver {
  const { stdout, env } = world;
  const context = makeAttemptContext(library, engine.version);
  const masking = openMasking(mask, async () => loadMaskableFinder(library, world.dataDirectory));
  let history: History | undefined;
  return {
    async save(scored) {
      const { asked } = scored;
      const terminal = terminalFor(mask, world, () => themeOf(stdout, env, plain));
      const { answer, scorecard, details } =
        (await masking?.answer(asTold(scored), terminal)) ?? asTold(scored);
      if (history === undefined) {
        const { directory, openHistory } = findHistory(env);
        history = await openHistory(directory);
      }
      await saveAttempt(history, {
        id: context.newId(),
        finishedAt: world.now(),
        timeZone: context.timeZone,
        questionId: asked.question?.id ?? null,
        wording: asked.question?.ask ?? asked.prompt ?? '',
        type: asked.type,
        answer,
        scorecard,
        rubricHash: context.rubricHashOf(asked.question?.id ?? ''),
        sittingId: null,
        revisionOf: null,
        kind: 'score',
        ...(details && { details }),
      });
    },
    async rescue(scored) {
      const { asked } = scored;
      const { answer, scorecard } = (await masking?.answer(asTold(scored), undefined)) ?? asTold(scored);
      const wording = asked.question?.ask ?? asked.prompt ?? '';
      keepAnswer({ finishedAt: world.now(), wording, answer, scorecard }, world);
    },
    close: () => history?.close(),
  };
}

function asTold({ answer, scorecard }: Scored): Pick<Attempt, 'answer' | 'scorecard' | 'details'> {
  return { answer, scorecard };
}
