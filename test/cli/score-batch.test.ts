import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { scoreBatch } from '../../src/cli/score-batch.ts';
import type { Scored, ScoreOptions } from '../../src/cli/score-options.ts';
import type { Engine } from '../../src/score/engine.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';
import { memoryInput, memoryOutput } from './memory-streams.ts';

const echoing: Engine = {
  ...fakeEngine,
  scoreAnswer: ({ id, ...input }) => ({
    ...fakeEngine.scoreAnswer(input),
    ...(id === undefined ? {} : { id }),
  }),
};

async function batch(lines: readonly string[], options: Partial<ScoreOptions> = {}, engine = echoing) {
  const stdout = memoryOutput();
  const stderr = memoryOutput();
  const saved: Scored[] = [];
  const save = async (scored: Scored): Promise<void> => {
    saved.push(scored);
  };
  const rescue = async (): Promise<void> => {};
  const input = memoryInput(lines.join('\n'));
  const deps = {
    library: fakeLibrary,
    engine,
    save,
    rescue,
    stdin: input,
    stdout,
    stderr,
    env: {},
  };
  const status = await scoreBatch(input, { files: [], ...options }, deps);
  const results = stdout
    .text()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, results, saved, stderr: stderr.text() };
}

describe('scoreBatch', () => {
  it('keeps the order, echoes ids and skips blank lines', async () => {
    const { status, results } = await batch([
      '{"id": "a", "answer": "I stayed calm."}',
      '',
      '  ',
      '{"id": 7, "question": "frustration", "answer": ""}',
      '{"answer": "x", "id": null, "question": null}',
    ]);
    expect(status).toBe(0);
    expect(results.map(({ id, question }) => [id, question])).toEqual([
      ['a', 'angry-customer'],
      [7, 'frustration'],
      [undefined, 'angry-customer'],
    ]);
  });

  it('refers offsets to the answer as it stands in the JSON', async () => {
    const answer = '\ufeff😀 “I\r\n” I stayed calm.';
    const { results } = await batch([JSON.stringify({ answer })]);
    const [{ start, end }] = results[0].elements.composure.evidence;
    expect(answer.slice(start, end)).toBe('stayed calm');
  });

  it.each<[string, string, string]>([
    ['{"answer": ', 'bad-json', 'the line is not valid JSON'],
    ['["answer"]', 'bad-json', 'the line is JSON, but no object'],
    ['null', 'bad-json', 'the line is JSON, but no object'],
    ['{}', 'no-answer', 'the line has no "answer"'],
    ['{"answer": 3}', 'no-answer', '"answer" is not a string'],
    ['{"answer": "x", "id": []}', 'wrong-type', '"id" is neither a string nor a number'],
    ['{"answer": "x", "question": 4}', 'wrong-type', '"question" is not a string'],
    ['{"answer": "x", "question": "nope"}', 'unknown-question', 'there is no question "nope"'],
    [
      '{"answer": "x", "prompt": "Why?"}',
      'missing-key',
      'the prompt is not in the bank, so its type is needed',
    ],
    ['{"answer": "x", "prompt": "Why?", "type": "odd"}', 'unknown-type', '"odd" is not a question type'],
    ['{"answer": "Guten Tag"}', 'not-english', 'the answer is not in English'],
  ])('puts an error in the place of %s', async (line, code, message) => {
    const { status, results } = await batch(['', line, '{"answer": "x"}']);
    expect(status).toBe(2);
    expect(results[0]).toEqual({ schema: 1, line: 2, error: { code, message } });
    expect(results[1]).toMatchObject({ schema: 1, question: 'angry-customer' });
  });

  it('tells once of each key that is passed over, and of the one probably meant', async () => {
    const { status, results, stderr } = await batch([
      '{"answer": "x", "id": 1, "type": null}',
      '{"answer": "x", "qestion": "frustration", "rater\\u001b": 3}',
      '{"answer": "x", "qestion": "frustration"}',
    ]);
    expect(status).toBe(0);
    expect(results).toHaveLength(3);
    expect(stderr).toBe(
      'line 2: the key "qestion" is passed over; did you mean "question"?\n' +
        'line 2: the key "rater␛" is passed over; the keys are id, question, prompt, type, answer\n',
    );
  });

  it('takes the question of the bank where a prompt stands beside it, and tells so once', async () => {
    const line = '{"answer": "x", "prompt": "Why?", "question": "frustration"}';
    const { status, results, stderr } = await batch([line, line]);
    expect([status, results.map(({ question }) => question)]).toEqual([0, ['frustration', 'frustration']]);
    expect(stderr).toBe(
      'line 1: "question" names a question of the bank, so "prompt" is passed over; give one of them\n',
    );
  });

  it('tells of ten such keys at most', async () => {
    const keys = Array.from({ length: 30 }, (_, index) => [`key-number-${index}`, index]);
    const { stderr } = await batch([JSON.stringify({ answer: 'x', ...Object.fromEntries(keys) })]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(11);
  });

  it('goes on after a fault of coach and ends with 70', async () => {
    const broken: Engine = {
      ...echoing,
      scoreAnswer(input) {
        if (input.answer === 'boom') throw new TypeError('x is undefined');
        return echoing.scoreAnswer(input);
      },
    };
    const { status, results } = await batch(['{"answer":"boom"}', '{bad', '{"answer":"x"}'], {}, broken);
    expect(status).toBe(70);
    expect(results.map(({ error }) => error?.code)).toEqual(['internal', 'bad-json', undefined]);
  });

  it.each<[readonly string[], number | undefined, number]>([
    [['{"answer": "I stayed calm."}'], 31, 1],
    [['{"answer": "I stayed calm."}'], 30, 0],
    [['{"answer": "I stayed calm."}', '{'], 31, 2],
  ])('%j under %s gives %i', async (lines, failUnder, status) => {
    expect((await batch(lines, { failUnder })).status).toBe(status);
  });

  it('takes the question of the command line where a line names none', async () => {
    const lines = ['{"answer": "x"}', '{"answer": "x", "question": "abusive-caller"}'];
    const { results, saved } = await batch(lines, { question: 'frustration', save: true });
    expect(results.map(({ question }) => question)).toEqual(['frustration', 'abusive-caller']);
    expect(saved).toHaveLength(2);
  });

  it('reads no further than its reader has taken', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<string> {
      for (; given < 10_000; given += 1) yield '{"answer": "x"}\n';
    }
    let release = (): void => {};
    const stuck = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        release = done;
      },
    });
    const deps = {
      library: fakeLibrary,
      engine: echoing,
      save: async () => {},
      rescue: async () => {},
      stdin: memoryInput(),
      stdout: stuck,
      stderr: memoryOutput(),
      env: {},
    };
    void scoreBatch(endless(), { files: [] }, deps);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(given).toBeLessThan(3);
    release();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(given).toBeLessThan(4);
  });
});
