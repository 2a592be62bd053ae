import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/practice/seeded-random.ts';
import { clausesOf, wordsOf } from './read-text.ts';

/** "voice agent polarity reality", shortened: the usual candidate, affirmed, done is left out. */
function summary(text: string): string[] {
  return clausesOf(text).map(({ start, end, voice, agent, polarity, reality }) => {
    const marks = [
      voice === 'candidate' ? '' : `${voice}:`,
      agent,
      polarity === 'negated' ? 'not' : '',
      reality === 'done' ? '' : reality,
    ];
    return `${text.slice(start, end)} [${marks.filter(Boolean).join(' ')}]`;
  });
}

describe('readClauses', () => {
  it('reads a whole answer', () => {
    const text =
      'The customer called me an idiot and shouted. I stayed calm, let her finish and told her I could see why she was upset. ' +
      'I found that we had billed her twice, refunded her on the spot and rang her the next day. She is still with us.';
    expect(summary(text)).toMatchInlineSnapshot(`
      [
        "The customer called me an idiot [customer]",
        "and shouted. [customer]",
        "I stayed calm, [candidate]",
        "let her finish [candidate]",
        "and told her [candidate]",
        "I could see [candidate]",
        "why she was upset. [customer]",
        "I found [candidate]",
        "that we had billed her twice, [we]",
        "refunded her on the spot [candidate]",
        "and rang her the next day. [candidate]",
        "She is still with us. [customer habitual]",
      ]
    `);
  });

  it('reads a dialogue in paragraphs', () => {
    const text =
      '"You lost my bag," he said.\n"I\'m sorry," I said. "I\'ll look at once."\nHe wasn\'t happy, but he waited.';
    expect(summary(text)).toMatchInlineSnapshot(`
      [
        "You lost my bag, [customer: customer]",
        "he said. [customer]",
        "I'm sorry, [candidate habitual]",
        "I said. [candidate]",
        "I'll look at once. [candidate planned]",
        "He wasn't happy, [customer not]",
        "but he waited. [customer]",
      ]
    `);
  });

  it('reads headings and lists', () => {
    expect(
      summary("Situation: a guest's room was cold.\nAction:\n- apologised\n- moved her\nResult: she stayed."),
    ).toMatchInlineSnapshot(`
      [
        "Situation: [none]",
        "a guest's room was cold. [none]",
        "Action: [none]",
        "apologised [candidate]",
        "moved her [candidate]",
        "Result: [none]",
        "she stayed. [customer]",
      ]
    `);
  });

  it('forgets no word and invents no offset, in any text', () => {
    const random = seededRandom(7);
    const pieces =
      'I|he said|"|“|”|\'|,|.|\n|not|who|and|or|that|my manager|shouted|would have|to|😊|:|-|;|?|if|was|told|by|her|\0|no'.split(
        '|',
      );
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from(
        { length: Math.floor(random() * 30) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join(' ');
      const read = clausesOf(text);
      for (const { start, end, words } of read) {
        expect([start, end]).toEqual([words[0]?.start, words.at(-1)?.end]);
        for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.raw);
      }
      const kept = read.flatMap(({ words }) =>
        words.filter(({ tag }) => tag !== 'PUNCT').map((word) => word.start),
      );
      expect(kept).toEqual(
        wordsOf(text)
          .filter(({ tag }) => tag !== 'PUNCT')
          .map((word) => word.start),
      );
    }
  });

  it('says the same of the same text', () => {
    const text = "He said I was rude. I wasn't, but I said sorry and my manager, who saw it, thanked me.";
    expect(clausesOf(text)).toEqual(clausesOf(text));
  });

  it.each([
    '"a" ',
    "'a ",
    '(',
    'a, ',
    'I said ',
    'not ',
    'or I ',
    'who ',
    'the man that I ',
    'I never, ',
    'to ',
  ])('stays quick on 5,000 times %j', (piece) => {
    clausesOf(piece.repeat(50));
    const before = process.cpuUsage();
    clausesOf(piece.repeat(5_000));
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
  });
});
