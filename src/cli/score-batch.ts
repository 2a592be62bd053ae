/** `coach score --jsonl`: a stream of answers in, a stream of scorecards out, in order, one line at a time. */

import { CoachError, type ErrorCode, isHistoryFault, type Problem } from '../error.ts';
import { printableJson } from '../terminal/printable.ts';
import { type Asked, makePicker, type PickQuestion } from './pick-question.ts';
import type { ScoreDeps, Scored, ScoreOptions } from './score-options.ts';
import { type InputLine, splitLines } from './split-lines.ts';
import { makeKeyWarner } from './warn-unknown-keys.ts';
import { writeOut } from './write-out.ts';

/**
 * Writes one line for each line that is not blank; a line that cannot be scored yields its error in its place.
 * @returns 70 when a line met a fault of coach, 2 when a line needs a change, 1 when a score is below `failUnder`, else 0
 */
export async function scoreBatch(
  input: AsyncIterable<Uint8Array | string>,
  options: ScoreOptions,
  deps: ScoreDeps,
): Promise<number> {
  const standard: Asked = { question: options.question, prompt: options.prompt, type: options.type };
  const pick = makePicker(deps.library);
  if (standard.question !== undefined || standard.prompt !== undefined) await pick(standard);
  const warnOfKeys = makeKeyWarner((text) => deps.stderr.write(text));
  let status = 0;
  for await (const line of splitLines(input)) {
    if ('text' in line && line.text.trim() === '') continue;
    try {
      const fields = fieldsOf(line);
      await warnOfKeys(fields, line.number);
      const scored = await scoreLine(fields, standard, pick, deps);
      if (options.save) await deps.save(scored);
      await writeOut(deps.stdout, printableJson(scored.scorecard, 0));
      if (options.failUnder !== undefined && scored.scorecard.score < options.failUnder)
        status = Math.max(status, 1);
    } catch (error) {
      if (isHistoryFault(error)) throw stoppedAt(line.number, error);
      const { code, message } = describe(error);
      await writeOut(
        deps.stdout,
        printableJson({ schema: 1, line: line.number, error: { code, message } }, 0),
      );
      status = Math.max(status, code === 'internal' ? 70 : 2);
    }
  }
  return status;
}

/** @throws CoachError what is wrong with the line */
function fieldsOf(line: InputLine): Readonly<Record<string, unknown>> {
  if ('problem' in line) throw new CoachError(line.problem);
  return parseObject(line.text);
}

/** @throws CoachError what is wrong with the line */
async function scoreLine(
  fields: Readonly<Record<string, unknown>>,
  standard: Asked,
  pick: PickQuestion,
  deps: ScoreDeps,
): Promise<Scored> {
  const answer = fields.answer;
  if (typeof answer !== 'string') {
    throw fault('no-answer', answer === undefined ? 'the line has no "answer"' : '"answer" is not a string');
  }
  const own: Asked = {
    question: text(fields, 'question'),
    prompt: text(fields, 'prompt'),
    type: text(fields, 'type'),
  };
  const asked = await pick(own.question === undefined && own.prompt === undefined ? standard : own);
  const id = fields.id ?? undefined;
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
    throw fault('wrong-type', '"id" is neither a string nor a number');
  }
  const scorecard = deps.engine.scoreAnswer({ answer, ...asked, ...(id === undefined ? {} : { id }) });
  return { answer, asked, scorecard };
}

function parseObject(json: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw fault('bad-json', 'the line is not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw fault('bad-json', 'the line is JSON, but no object');
  }
  return value as Readonly<Record<string, unknown>>;
}

/** A field that may be missing or null. */
function text(fields: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = fields[key] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw fault('wrong-type', `"${key}" is not a string`);
}

function fault(code: ErrorCode, message: string): CoachError {
  return new CoachError({ code, message });
}

/** The history's error, and from which line on nothing is scored. */
function stoppedAt(line: number, error: CoachError): CoachError {
  const message = `line ${line} could not be saved, and neither it nor what follows it was scored`;
  return new CoachError([...error.problems, { code: error.code, message }], { cause: error });
}

function describe(error: unknown): Pick<Problem, 'code' | 'message'> {
  if (error instanceof CoachError) return { code: error.code, message: error.message };
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
}
