import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CoachError } from '../../src/error.ts';
import { parseWorksheet } from '../../src/quiz/parse-worksheet.ts';
import { renderWorksheet } from '../../src/quiz/render-worksheet.ts';
import { worksheetOf } from '../../src/quiz/worksheet.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';

const id = '0b9e6f4a-3c55-4c8e-9c0e-2f1f6a7b8c9d';
const sheet = renderWorksheet(
  worksheetOf(id, '2025-03-04', fakeLibrary.questions.slice(0, 2)),
  'coach quiz grade FILE',
);
/** The worksheet with answers typed in. */
const filled = (first: string, second = ''): string => {
  let place = 0;
  return sheet.replace(/(~{8} answer \S+\n)\n/gu, (_, opening: string) => {
    place += 1;
    return `${opening}${place === 1 ? first : second}\n`;
  });
};
const read = (text: string) => {
  const { answers, problems, strayLines } = parseWorksheet(text, 'tonight.md');
  return {
    answers: answers.map(({ question, answer }) => [question, answer]),
    problems: problems.map(({ at, message }) => `${at?.line}: ${message}`),
    strayLines,
  };
};

test('what it looks like', () => {
  expect(sheet).toMatchInlineSnapshot(`
    "<!-- coach-worksheet: 1; id: 0b9e6f4a-3c55-4c8e-9c0e-2f1f6a7b8c9d; questions: angry-customer abusive-caller -->

    # Interview practice, 2025-03-04

    Write each answer between its two lines of tildes, as you would say it. Leave out what you have no time for.
    Then: \`coach quiz grade FILE\`

    ## 1. Tell me about a time you dealt with an angry customer.

    ~~~~~~~~ answer angry-customer

    ~~~~~~~~

    ## 2. What would you do about an abusive caller?

    ~~~~~~~~ answer abusive-caller

    ~~~~~~~~
    "
  `);
});

describe('filled in', () => {
  test('not at all', () => {
    const { answers, problems } = parseWorksheet(sheet, 'tonight.md');
    expect(problems).toEqual([]);
    expect(answers).toEqual([
      {
        question: 'angry-customer',
        heading: 'Tell me about a time you dealt with an angry customer.',
        answer: '',
        line: 10,
      },
      {
        question: 'abusive-caller',
        heading: 'What would you do about an abusive caller?',
        answer: '',
        line: 16,
      },
    ]);
  });

  test.each<[string, string, string]>([
    ['partly', 'I stayed calm.', 'I stayed calm.'],
    ['several lines with a list and a heading', 'First.\n\n# Then\n- a\n- b', 'First.\n\n# Then\n- a\n- b'],
    ['blank lines around it', '\n\n  I stayed calm.  \n\n', '  I stayed calm.'],
    ['a shorter fence in it', '~~~\ncode\n~~~', '~~~\ncode\n~~~'],
    ['other fences in it', '````````````\n<!-- -->', '````````````\n<!-- -->'],
  ])('%s', (_, typed, answer) => {
    expect(read(filled(typed))).toEqual({
      answers: [
        ['angry-customer', answer],
        ['abusive-caller', ''],
      ],
      problems: [],
      strayLines: [],
    });
  });

  test.each(['\r\n', '\r'])('with line ends %j', (end) => {
    const found = read(filled('One.\nTwo.', 'Three.').replaceAll('\n', end));
    expect(found.problems).toEqual([]);
    expect(found.answers[0]?.[1]?.split(/[\r\n]+/u)).toEqual(['One.', 'Two.']);
    expect(found.answers[1]).toEqual(['abusive-caller', 'Three.']);
  });

  test('as the body of a saved mail', () => {
    const mail = `From: coach\nSubject: Interview practice\n\n${filled('I stayed calm.')}`;
    expect(read(mail)).toMatchObject({
      answers: [
        ['angry-customer', 'I stayed calm.'],
        ['abusive-caller', ''],
      ],
    });
  });

  test('whatever the answer, it is read back', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('~~~~~~~~', '~~~~~~~~~~~~ answer x', '```', '## 2. No', '<!-- x', '    in', '> q', ''),
    );
    const answers = fc
      .array(line, { maxLength: 6 })
      .map((lines) => lines.join('\n').replaceAll(/[\0\r]/gu, ''));
    fc.assert(
      fc.property(answers, answers, (one, two) => {
        const text = renderWorksheet(
          {
            id,
            day: '2025-03-04',
            questions: [
              { id: 'one', wording: 'One?', answer: one },
              { id: 'two', wording: 'Two?', answer: two },
            ],
          },
          'coach quiz grade FILE',
        );
        const found = read(text);
        expect(found.problems).toEqual([]);
        const trimmed = (given: string): string => given.replace(/^(?:[^\S\n]*\n)+|\s+$/gu, '');
        expect(found.answers).toEqual([
          ['one', trimmed(one)],
          ['two', trimmed(two)],
        ]);
      }),
    );
  });
});

describe('mangled', () => {
  const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

  test.each<[string, string, readonly (readonly [string, string])[], readonly string[]]>([
    [
      'no end of the first place',
      filled('I stayed calm.', 'I hung up.').replace('I stayed calm.\n~~~~~~~~\n', 'I stayed calm.\n'),
      [['abusive-caller', 'I hung up.']],
      ['10: the answer to angry-customer begins here and does not end'],
    ],
    [
      'no end of the last place',
      filled('I stayed calm.', 'I hung up.').replace(/~{8}\n$/u, ''),
      [['angry-customer', 'I stayed calm.']],
      ['16: the answer to abusive-caller begins here and does not end'],
    ],
    [
      'a place is gone',
      filled('I stayed calm.').replace(/~{8} answer abusive-caller\n\n~{8}\n/u, ''),
      [['angry-customer', 'I stayed calm.']],
      ['1: the place for the answer to abusive-caller is gone'],
    ],
    [
      'a place that names no question',
      filled('I stayed calm.').replace('answer abusive-caller', 'answer'),
      [['angry-customer', 'I stayed calm.']],
      [
        '1: the place for the answer to abusive-caller is gone',
        '16: the place does not say which question it answers',
      ],
    ],
    [
      'a place under another name',
      filled('I stayed calm.', 'I hung up.').replace('answer abusive-caller', 'answer abusive-calle'),
      [['angry-customer', 'I stayed calm.']],
      ['16: this worksheet does not ask abusive-calle'],
    ],
    [
      'a place twice',
      filled('I stayed calm.').replace('answer abusive-caller', 'answer angry-customer'),
      [['angry-customer', 'I stayed calm.']],
      ['1: the place for the answer to abusive-caller is gone', '16: angry-customer has a place already'],
    ],
    [
      'the answer under the heading instead of in its place',
      filled('').replace('~~~~~~~~ answer angry', 'I stayed calm.\n\n~~~~~~~~ answer angry'),
      [
        ['angry-customer', ''],
        ['abusive-caller', ''],
      ],
      ['10: this text is outside the place for an answer'],
    ],
    [
      'a line of as many tildes in an answer',
      filled('I stayed calm.\n~~~~~~~~\nHe left.', 'I hung up.'),
      [
        ['angry-customer', 'I stayed calm.'],
        ['abusive-caller', 'I hung up.'],
      ],
      ['14: a line of tildes or backticks begins here that belongs to no answer'],
    ],
    [
      'no beginning of the first place',
      filled('I stayed calm.', 'I hung up.').replace('~~~~~~~~ answer angry-customer\n', ''),
      [['abusive-caller', 'I hung up.']],
      [
        '1: the place for the answer to angry-customer is gone',
        '10: this text is outside the place for an answer',
        '11: a line of tildes or backticks begins here that belongs to no answer',
      ],
    ],
    [
      'no end of any place',
      filled('I stayed calm.', 'I hung up.').replaceAll(/^~{8}\n/gmu, ''),
      [],
      [
        '10: the answer to angry-customer begins here and does not end',
        '15: the answer to abusive-caller begins here and does not end',
      ],
    ],
  ])('%s', (_, text, answers, problems) => {
    expect(read(text)).toMatchObject({ answers, problems });
  });

  test('an answer after a damaged place keeps its line, its heading and its line breaks', () => {
    const sound = filled('I stayed calm.', 'I hung up.\nThen I rested.').replaceAll('\n', '\r\n');
    const damaged = sound.replace('I stayed calm.\r\n~~~~~~~~\r\n', 'I stayed calm.\r\n');
    const [, expected] = parseWorksheet(sound, 'tonight.md').answers;
    const [found] = parseWorksheet(damaged, 'tonight.md').answers;
    expect(found).toEqual({ ...expected, line: lineOf(damaged, '~~~~~~~~ answer abusive-caller') });
  });

  test('text beside a filled place, and sections of one’s own, are told and left out', () => {
    const text = `${filled('I stayed calm.\n~~~~~~~~\n\nThat went well.\n\n~~~~~~~~ answer x').replace(/~{8} answer x\n~{8}\n/u, '')}\n## Notes\n\nFor tomorrow.\n`;
    expect(read(text)).toEqual({
      answers: [
        ['angry-customer', 'I stayed calm.'],
        ['abusive-caller', ''],
      ],
      problems: [],
      strayLines: [lineOf(text, 'That went well.'), lineOf(text, 'For tomorrow.')],
    });
  });

  test.each(['I stayed calm.', sheet.slice(sheet.indexOf('\n')), sheet.replace(id, 'x')])(
    'no header: %s',
    (text) => {
      expect(() => parseWorksheet(text, 'a.md')).toThrow(CoachError);
    },
  );
});
