/** `coach score`: reads answers that are written already, and writes what is said of them. */

import { createReadStream } from 'node:fs';
import { CoachError, type Problem } from '../error.ts';
import { makePicker } from './pick-question.ts';
import { loadAnswer, readAnswer, standardInput } from './read-answer.ts';
import { scoreBatch } from './score-batch.ts';
import { checkScoreOptions, type ScoreDeps, type ScoreOptions } from './score-options.ts';
import { makeScoreWriter } from './score-writer.ts';
import { trySave } from './try-save.ts';

/**
 * Answers that cannot be read, scored or saved are told of together at the end; the others are scored all the same.
 * @returns 0, 1 when a score is below `failUnder`, 2 when lines of a batch need a change
 * @throws CoachError what is wrong with the options or with the files
 */
export async function score(options: ScoreOptions, deps: ScoreDeps): Promise<number> {
  const format = await checkScoreOptions(options, deps.stdout.isTTY === true);
  const paths = options.files.length === 0 ? ['-'] : options.files;
  if (paths.includes('-') && deps.stdin.isTTY) deps.stderr.write(invitation(options.jsonl === true));
  if (options.jsonl) {
    const [path = '-'] = paths;
    return path === '-' ? scoreBatch(deps.stdin, options, deps) : scoreBatchFile(path, options, deps);
  }
  const { files: _, ...asked } = options;
  const question = await makePicker(deps.library)(asked);
  const problems: Problem[] = [];
  const write = await makeScoreWriter(format, options, deps);
  let below = false;
  let unsaved: CoachError | undefined;
  for (const path of paths) {
    const name = path === '-' ? standardInput : path;
    try {
      const answer = path === '-' ? await readAnswer(deps.stdin) : await loadAnswer(path);
      // With several answers the file's name tells them apart.
      const id = path !== '-' && (paths.length > 1 || format === 'jsonl') ? { id: path } : {};
      const scorecard = scoreNamed(name, () => deps.engine.scoreAnswer({ answer, ...question, ...id }));
      const scored = { answer, asked: question, scorecard };
      // A history that failed once is not tried again; what was scored is shown all the same.
      if (options.save && unsaved === undefined) {
        unsaved = await trySave(() => deps.save(scored));
      }
      if (unsaved !== undefined && path === '-') await deps.rescue(scored);
      await write.one(path, scored);
      below ||= options.failUnder !== undefined && scorecard.score < options.failUnder;
    } catch (error) {
      if (!(error instanceof CoachError)) throw error;
      problems.push(...error.problems);
    }
  }
  await write.end();
  if (unsaved !== undefined) problems.push(...unsaved.problems);
  if (problems.length > 0) throw new CoachError(problems);
  return below ? 1 : 0;
}

/** Lines that fit a narrow terminal. */
function invitation(batch: boolean): string {
  const what = batch ? 'one JSON object a line' : 'the answer';
  return `Type or paste ${what}.\nCtrl-D on an empty line ends it.\n`;
}

async function scoreBatchFile(path: string, options: ScoreOptions, deps: ScoreDeps): Promise<number> {
  try {
    return await scoreBatch(createReadStream(path), options, deps);
  } catch (error) {
    // Whatever keeps the file from being read is told in the same words as for a single answer.
    if (error instanceof Error && 'syscall' in error) await loadAnswer(path);
    throw error;
  }
}

/** What the engine cannot score is told with the name of the file. */
function scoreNamed<Result>(name: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    const named = error.problems.map((problem) => ({ ...problem, message: `${name}: ${problem.message}` }));
    throw new CoachError(named, { cause: error });
  }
}
