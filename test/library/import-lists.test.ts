/** Lists in CSV and Markdown become banks and lists again without loss, and each fault is told at its place. */

import { describe, expect, test } from 'vitest';
import { guardCell, unguardCell } from '../../src/library/guard-cell.ts';
import { listToBank } from '../../src/library/list-to-bank.ts';
import { parseQuestionFile } from '../../src/library/parse-questions.ts';
import { readCsvList } from '../../src/library/read-csv-list.ts';
import { readMarkdownList } from '../../src/library/read-markdown-list.ts';
import { renderBank } from '../../src/library/render-bank.ts';
import { renderMarkdownBank } from '../../src/library/render-markdown-bank.ts';
import { shippedLibrary } from './shipped-library.ts';

type Read = typeof readCsvList;

function bankOf(read: Read, text: string) {
  return listToBank(read(text, 'a'), 'a', shippedLibrary());
}

/** Faults as `code line:column+length`. */
function faults(read: Read, text: string): readonly string[] {
  return bankOf(read, text).problems.map(({ code, at }) => `${code} ${at?.line}:${at?.column}+${at?.length}`);
}

describe('a CSV file', () => {
  test('becomes a bank that is sound, with ids and types of its own', () => {
    const text = `Question,Why,Expects,Hint,Sector
"Tell me about a time, any time, you helped.",To hear it.,empathy 30 must; solution 70,empathy: How? → I saw…,Call centre
What would you do if a guest shouted?,,,,
`;
    const bank = bankOf(readCsvList, text);
    expect(bank.problems).toEqual([]);
    expect(bank.questions).toEqual([
      {
        id: 'time-any-time-you-helped',
        type: 'behavioral',
        ask: 'Tell me about a time, any time, you helped.',
        why: 'To hear it.',
        sectors: ['call-centre'],
        expects: { empathy: { points: 30, must: true }, solution: 70 },
        hints: [{ element: 'empathy', prompt: 'How?', starter: 'I saw…' }],
      },
      { id: 'guest-shouted', type: 'situational', ask: 'What would you do if a guest shouted?' },
    ]);
    const yaml = renderBank(bank, 'schemas/questions.json', 'a.csv');
    expect(yaml.split('\n')[0]).toBe('# yaml-language-server: $schema=schemas/questions.json');
    const { value, problems } = parseQuestionFile(yaml, 'a.yaml');
    expect(problems).toEqual([]);
    expect(value?.questions.map(({ fields }) => fields.id)).toEqual([
      'time-any-time-you-helped',
      'guest-shouted',
    ]);
  });

  test.each([
    ['semicolons', 'question;why\nTell me, why?;\nTell me more?;x\n'],
    ['tabs', 'question\twhy\nTell me, why?\t\nTell me more?\tx\n'],
    ['Windows line ends and a mark', '\ufeffquestion,why\r\n"Tell me, why?",\r\nTell me more?,x\r\n'],
    ['no names of columns', '"Tell me, why?"\nTell me more?\n'],
  ])('may have %s', (_, text) => {
    const bank = bankOf(readCsvList, text);
    expect(bank.problems).toEqual([]);
    expect(bank.questions.map(({ ask }) => ask)).toEqual(['Tell me, why?', 'Tell me more?']);
  });

  test('with an element of a bank of one’s own is told where such questions are written', () => {
    const hintOf = (element: string) =>
      bankOf(readCsvList, `ask,expects\nWhy so?,${element} 100\n`).problems.map(({ hint }) => hint);
    expect(hintOf('my_upselling')).toEqual([
      'a list knows the elements of coach; write a question with an element of your own into a bank in YAML',
    ]);
    expect(hintOf('empathie')).toEqual(['did you mean "empathy"?']);
  });

  test('that names a question of coach changes it', () => {
    const bank = bankOf(readCsvList, 'id,question\napology,How do you say sorry?\n');
    expect(bank).toMatchObject({ extendsCoach: true, problems: [] });
    expect(renderBank(bank, 's.json', 'a.csv')).toContain('\nextends: coach\n');
  });

  test.each([
    ['nothing', '', ['empty-file 1:1+1']],
    ['only names', 'question,why\n', ['empty-file 1:1+12']],
    ['an unknown column', 'question,wyh\nWhy so?,x\n', ['unknown-key 1:10+3']],
    ['a column twice', 'question,why,why\nWhy so?,x,y\n', ['duplicate-id 1:14+3']],
    ['a type', 'question,type\nWhy so?,behaviour\n', ['unknown-type 2:9+9']],
    ['an element', 'question,expects\nWhy so?,empathi 100\n', ['unknown-element 2:9+11']],
    ['weights', 'question,expects\nWhy so?,empathy 90\n', ['weights-sum 2:9+10']],
    ['what is no weight', 'question,expects\nWhy so?,a lot\n', ['bad-value 2:9+5']],
    ['a hint', 'question,hints\nWhy so?,empathy\n', ['bad-value 2:9+7']],
    ['one id twice', 'id,question\na,Why so?\na,Why not?\n', ['duplicate-id 3:1+1']],
    ['a quote that stays open', 'question,why\nWhy so?,x\n"Why not?,y\n', ['csv-syntax 3:1+11']],
    ['more cells than columns', 'question,why\nWhy so?,x,y\n', ['csv-syntax 2:11+1']],
    ['a control character', 'question\nWhy\u0007 so?\n', ['not-text 2:4+1']],
    ['a text after a quoted one', 'question,type\n"Why ""x"",\nso?",x\n', ['unknown-type 3:6+1']],
    ['two faults', 'question,type\nWhy so?,x\nWhy not?,y\n', ['unknown-type 2:9+1', 'unknown-type 3:10+1']],
  ])('with %s amiss is refused at its place', (_, text, expected) => {
    expect(faults(readCsvList, text)).toEqual(expected);
  });

  test('with more rows than anybody practises is refused', () => {
    expect(faults(readCsvList, `question\n${'Why so?\n'.repeat(5_001)}`)).toContain(
      'file-too-large 5001:1+7',
    );
  });
});

describe('a Markdown list', () => {
  test('may be one of tasks: its boxes are no words of the questions', () => {
    const bank = bankOf(
      readMarkdownList,
      '- [ ] How do you greet a guest?\n- [x] How do you say goodbye?\n- \\[ ] is a box. How do you explain it?\n',
    );
    expect(bank.questions.map(({ id, ask }) => [id, ask])).toEqual([
      ['greet-a-guest', 'How do you greet a guest?'],
      ['say-goodbye', 'How do you say goodbye?'],
      [expect.any(String), '[ ] is a box. How do you explain it?'],
    ]);
    expect(faults(readMarkdownList, '- [ ]\n- Why?\n')).toEqual(['missing-key 1:3+3']);
    const { questions, topics } = shippedLibrary();
    const boxed = questions
      .slice(0, 1)
      .map((question) => ({ ...question, ask: '[ ] is a box. What is it?' }));
    const again = bankOf(readMarkdownList, renderMarkdownBank(boxed, topics, { samples: false }));
    expect(again.questions.map(({ ask }) => ask)).toEqual(['[ ] is a box. What is it?']);
  });

  test('becomes a bank: headings name its topic, items within an item its parts', () => {
    const text = `# My shop

Some words of introduction.

- Tell me about a *late* delivery.
  - why: To hear it.
  - When was something late?
  - expects: empathy 40, solution 60 must
  - probe, empathy: How was it for her?
1. What would you do if a guest shouted?
`;
    const bank = bankOf(readMarkdownList, text);
    expect(bank).toMatchObject({ topic: 'my-shop', title: 'My shop', problems: [] });
    expect(bank.questions).toMatchObject([
      {
        ask: 'Tell me about a late delivery.',
        why: 'To hear it.',
        wordings: ['When was something late?'],
        expects: { empathy: 40, solution: { points: 60, must: true } },
        probes: [{ element: 'empathy', ask: 'How was it for her?' }],
      },
      { type: 'situational', ask: 'What would you do if a guest shouted?' },
    ]);
  });

  test.each([
    ['no list', '# Mine\n\nWords.\n', ['empty-file 1:1+1']],
    ['a mistyped part', '- Why so?\n  - wny: because\n', ['unknown-key 2:5+12']],
    ['an element', '- Why so?\n  - expects: empathi 100\n', ['unknown-element 2:5+20']],
    ['a hint', '- Why so?\n  - hint, empathy: no arrow\n', ['bad-value 2:5+23']],
    ['a part twice', '- Why so?\n  - why: a\n  - why: b\n', ['bad-value 3:5+6']],
    ['an item without words', '- Why so?\n-\n', ['missing-key 2:1+1']],
    ['quotes in quotes', `${'>'.repeat(50_000)}a`, ['not-text 1:1+1']],
    ['a paragraph without end', `- ${'*a '.repeat(20_000)}`, ['file-too-large 1:1+1']],
    ['text without end', 'a\n'.repeat(300_000), ['file-too-large 1:1+0']],
  ])('with %s is refused at its place', (_, text, expected) => {
    expect(faults(readMarkdownList, text)).toEqual(expected);
  });
});

test.each(['=1+1', '+1', '-1', '@sum', '\t=1', ' =1', '|cmd', '%0A', '\uff1d1', "'=1", "''@x"])(
  'the cell %j is guarded, and read as it was',
  (text) => {
    expect(guardCell(text)).toBe(`'${text}`);
    expect(unguardCell(guardCell(text))).toBe(text);
  },
);

test.each(['', 'Why?', "it's", "'quoted'", '1-1', 'a=b'])('the cell %j stays as it is', (text) => {
  expect(guardCell(text)).toBe(text);
  expect(unguardCell(text)).toBe(text);
});
