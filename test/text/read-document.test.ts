import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/practice/seeded-random.ts';
import { readDocument, tokenize } from '../../src/text/read-document.ts';

/** Norms of the tokens, sentence by sentence. */
function read(text: string): string[] {
  return readDocument(text).sentences.map(({ tokens }) => tokens.map(({ norm }) => norm).join(' '));
}

describe('tokenize', () => {
  it.each([
    ['words and punctuation', 'I listened, then left.', 'i listened , then left .'],
    ['contractions', "I didn't, I'd, she's", "i did n't , i 'd , she 's"],
    ['curly apostrophes', 'I didn’t', "i did n't"],
    ['an accent for an apostrophe', 'didn´t and didn`t', "did n't and did n't"],
    ['apostrophes left out', 'i dont, cant and wouldve', "i do n't , ca n't and would 've"],
    ['a contraction of a contraction', "she shouldn't've", "she should n't 've"],
    ['cannot', 'I cannot', 'i can not'],
    ['ALL CAPS', "I DIDN'T SHOUT", "i did n't shout"],
    [
      'decimals, money, times',
      '2.5 hours, £3.50, 10%, 1,000, 10:30, 9am',
      '2.5 hours , £3.50 , 10% , 1,000 , 10:30 , 9am',
    ],
    ['hyphens', 'a follow-up', 'a follow - up'],
    ['emoji', 'she smiled 😊!', 'she smiled 😊 !'],
    ['dots', 'well... yes…', 'well ... yes …'],
    ['a masked word', 'f***ing s**t', 'f***ing s**t'],
    ['emphasis', 'I **called** her *myself*', 'i called her myself'],
    ['emphasis over several words', '**call her back** now', 'call her back now'],
    ['a letter with a digit', 'b4 the 2nd call', 'b4 the 2nd call'],
    ['combining marks', 'cafe\u0301', 'cafe\u0301'],
    [
      'a web address',
      'see https://a.example/b?c=1,2#d, then (www.b.example/).',
      'see https://a.example/b?c=1,2#d , then ( www.b.example/ ) .',
    ],
    ['a web address in quotation marks', '"http://a.example/b." OK', '" http://a.example/b . " ok'],
    [
      'mail addresses',
      'mail j.b-c_d+e@shop.example.co.uk, or É.B@post.example.',
      'mail j.b-c_d+e@shop.example.co.uk , or é.b@post.example .',
    ],
    ['what is no mail address', 'me@home, @work, a@.b, a @ b', 'me @ home , @ work , a @ . b , a @ b'],
    ['a web address with an accent', 'é HTTPS://a.example/é!', 'é https://a.example/é !'],
    ['what only begins like a web address', 'www. https:// x', 'www . https : / / x'],
    ['NUL', 'I\0left', 'i \0 left'],
    ['a lone surrogate', 'a \ud83d b', 'a \ud83d b'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(
      tokenize(text, 0)
        .map(({ norm }) => norm)
        .join(' '),
    ).toBe(expected);
  });

  it('counts from the offset given', () => {
    expect(tokenize("don't", 7).map(({ start, end }) => [start, end])).toEqual([
      [7, 9],
      [9, 12],
    ]);
  });
});

describe('readDocument', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing', '', []],
    ['blanks', ' \n\t\r\n ', []],
    ['punctuation alone', '… !! …', []],
    ['two sentences', 'I listened. She left.', ['i listened .', 'she left .']],
    [
      'web addresses',
      'It is at https://wiki.example.com/handover and we read it. See www.example.com/a/b. I rang.',
      [
        'it is at https://wiki.example.com/handover and we read it .',
        'see www.example.com/a/b .',
        'i rang .',
      ],
    ],
    [
      'mail addresses',
      'He wrote from edna.farrow@mail.example. I rang him. Try x@y.example! Then go.',
      ['he wrote from edna.farrow@mail.example .', 'i rang him .', 'try x@y.example !', 'then go .'],
    ],
    ['no capitals', 'i listened. then i left', ['i listened .', 'then i left']],
    ['no blank after the stop', 'I listened.Then I left.', ['i listened .', 'then i left .']],
    ['no stops, but lines', 'i listened\ni said sorry', ['i listened', 'i said sorry']],
    [
      'a line wrapped by an editor',
      'I rang the customer and told her that I was\nsorry about the delay, and that the\nparcel was on its way.',
      [
        'i rang the customer and told her that i was sorry about the delay , and that the parcel was on its way .',
      ],
    ],
    ['CRLF', 'I listened\r\nShe left', ['i listened', 'she left']],
    ['a lone CR', 'I listened\rShe left', ['i listened', 'she left']],
    ['a line separator', 'I listened\u2028She left', ['i listened', 'she left']],
    ['a title', 'Mr. Smith rang. Dr. Lee left.', ['mr . smith rang .', 'dr . lee left .']],
    [
      '9 a.m.',
      'I came at 9 a.m. and left at 5 pm. then I slept.',
      ['i came at 9 a . m . and left at 5 pm . then i slept .'],
    ],
    ['a time before a capital', 'I left at 5pm. She stayed.', ['i left at 5pm .', 'she stayed .']],
    ['e.g.', 'Ask, e.g. what happened.', ['ask , e . g . what happened .']],
    [
      'number 5',
      'Table no. 5 rang. I said no. She left.',
      ['table no . 5 rang .', 'i said no .', 'she left .'],
    ],
    ['an initial', 'J. Smith rang.', ['j . smith rang .']],
    ['"I" at the end', 'So did I. She left.', ['so did i .', 'she left .']],
    ['a web address', 'See example.com for more.', ['see example . com for more .']],
    ['dots within', 'I was... fine. Well... She left.', ['i was ... fine .', 'well ...', 'she left .']],
    ['!?', 'What?! I said. Really!', ['what ? !', 'i said .', 'really !']],
    ['a quotation before its speaker', '"Where is it?" she asked.', ['" where is it ? " she asked .']],
    [
      'no capitals after a quoted stop',
      '“i am sorry.” then she smiled.',
      ['“ i am sorry . ”', 'then she smiled .'],
    ],
    ['a stop within quotation marks', '“I am sorry.” She smiled.', ['“ i am sorry . ”', 'she smiled .']],
    ['a numbered list in a line', '1. Listen. 2. Apologise.', ['listen .', '2 . apologise .']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string, readonly (readonly [number, boolean])[]]>([
    [
      'dashes',
      '- listened\n- refunded',
      [
        [1, true],
        [2, true],
      ],
    ],
    [
      'a dash that touches',
      '-listened\n•refunded',
      [
        [1, true],
        [2, true],
      ],
    ],
    [
      'numbers and letters',
      '1. listened\nb) refunded',
      [
        [1, true],
        [2, true],
      ],
    ],
    [
      'a paragraph',
      'I listened.\n\nI left.',
      [
        [0, false],
        [1, false],
      ],
    ],
    [
      'the same with CRLF',
      'I listened.\r\n\r\nI left.',
      [
        [0, false],
        [1, false],
      ],
    ],
    [
      'CRLF starts no paragraph',
      'I listened.\r\nI left.',
      [
        [0, false],
        [0, false],
      ],
    ],
    [
      'headings',
      'Situation: a guest came.\nAction: I listened.',
      [
        [0, false],
        [0, false],
      ],
    ],
    ['a number is no marker', '-5 degrees', [[0, false]]],
  ])('blocks and list items: %s', (_, text, expected) => {
    expect(readDocument(text).sentences.map(({ block, listItem }) => [block, listItem])).toEqual(expected);
  });

  const pieces = [
    'I',
    ' ',
    'listened',
    '\n',
    '\r\n',
    '. ',
    '"',
    '’',
    "n't",
    '😊',
    '\u0301',
    '\0',
    '\ud83d',
    'İ',
    'ß',
    '- ',
    '1. ',
    '**',
    '…',
    'don’t',
    '中文',
    '\u2028',
    '3.50',
    "'",
    'a.m.',
  ];

  it('keeps every token where it stands, in any text', () => {
    const random = seededRandom(20_261_125);
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from(
        { length: Math.floor(random() * 40) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join('');
      let at = 0;
      for (const sentence of readDocument(text).sentences) {
        expect(sentence.tokens.length).toBeGreaterThan(0);
        for (const token of sentence.tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.raw);
          expect(token.start).toBeGreaterThanOrEqual(at);
          at = token.end;
        }
        expect([sentence.start, sentence.end]).toEqual([
          sentence.tokens[0]?.start,
          sentence.tokens.at(-1)?.end,
        ]);
      }
    }
  });

  it.each(['. ', '"a" ', '* ', '**a ', "'a ", 'a\n', '1. ', 'a.'])(
    'stays quick on 20,000 times %j',
    (piece) => {
      const before = process.cpuUsage();
      readDocument(piece.repeat(20_000));
      expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
    },
  );
});
