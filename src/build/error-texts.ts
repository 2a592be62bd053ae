/** What each error code means and what to do, for `docs/errors.md`; a code without its text does not compile. */

import type { ErrorCode } from '../error.ts';

export interface ErrorText {
  readonly means: string;
  readonly remedy: string;
}

export const errorTexts: Readonly<Record<ErrorCode, ErrorText>> = {
  usage: {
    means:
      'The command line asks for something that does not exist, or for two things that exclude each other.',
    remedy: '`--help` after the command shows what it takes.',
  },
  'file-not-found': { means: 'There is no file or folder of this name.', remedy: 'Check the path.' },
  'file-unreadable': {
    means: 'The file or folder is there and cannot be read, or cannot be written.',
    remedy: 'Check what it is and whose it is.',
  },
  'file-too-large': {
    means: 'The file, or one line of a batch, is larger than an answer or a bank can be.',
    remedy: 'Cut it into several files.',
  },
  'not-text': {
    means: 'The file is not text in UTF-8, or holds control characters or endless nesting.',
    remedy: 'Save it as plain text in UTF-8.',
  },
  'empty-answer': { means: 'The file or standard input holds no answer.', remedy: 'Check what was given.' },
  'no-answer': {
    means: 'A line of a batch has no `answer`, or it is not a text.',
    remedy: 'Write `{"answer": "…"}`.',
  },
  'bad-json': { means: 'A line of a batch is not valid JSON.', remedy: 'Write one JSON object a line.' },
  'not-english': {
    means: 'The answer does not seem to be in English, and coach reads English only.',
    remedy: 'Answer in English.',
  },
  'unknown-question': {
    means: 'There is no question with this id.',
    remedy: '`coach questions` lists them; `--bank` adds yours.',
  },
  'unknown-topic': {
    means: 'There is no such topic, or a list names a second topic of its own.',
    remedy: '`coach questions` lists the topics. A bank has one topic of its own.',
  },
  'unknown-type': {
    means: 'The question type is none of behavioral, situational and technique.',
    remedy: 'Choose one of them.',
  },
  'no-terminal': {
    means: 'The command asks and answers, and has no terminal to do so.',
    remedy: 'Call it in a terminal, or give the text in a file or as options.',
  },
  'nothing-chosen': {
    means: 'No question fits the topic and type that were asked for.',
    remedy: 'Leave one of the filters away.',
  },
  'yaml-syntax': {
    means: 'The file is not YAML 1.2: a tab as indentation, an open quote, a key that stands twice.',
    remedy: 'Mend the line that is shown.',
  },
  'yaml-alias': {
    means: 'An alias (`*name`) has no anchor, stands within its own, or the aliases stand for too much text.',
    remedy: 'Write the part out. A text that begins with `*` or `&` needs quotes.',
  },
  'wrong-type': {
    means: 'A value is of another kind than its key asks for: a number where a text is meant.',
    remedy: 'Put a text in quotes; write a list with `-`.',
  },
  'missing-key': { means: 'A key that must be there is missing, or has no value.', remedy: 'Add it.' },
  'unknown-key': {
    means: 'A key, column or part of a list is not known here.',
    remedy: 'Check its spelling; the hint names the nearest one.',
  },
  'bad-value': { means: 'A value is not one that is allowed here.', remedy: 'The message says what is.' },
  'unknown-element': {
    means: 'There is no element or red flag of this name.',
    remedy: '`coach explain` lists them.',
  },
  'duplicate-id': {
    means: 'Two questions, elements, signals or columns have the same name.',
    remedy: 'Rename one. `extends: coach` lets a bank change a question of coach.',
  },
  'weights-sum': {
    means: 'The points of `expects` do not add up to 100.',
    remedy: 'Give or take away the points that the hint names.',
  },
  'bad-extends': {
    means:
      'What `extends` names is not coach or a YAML file in the folder of the bank, or leads round in a circle.',
    remedy: 'Name `coach`, or a file in the same folder or below. Neither `..` nor links lead out of it.',
  },
  'unreachable-element': {
    means: "An element of a bank's own is expected by no question, or no answer can show it.",
    remedy: 'Name it under `expects`; give it a signal of level 2.',
  },
  'samples-order': {
    means: 'A sample answer does not score below the one that is meant to be better.',
    remedy: 'Rewrite one of the two; the hint says what the better one lacks.',
  },
  'dead-signal': {
    means: 'A signal or pattern can never count, or adds nothing to another one.',
    remedy: 'Take it out, or change what holds it back.',
  },
  'csv-syntax': {
    means: 'A row of a CSV file cannot be read, or has more cells than there are columns.',
    remedy: 'Put a cell with a separator in quotes, and write a quote within it twice.',
  },
  'bad-pattern': {
    means: 'A pattern cannot be read, or has a piece that matches nothing.',
    remedy: '`docs/signals.md` shows how patterns are written.',
  },
  'unknown-set': {
    means: 'A pattern names a word set (`<name>`) that does not exist.',
    remedy: 'The sets are the files in `rubrics/lexicon/`.',
  },
  'missing-example': {
    means: 'A signal has no example that it hits, or none that it misses.',
    remedy: 'Add one of each.',
  },
  'example-fails': {
    means: 'A signal does not do with one of its examples what the example says.',
    remedy: '`coach rubric explain` says at which step it fails, or which pattern hits it.',
  },
  'empty-file': {
    means: 'The file holds nothing to read.',
    remedy: '`coach bank new` shows a bank to begin with.',
  },
  'history-unavailable': {
    means: 'The history cannot be opened or written.',
    remedy:
      'Check the folder that `coach history --path` names, and the space on the disk; with `COACH_HISTORY`, the server and the login.',
  },
  'history-newer': {
    means: 'The history was written by a newer coach.',
    remedy: 'Update coach. The file is left as it is.',
  },
  'bank-faulty': {
    means: 'A file has more faults than are shown.',
    remedy: 'Mend the first ones and check again.',
  },
  'worksheet-faulty': {
    means: 'A filled-in worksheet is not as it was given out.',
    remedy: 'Keep its headings and marks, and write between them.',
  },
  'schedule-unavailable': {
    means: 'The reminder cannot be set up or taken away.',
    remedy: 'The message says which part of the system refused.',
  },
  internal: {
    means: 'A fault in coach itself; the exit status is 70.',
    remedy: 'Report it; `COACH_DEBUG=1` before the command adds the stack.',
  },
};
