/** Gives `coach score` what it needs; the history is opened with the first attempt that is saved. */

import type { Attempt } from '../history/attempts.ts';
import type { History } from '../history/open-history.ts';
import type { PracticeContext } from '../history/practice-history.ts';
import { loadScorer } from './load-engine.ts';
import { loadMaskableFinder, type MaskOption, openMasking, terminalFor } from './masking.ts';
import { themeOf } from './page-deps.ts';
import { score } from './score.ts';
import type { Scored, ScoreOptions } from './score-options.ts';
import type { World } from './world.ts';

/** @returns the exit status */
export async function runScore(
  {
    bank,
    mask,
    ...options
  }: ScoreOptions & { readonly bank?: readonly string[]; readonly mask?: MaskOption },
  world: World,
): Promise<number> {
  const { library, engine } = await loadScorer(world, bank);
  const { stdin, stdout, stderr, env } = world;
  let history: History | undefined;
  let context: PracticeContext | undefined;
  const masking = openMasking(mask, async () => loadMaskableFinder(library, world.dataDirectory));
  const save = async (scored: Scored): Promise<void> => {
    const { asked } = scored;
    const terminal = terminalFor(mask, world, () => themeOf(stdout, env, options.plain));
    const { answer, scorecard, details } =
      (await masking?.answer(asTold(scored), terminal)) ?? asTold(scored);
    const { saveAttempt } = await import('../history/attempts.ts');
    const { makeAttemptContext } = await import('./attempt-context.ts');
    context ??= makeAttemptContext(library, engine.version);
    history ??= await openOwnHistory(world);
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
  };
  const rescue = async (scored: Scored): Promise<void> => {
    const { keepAnswer } = await import('./keep-answer.ts');
    const { asked } = scored;
    const { answer, scorecard } = (await masking?.answer(asTold(scored), undefined)) ?? asTold(scored);
    const wording = asked.question?.ask ?? asked.prompt ?? '';
    keepAnswer({ finishedAt: world.now(), wording, answer, scorecard }, world);
  };
  try {
    return await score(options, { library, engine, save, rescue, stdin, stdout, stderr, env });
  } finally {
    history?.close();
  }
}

function asTold({ answer, scorecard }: Scored): Pick<Attempt, 'answer' | 'scorecard' | 'details'> {
  return { answer, scorecard };
}

async function openOwnHistory({ env }: World): Promise<History> {
  const { findHistory } = await import('./find-history.ts');
  const { directory, openHistory } = findHistory(env);
  return openHistory(directory);
}
