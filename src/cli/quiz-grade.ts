/** `coach quiz grade`: scores what was written into a worksheet, and says what cannot be made out. */

import { CoachError, type Problem } from '../error.ts';
import { reworded } from '../practice/next-wording.ts';
import { type FilledAnswer, type FilledWorksheet, parseWorksheet } from '../quiz/parse-worksheet.ts';
import { oneLine } from '../quiz/worksheet.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import type { Engine } from '../score/engine.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { loadAnswer, readAnswer, standardInput } from './read-answer.ts';
import { trySave } from './try-save.ts';

export interface QuizGradeOptions {
  /** None, or "-": standard input. */
  readonly file?: string | undefined;
  readonly save?: boolean | undefined;
  readonly json?: boolean | undefined;
  /** The exit status is 1 when a score is below. */
  readonly failUnder?: number | undefined;
}

/** An answer of the worksheet that was scored. */
export interface Graded {
  /** Its `ask` is the wording on the worksheet. */
  readonly question: Question;
  readonly filled: FilledAnswer;
  readonly scorecard: Scorecard;
  /** False when it was saved before, undefined when it was not to be saved. */
  readonly saved: boolean | undefined;
}

/** What came of a worksheet. */
export interface GradedWorksheet {
  readonly worksheet: FilledWorksheet;
  readonly graded: readonly Graded[];
  /** All there are, by line. */
  readonly problems: readonly Problem[];
}

export interface QuizGradeDeps {
  readonly library: Library;
  readonly engine: Engine;
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Records an answer unless it is there already; whether it was new. Called with `save` only. */
  readonly save: (worksheetId: string, graded: Omit<Graded, 'saved'>) => Promise<boolean>;
  /** Keeps an answer elsewhere that came by standard input and that `save` could not record. */
  readonly rescue: (graded: Omit<Graded, 'saved'>) => Promise<void>;
  readonly render: (result: GradedWorksheet, name: string) => string;
  readonly renderJson: (result: GradedWorksheet) => string;
}

/**
 * Each answer is saved before anything is written. What cannot be made out does not keep the rest from being graded.
 * @returns 0, or 1 when a score is below `failUnder`
 * @throws CoachError with all problems of the worksheet and of the history, after the rest was written
 */
export async function quizGrade(options: QuizGradeOptions, deps: QuizGradeDeps): Promise<number> {
  const { file = '-', failUnder } = options;
  const name = file === '-' ? standardInput : file;
  if (file === '-' && deps.stdin.isTTY) {
    deps.stderr.write('Paste the worksheet.\nCtrl-D on an empty line ends it.\n');
  }
  const text = file === '-' ? await readAnswer(deps.stdin) : await loadAnswer(file);
  const worksheet = parseWorksheet(text, name);
  const graded: Graded[] = [];
  const problems = [...worksheet.problems];
  let unsaved: CoachError | undefined;
  for (const filled of worksheet.answers.filter(({ answer }) => answer !== '')) {
    try {
      const question = await pickQuestion(filled, deps.library);
      const scorecard = deps.engine.scoreAnswer({ answer: filled.answer, question, type: question.type });
      let saved: boolean | undefined;
      // A history that failed once is not tried again; what was graded is shown all the same.
      if (options.save && unsaved === undefined) {
        unsaved = await trySave(async () => {
          saved = await deps.save(worksheet.id, { question, filled, scorecard });
        });
      }
      if (unsaved !== undefined && file === '-') await deps.rescue({ question, filled, scorecard });
      graded.push({ question, filled, scorecard, saved });
    } catch (error) {
      if (!(error instanceof CoachError)) throw error;
      problems.push(...error.problems.map((problem) => placed(problem, filled, name, text)));
    }
  }
  if (graded.length === 0 && problems.length === 0) {
    const hint = 'write between the lines of tildes, then grade it again';
    throw new CoachError({ code: 'empty-answer', message: `${name} holds no answer yet`, hint });
  }
  problems.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  const result = { worksheet, graded, problems };
  deps.stdout.write(options.json ? deps.renderJson(result) : deps.render(result, name));
  const told = [...problems, ...(unsaved?.problems ?? [])];
  if (told.length > 0) throw new CoachError(told);
  const isBelow = failUnder !== undefined && graded.some(({ scorecard }) => scorecard.score < failUnder);
  return isBelow ? 1 : 0;
}

/** The question of a place, in the wording of its heading where the bank has that. @throws CoachError `unknown-question` */
async function pickQuestion({ question: id, heading }: FilledAnswer, library: Library): Promise<Question> {
  const found = library.questions.find((question) => question.id === id);
  if (found !== undefined) {
    return reworded(found, found.wordings.find((wording) => oneLine(wording) === heading) ?? found.ask);
  }
  const { didYouMean } = await import('../library/did-you-mean.ts');
  const ids = library.questions.map((question) => question.id);
  throw new CoachError({
    code: 'unknown-question',
    message: `there is no question "${id}"`,
    hint: 'a question of a bank of yours needs --bank, as for "coach quiz new"',
    ...didYouMean(id, ids),
  });
}

/** The problem with the place in the file at which the answer begins. */
function placed(problem: Problem, { question, line }: FilledAnswer, file: string, text: string): Problem {
  const source = text.split(/\r\n|\n|\r/u)[line - 1] ?? '';
  const message = problem.code === 'unknown-question' ? problem.message : `${question}: ${problem.message}`;
  return { ...problem, message, at: { file, line, column: 1, length: Math.max(1, source.length) }, source };
}
