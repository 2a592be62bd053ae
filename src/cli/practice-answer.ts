/** Takes an answer at the terminal: the editor with its draft, hints and timer, until there is something to score. */

import { targetBand } from '../coach/target-band.ts';
import { CoachError } from '../error.ts';
import type { AnswerDetails } from '../practice/practice-history.ts';
import type { Task, Told } from '../practice/sitting.ts';
import type { Question } from '../rubric/question.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { askAnswer } from '../terminal/answer-editor.ts';
import { editInEditor } from '../terminal/external-editor.ts';
import { printableLine } from '../terminal/printable.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { keepDraft } from './draft-keeper.ts';
import { printUnkept } from './keep-answer.ts';
import { openHints } from './practice-hints.ts';
import type { Room } from './practice-room.ts';
import { trySave } from './try-save.ts';

export interface AnswerToTake {
  /** Its `ask` is the wording of this time. */
  readonly question: Question;
  readonly task: Task;
  /** What the editor begins with. */
  readonly initial: string;
  /** Whether the hint ladder is offered. */
  readonly hints: boolean;
}

/** With a time limit there may be nothing to score. */
export interface AnswerInTime extends AnswerToTake {
  /** Seconds after which the answer is taken as it stands. */
  readonly limit?: number | undefined;
}

/** Finished and scored, not saved yet: its draft is still there. */
export interface TakenAnswer extends Told {
  readonly details: AnswerDetails;
  /** Forgets the draft; to be called when the answer is saved. */
  readonly dropDraft: () => Promise<void>;
}

/** Between an answer and the reply to a probe. */
const betweenParts = '\n\n';

/** Faults of an answer that its writer can mend: it comes back for editing. */
const mendable = ['not-english', 'empty-answer'];

/** The scorecard, or what is to be said of an answer that cannot be scored as it is. */
function score(answer: string, question: Question, { engine }: Room): Scorecard | CoachError {
  try {
    return engine.scoreAnswer({ answer, question, type: question.type });
  } catch (error) {
    if (error instanceof CoachError && mendable.includes(error.code)) return error;
    throw error;
  }
}

/**
 * Waits for an answer that can be scored.
 * @throws ExitPromptError, AbortPromptError with the draft saved
 */
export async function takeAnswer(wanted: AnswerToTake, room: Room): Promise<TakenAnswer> {
  for (;;) {
    const taken = await takeInTime({ ...wanted, limit: undefined }, room);
    if (taken !== undefined) return taken;
  }
}

/**
 * Waits for an answer that can be scored, or for the end of the time. Undefined when the time was up and nothing that
 * can be scored was written; a text that was written stays a draft.
 * @throws ExitPromptError, AbortPromptError with the draft saved
 */
export async function takeInTime(wanted: AnswerInTime, room: Room): Promise<TakenAnswer | undefined> {
  const { question, task, initial, limit } = wanted;
  const { stdin, stdout, history, now, theme, signal, options, env, library, engine } = room;
  const before = task.kind === 'reply' ? `${task.to.answer}${betweenParts}` : '';
  const keeper = keepDraft(history, now, {
    question: question.id,
    wording: question.ask,
    initial,
    before,
    save: options.save,
  });
  const hints = openHints(question, library, engine);
  const begun = now().getTime();
  const elapsed = (): number => Math.max(0, Math.round((now().getTime() - begun) / 1000));
  const ending = limit === undefined ? {} : { limit, ends: true as const };
  const timer = options.timer || limit ? { elapsed, band: targetBand(question), ...ending } : undefined;
  let typed = initial;
  for (;;) {
    try {
      const asked = askAnswer(
        {
          stdin,
          stdout,
          theme,
          initial: typed,
          onChange: keeper.change,
          editElsewhere: (old) => editInEditor(old, env),
          ...(wanted.hints && { hint: hints.next }),
          timer,
          help: room.help,
        },
        signal,
      );
      // While the question is being read; what fails is told when the answer is scored.
      void engine.prepare?.().catch(() => {});
      typed = await asked;
    } catch (error) {
      const left = await trySave(keeper.flush);
      if (left !== undefined) printUnkept(before + keeper.text(), stdout);
      throw error;
    }
    // A draft that cannot be kept is no reason to lose the answer, which is scored and saved next.
    await trySave(keeper.flush);
    const timeUp = limit !== undefined && elapsed() >= limit;
    if (typed.trim() === '') return undefined;
    const answer = before + typed;
    await engine.prepare?.();
    const scorecard = score(answer, question, room);
    if (!(scorecard instanceof CoachError)) {
      const details: AnswerDetails = {
        seconds: elapsed(),
        ...(hints.count() > 0 && { hints: hints.count() }),
        ...(task.kind === 'reply' && { reply: { probe: task.probe, start: before.length } }),
        ...(task.kind === 'again' && { cueCard: true as const }),
        ...(timeUp && { timeUp: true as const }),
      };
      return { answer, scorecard, details, dropDraft: keeper.drop };
    }
    const said = [scorecard.message, ...scorecard.problems.flatMap(({ hint }) => hint ?? [])].join('. ');
    const kept = timeUp ? ' What you wrote is kept as a draft.' : '';
    stdout.write(`\n${fillLines(printableLine(said) + kept, theme().columns).join('\n')}\n\n`);
    if (timeUp) return undefined;
  }
}

/**
 * Saves a taken answer, and forgets its draft.
 * @param round as in `FinishedAttempt`
 * @throws ExitPromptError, AbortPromptError from the question about masking, with the draft saved
 */
export async function saveAnswer(
  taken: TakenAnswer,
  question: Question,
  round: number,
  { history, now, options, masking, stdin, stdout, theme, signal }: Room,
): Promise<void> {
  if (options.save) {
    const terminal = { stdin, stdout, theme: theme(), signal };
    const { answer, scorecard, details } = (await masking?.answer(taken, terminal)) ?? taken;
    const { id, type, ask } = question;
    const finishedAt = now();
    await history.saveAttempt({
      question: id,
      wording: ask,
      type,
      answer,
      scorecard,
      finishedAt,
      round,
      details,
    });
    if (answer !== taken.answer) {
      const line = `Saved with what names a customer masked (${details.masked} places).`;
      stdout.write(`\n${fillLines(line, theme().columns).join('\n')}\n`);
    }
  }
  await taken.dropDraft();
}
