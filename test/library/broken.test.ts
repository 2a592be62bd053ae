/** One bad file per way to be wrong: each fails for one reason, at one place. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/error.ts';
import { loadBankFiles } from '../../src/library/load-bank-files.ts';
import { parseQuestionFile } from '../../src/library/parse-questions.ts';
import {
  parseElementFile,
  parseFlagFile,
  parseLexiconFile,
  parseTypesFile,
} from '../../src/library/parse-rubric.ts';
import { shippedLibrary } from './shipped-library.ts';

const folder = join(import.meta.dirname, '..', 'broken');
const told = ({ code, at, hint }: Problem) =>
  `${code} ${at?.line}:${at?.column}+${at?.length}${hint === undefined ? '' : ` (${hint})`}`;

const asManySpaces = 'check its indentation: it wants as many spaces in front as those';

const banks = [
  ['yaml-syntax-tab', 'yaml-syntax 4:1+1 (indent with spaces; YAML does not allow tabs there)'],
  ['yaml-syntax-colon', 'yaml-syntax 4:10+1 (a text with ": " in it needs quotes around it)'],
  ['yaml-syntax-space-too-few', `yaml-syntax 4:1+1 (${asManySpaces})`],
  ['yaml-syntax-dash-too-far-left', `yaml-syntax 7:1+1 (${asManySpaces})`],
  [
    'yaml-syntax-space-too-many',
    'yaml-syntax 2:9+1 (check the indentation of the next line, or put the whole text in quotes)',
  ],
  ['yaml-syntax-quote', 'yaml-syntax 4:10+1'],
  ['yaml-syntax-duplicate-key', 'yaml-syntax 5:5+4'],
  ['yaml-syntax-second-document', 'yaml-syntax 5:1+3 (keep one document a file, without a second "---")'],
  [
    'yaml-syntax-tag',
    'yaml-syntax 4:10+10 (tags ("!name") are not read here; a text that begins with "!" needs quotes)',
  ],
  ['yaml-syntax-version', 'yaml-syntax 1:1+9 (leave the %YAML line out)'],
  ['yaml-syntax-deep', 'yaml-syntax 2:103+1'],
  ['yaml-alias-unknown', 'yaml-alias 5:14+9 (a text that begins with "*" needs quotes around it)'],
  ['yaml-alias-circle', 'yaml-alias 5:15+4'],
  ['yaml-alias-bomb', 'yaml-alias 5:20+2 (write the parts out)'],
  ['not-text-nul', 'not-text 4:31+1'],
  ['not-text-latin1', 'not-text 4:34+1 (save the file as UTF-8 text)'],
  ['not-text-utf16', 'not-text 1:1+1 (save the file as UTF-8 text)'],
  ['empty-file-bytes', 'empty-file 1:1+0 ("coach bank new" and "coach rubric new" show what to begin with)'],
  [
    'empty-file-comment',
    'empty-file 1:1+0 ("coach bank new" and "coach rubric new" show what to begin with)',
  ],
  ['wrong-type-file', 'wrong-type 1:1+28'],
  ['wrong-type-list', 'wrong-type 1:1+9'],
  ['wrong-type-entry', 'wrong-type 2:5+28'],
  ['wrong-type-number', 'wrong-type 2:9+2 (put it in quotes: "42")'],
  ['missing-key', 'missing-key 2:5+2'],
  ['missing-key-empty', 'missing-key 4:5+3'],
  ['missing-key-nothing-below', 'missing-key 2:1+9 ("coach bank new" shows a bank to begin with)'],
  ['unknown-key', 'unknown-key 5:5+7 (did you mean "wordings"?)'],
  ['unknown-key-merge', 'unknown-key 6:5+2 (write the keys out; "<<" is not read)'],
  ['unknown-key-proto', 'unknown-key 5:5+9'],
  ['unknown-element-proto', 'unknown-key 5:30+9'],
  ['unknown-type', 'unknown-type 3:11+9 (did you mean "behavioral"?)'],
  ['crlf-and-bom', 'unknown-type 3:11+9 (did you mean "behavioral"?)'],
  ['unknown-topic', 'unknown-topic 4:12+7 (did you mean "delivery"?)'],
  ['unknown-element', 'unknown-element 7:7+7 (did you mean "empathy"?)'],
  ['unknown-element-hint', 'unknown-element 6:20+8 (did you mean "outcome"?)'],
  ['bad-value-id', 'bad-value 2:9+11'],
  ['bad-value-blank', 'bad-value 4:10+4'],
  ['bad-value-escape', 'bad-value 4:10+41'],
  ['bad-value-sector', 'bad-value 5:23+12 (did you mean "hospitality"?)'],
  ['bad-value-schema', 'bad-value 1:9+1'],
  ['bad-value-points', 'bad-value 6:18+1'],
  ['bad-value-hint-not-expected', 'bad-value 8:20+7 (it expects: situation, outcome)'],
  ['bad-value-same-wording', 'bad-value 7:9+27'],
  ['bad-value-same-sample', 'bad-value 7:15+17'],
  ['duplicate-id', 'duplicate-id 5:9+11 (give this question a name of its own)'],
  [
    'duplicate-id-shipped',
    'duplicate-id 2:9+20 (give this question a name of its own, or write "extends: coach" at the top to change that one)',
  ],
  ['weights-sum', 'weights-sum 5:5+7 (5 points are left to give)'],
] as const;

test.each(banks)('%s', (name, expected) => {
  const { problems } = loadBankFiles(shippedLibrary(), [join(folder, `${name}.yaml`)]);
  expect(problems.map(told)).toEqual([expected]);
});

test.each([
  ['questions:\n', 'there is nothing below "questions"'],
  ['topic: my-shop\n', '"questions" is missing'],
])('%j: %s', (text, message) => {
  expect(parseQuestionFile(text, 'a.yaml').problems).toMatchObject([{ code: 'missing-key', message }]);
});

test('a key one space too far left is not told as an open quote', () => {
  const text = 'questions:\n  - id: late-one\n    ask: "Tell me."\n   type: behavioral\n';
  expect(parseQuestionFile(text, 'a.yaml').problems).toMatchObject([
    { message: 'this line begins in another column than the lines of its kind above it', at: { line: 4 } },
  ]);
});

const pages = [
  ['missing-key-shipped.yaml', 'missing-key 17:5+7', parseCompleteQuestionFile],
  ['missing-key-pattern/apology.yaml', 'missing-key 12:5+2', parseElementFile],
  ['missing-key-type/types.yaml', 'missing-key 4:1+5', parseTypesFile],
  ['missing-example/apology.yaml', 'missing-example 15:5+8', parseElementFile],
  ['duplicate-id-signal/apology.yaml', 'duplicate-id 16:9+10', parseElementFile],
  ['bad-value-reality/apology.yaml', 'bad-value 15:48+7 (did you mean "habitual"?)', parseElementFile],
  ['bad-value-level/apology.yaml', 'bad-value 15:12+1', parseElementFile],
  ['bad-value-file-name/apologies.yaml', 'bad-value 2:5+7 (name the file apology.yaml)', parseElementFile],
  ['unknown-element-file/appology.yaml', 'unknown-element 2:5+8 (did you mean "apology"?)', parseElementFile],
  [
    'unknown-element-flag/bad_mouthing.yaml',
    'unknown-element 2:5+12 (did you mean "bad_mouthing"?)',
    parseFlagFile,
  ],
  ['bad-value-lexicon/feelings.yaml', 'bad-value 6:5+7 (write "furious")', parseLexiconFile],
  ['bad-value-lexicon-twice/feelings.yaml', 'bad-value 7:5+5', parseLexiconFile],
  ['bad-value-cut-points/types.yaml', 'bad-value 7:22+2', parseTypesFile],
] as const;

test.each(pages)('%s', (name, expected, parse) => {
  const { problems } = parse(readFileSync(join(folder, name), 'utf8'), name);
  expect(problems.map(told)).toEqual([expected]);
});

function parseCompleteQuestionFile(text: string, file: string) {
  return parseQuestionFile(text, file, { complete: true });
}

describe('all faults of a file', () => {
  test('are shown at once, in the order of the lines', () => {
    const { problems } = loadBankFiles(shippedLibrary(), [join(folder, 'all-at-once.yaml')]);
    expect(problems.map(told)).toEqual([
      'unknown-key 1:1+5 (did you mean "topic"?)',
      'missing-key 3:5+2',
      'unknown-type 4:11+9 (did you mean "behavioral"?)',
      'unknown-key 5:5+7 (did you mean "wordings"?)',
      'wrong-type 8:15+4',
      'bad-value 9:9+11',
      'weights-sum 12:5+7 (10 points are left to give)',
      'bad-value 16:12+4',
    ]);
  });

  test('each tell the file and its line', () => {
    const path = join(folder, 'all-at-once.yaml');
    const lines = readFileSync(path, 'utf8').split('\n');
    for (const { at, source } of loadBankFiles(shippedLibrary(), [path]).problems) {
      expect(at?.file).toBe(path);
      expect(source).toBe(lines[(at?.line ?? 0) - 1]);
    }
  });
});
