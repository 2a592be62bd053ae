import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CoachError } from '../../src/error.ts';
import { loadBanks, loadLibrary, loadLibraryFiles } from '../../src/library/load-library.ts';
import { deserialiseLibrary, serialiseLibrary } from '../../src/library/serialise-library.ts';
import { elementIds, flagIds } from '../../src/rubric/element.ts';
import { root, shippedLibrary } from './shipped-library.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-bank-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const question = (id: string) => `  - id: ${id}\n    type: behavioral\n    ask: Tell me about ${id}.\n`;

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function problemsOf(banks: readonly string[]) {
  try {
    loadBanks(shippedLibrary(), banks);
    return [];
  } catch (error) {
    if (error instanceof CoachError) return error.problems;
    throw error;
  }
}

describe('the shipped library', () => {
  test('has no faults', () => {
    expect(loadLibraryFiles(root).problems).toEqual([]);
  });

  test('has every element, flag and type, and weights of 100', () => {
    const library = shippedLibrary();
    expect(Object.keys(library.elements).sort()).toEqual([...elementIds].sort());
    expect(Object.keys(library.flags).sort()).toEqual([...flagIds].sort());
    for (const { expects } of [...library.questions, ...Object.values(library.types)]) {
      expect(expects.reduce((sum, { points }) => sum + points, 0)).toBe(100);
    }
  });

  test('is the same after a way through JSON', () => {
    const library = shippedLibrary();
    const text = serialiseLibrary(library);
    expect(deserialiseLibrary(Buffer.from(text))).toEqual(library);
    expect(JSON.stringify(deserialiseLibrary(Buffer.from(text)))).toBe(JSON.stringify(library));
    expect(serialiseLibrary(deserialiseLibrary(Buffer.from(text)))).toBe(text);
    const other = Buffer.from(text.replace('"version":2', '"version":0'));
    expect(() => deserialiseLibrary(other)).toThrow(TypeError);
  });
});

describe('a bank of the user', () => {
  test('needs an id, a type and what is asked; the rest comes from the type and the elements', () => {
    const bank = write('Acme Bank.yaml', `questions:\n${question('late-parcel')}`);
    const library = loadBanks(shippedLibrary(), [bank]);
    const added = library.questions.at(-1);
    expect(added).toMatchObject({
      id: 'late-parcel',
      topic: 'acme-bank',
      sectors: ['any'],
      level: 'entry',
      samples: {},
    });
    expect(added?.expects).toEqual(library.types.behavioral.expects);
    expect(added?.hints[0]?.starter).toBe(library.elements.situation.starter);
    expect(added?.probes[0]?.ask).toBe(library.elements.situation.probe);
    expect(library.topics.at(-1)).toEqual({ id: 'acme-bank', title: 'Acme bank' });
    expect(library.questions.length).toBe(shippedLibrary().questions.length + 1);
  });

  test('keeps the order of its expectations', () => {
    const expects = '    expects: { outcome: 60, action: { points: 30, must: true }, situation: 10 }\n';
    const bank = write('a.yaml', `topic: de-escalation\nquestions:\n${question('late-parcel')}${expects}`);
    const library = loadBanks(shippedLibrary(), [bank]);
    expect(library.questions.at(-1)?.expects).toEqual([
      { element: 'outcome', points: 60, must: false },
      { element: 'action', points: 30, must: true },
      { element: 'situation', points: 10, must: false },
    ]);
    expect(library.topics).toEqual(shippedLibrary().topics);
  });

  test('may use anchors', () => {
    const text = `questions:\n${question('one')}    expects: &usual { outcome: 60, action: 40 }\n${question('two')}    expects: *usual\n`;
    const library = loadBanks(shippedLibrary(), [write('a.yaml', text)]);
    expect(library.questions.at(-1)?.expects).toEqual(library.questions.at(-2)?.expects);
  });

  test('may be a folder: its *.yaml and *.yml by name, nothing else', () => {
    write('b.yml', `questions:\n${question('two')}`);
    write('a.yaml', `questions:\n${question('one')}`);
    write('.hidden.yaml', 'no: bank');
    write('notes.txt', 'no bank');
    const ids = loadBanks(shippedLibrary(), [folder]).questions.map(({ id }) => id);
    expect(ids.slice(-2)).toEqual(['one', 'two']);
  });

  test('tells an id that stands in two of its files', () => {
    write('a.yaml', `questions:\n${question('one')}`);
    write('b.yaml', `questions:\n${question('one')}`);
    const [problem] = problemsOf([folder]);
    expect(problem).toMatchObject({
      code: 'duplicate-id',
      at: { file: join(folder, 'b.yaml'), line: 2, column: 9 },
    });
    expect(problem?.message).toContain(`${join(folder, 'a.yaml')}:2`);
  });

  test('shows the faults of all files, and those of files that cannot be read', () => {
    write('a.yaml', 'questions: []');
    write('b.yaml', 'a: [');
    write('c.yaml', '\u0000');
    mkdirSync(join(folder, 'd.yaml'));
    const codes = problemsOf([folder, join(folder, 'none.yaml')]).map(({ code }) => code);
    expect(codes).toEqual(['file-unreadable', 'file-not-found', 'bad-value', 'yaml-syntax', 'not-text']);
  });

  test('may be missing, empty, too large or no file', () => {
    expect(problemsOf([join(folder, 'none.yaml')])[0]?.code).toBe('file-not-found');
    expect(problemsOf([folder])[0]?.code).toBe('file-not-found');
    expect(problemsOf([write('big.yaml', ' '.repeat(2_000_001))])[0]?.code).toBe('file-too-large');
    expect(problemsOf(['a\u0000b'])[0]?.code).toBe('file-unreadable');
  });

  test.skipIf(process.platform === 'win32')('is not waited for when it is a pipe', () => {
    const pipe = join(folder, 'pipe.yaml');
    execFileSync('mkfifo', [pipe]);
    expect(problemsOf([pipe])[0]?.code).toBe('file-unreadable');
  });
});

describe('a library folder', () => {
  beforeEach(() => {
    for (const part of ['questions', 'rubrics'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
  });

  test('tells what is missing', () => {
    rmSync(join(folder, 'rubrics/elements/apology.yaml'));
    rmSync(join(folder, 'rubrics/flags/blame.yaml'));
    rmSync(join(folder, 'rubrics/types.yaml'));
    rmSync(join(folder, 'rubrics/lexicon'), { recursive: true });
    const { problems } = loadLibraryFiles(folder);
    expect([...new Set(problems.map(({ code }) => code))]).toEqual(['file-not-found']);
    const messages = problems.map(({ message }) => message).join('\n');
    for (const path of ['elements/apology.yaml', 'flags/blame.yaml', 'types.yaml', 'lexicon']) {
      expect(messages).toContain(`rubrics/${path}`);
    }
    expect(() => loadLibrary({ directory: folder })).toThrow(CoachError);
  });

  test('hands every signal to the check of the engine and places what it says', () => {
    const apology = join(root, 'test/broken/missing-example/apology.yaml');
    cpSync(apology, join(folder, 'rubrics/elements/apology.yaml'));
    const { problems } = loadLibraryFiles(folder, (signal) =>
      signal.id === 'said_sorry' && signal.examples.hits[0]?.includes('to her')
        ? [{ code: 'example-fails', message: 'this example is not hit', part: ['examples', 'hits', 0] }]
        : [],
    );
    expect(problems.map(({ code, at }) => [code, at?.line, at?.column])).toEqual([
      ['missing-example', 15, 5],
      ['example-fails', 16, 14],
    ]);
  });
});
