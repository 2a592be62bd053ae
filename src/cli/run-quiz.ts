/** Gives `coach quiz` what it needs; the history is opened with the first answer that is saved. */

import { randomUUID } from 'node:crypto';
import type { Attempt } from '../history/attempts.ts';
import type { History } from '../history/open-history.ts';
import { ownDay } from '../practice/calendar-day.ts';
import { loadLibraryData } from './load-library-data.ts';
import type { MaskOption } from './masking.ts';
import { themeOf } from './page-deps.ts';
import type { Graded, QuizGradeOptions } from './quiz-grade.ts';
import type { QuizNewOptions } from './quiz-new.ts';
import { quoteToType } from './quote-for-shell.ts';
import { usage } from './usage.ts';
import type { World } from './world.ts';

/**
 * @param words beside the options, as of somebody who names the file to write
 * @returns the exit status, as does the other. @throws CoachError `usage`
 */
export async function runQuizNew(
  options: QuizNewOptions,
  world: World,
  [file]: readonly string[] = [],
): Promise<number> {
  if (file !== undefined) {
    const message = `a worksheet goes to standard output, not to "${file}"`;
    throw usage(message, `write "coach quiz new > ${quoteToType(file)}"`);
  }
  const [{ quizNew }, { chooseByPlan }] = await Promise.all([
    import('./quiz-new.ts'),
    import('./choose-by-plan.ts'),
  ]);
  const library = await loadLibraryData(world.dataDirectory, options.bank);
  return quizNew(options, {
    stdout: world.stdout,
    stderr: world.stderr,
    choose: (choice) => chooseByPlan(library, choice, world),
    newId: randomUUID,
    day: ownDay(world.now()),
  });
}

export async function runQuizGrade(
  {
    bank,
    mask,
    ...options
  }: QuizGradeOptions & {
    readonly bank?: readonly string[];
    readonly plain?: boolean;
    readonly mask?: MaskOption;
  },
  world: World,
): Promise<number> {
  const [{ quizGrade }, { loadScorer }, { makeAttemptContext }, { renderGraded }, { renderQuizJson }, masks] =
    await Promise.all([
      import('./quiz-grade.ts'),
      import('./load-engine.ts'),
      import('./attempt-context.ts'),
      import('./render-graded.ts'),
      import('./quiz-data.ts'),
      import('./masking.ts'),
    ]);
  const { library, engine } = await loadScorer(world, bank);
  const context = makeAttemptContext(library, engine.version);
  const theme = themeOf(world.stdout, world.env, options.plain);
  let history: History | undefined;
  const masking = masks.openMasking(mask, async () => masks.loadMaskableFinder(library, world.dataDirectory));
  const save = async (worksheet: string, graded: Omit<Graded, 'saved'>): Promise<boolean> => {
    const { question, filled, scorecard } = graded;
    const [{ idFrom, saveOnce }, { findHistory }] = await Promise.all([
      import('../history/save-once.ts'),
      import('./find-history.ts'),
    ]);
    const told: Pick<Attempt, 'answer' | 'scorecard' | 'details'> = { answer: filled.answer, scorecard };
    const kept =
      (await masking?.answer(
        told,
        masks.terminalFor(mask, world, () => theme),
      )) ?? told;
    const { directory, openHistory } = findHistory(world.env);
    history ??= await openHistory(directory);
    return saveOnce(history, {
      id: idFrom(worksheet, question.id, filled.answer),
      finishedAt: world.now(),
      timeZone: context.timeZone,
      questionId: question.id,
      wording: question.ask,
      type: question.type,
      ...kept,
      rubricHash: context.rubricHashOf(question.id),
      sittingId: worksheet,
      revisionOf: null,
      kind: 'score',
    });
  };
  const rescue = async ({ question, filled, scorecard }: Omit<Graded, 'saved'>): Promise<void> => {
    const { keepAnswer } = await import('./keep-answer.ts');
    const told: Pick<Attempt, 'answer' | 'scorecard'> = { answer: filled.answer, scorecard };
    const kept = (await masking?.answer(told, undefined)) ?? told;
    keepAnswer({ finishedAt: world.now(), wording: question.ask, ...kept }, world);
  };
  try {
    return await quizGrade(options, {
      library,
      engine,
      get stdin() {
        return world.stdin;
      },
      stdout: world.stdout,
      stderr: world.stderr,
      save,
      rescue,
      render: (result) => renderGraded(result, library, theme),
      renderJson: renderQuizJson,
    });
  } finally {
    history?.close();
  }
}
