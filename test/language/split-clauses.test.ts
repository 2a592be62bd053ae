import { describe, expect, it } from 'vitest';
import { clausesOf } from './read-text.ts';

/** The clauses as they stand in the text. */
function split(text: string): string[] {
  return clausesOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('splitClauses', () => {
  it.each<[string, readonly string[]]>([
    ["I understood there's no second go", ['I understood', "there's no second go"]],
    ['He said there was a fee', ['He said', 'there was a fee']],
    ["If they won't then the duty manager comes", ["If they won't then", 'the duty manager comes']],
    ['While I was away my shift manager found it', ['While I was away', 'my shift manager found it']],
    ['No charge, and I rang her', ['No charge,', 'and I rang her']],
    ['No cards and phones please', ['No cards and phones please']],
    ['', []],
    ['I listened.', ['I listened.']],
    // Notes without a mark
    [
      'customer came in cross listened to her gave her tea',
      ['customer came in cross', 'listened to her', 'gave her tea'],
    ],
    ['guest upset moved him to a suite gave him tea', ['guest upset moved him to a suite', 'gave him tea']],
    ['checked the account found the slip', ['checked the account', 'found the slip']],
    ['got it fixed and had him read it out', ['got it fixed', 'and had him read it out']],
    ['swapped the label so it went back', ['swapped the label', 'so it went back']],
    ['The customer I rang told me', ['The customer I rang told me']],
    ['I listened and refunded her.', ['I listened', 'and refunded her.']],
    ['I gave her tea and a biscuit.', ['I gave her tea and a biscuit.']],
    ['I listened, then I apologised.', ['I listened,', 'then I apologised.']],
    ['She was upset so i listened', ['She was upset', 'so i listened']],
    ['He said he was sorry.', ['He said', 'he was sorry.']],
    ['She said the room was cold.', ['She said', 'the room was cold.']],
    ['I told her the part would come.', ['I told her', 'the part would come.']],
    ['I told her the truth.', ['I told her the truth.']],
    ['I sent it without testing it.', ['I sent it', 'without testing it.']],
    ['I moved her so that he could sleep.', ['I moved her', 'so that he could sleep.']],
    ['I calmed the man who had shouted.', ['I calmed the man', 'who had shouted.']],
    ['At no point did I tell her.', ['At no point did I tell her.']],
    ['a five-star review came', ['a five-star review came']],
    ['She came back - I smiled.', ['She came back -', 'I smiled.']],
    ['Action: listened to her.', ['Action:', 'listened to her.']],
    ['Action - listened to her.', ['Action -', 'listened to her.']],
    ['I said, "I see", and left.', ['I said,', 'I see', ', and left.']],
    ['My "telephone voice" helped.', ['My "telephone voice" helped.']],
    ['While I rang her my colleague found it.', ['While I rang her', 'my colleague found it.']],
    ['To be honest the customer was right.', ['To be honest', 'the customer was right.']],
    ['Rather than shout back, I listened.', ['Rather than shout back,', 'I listened.']],
    ['Listening, empathy, ownership.', ['Listening, empathy, ownership.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('loses no word but quotation marks', () => {
    const text =
      'I said, "I see; I\'ll look", and (as promised) rang - twice! - the man who, in May, had "shouted".';
    const letters = (words: readonly { readonly norm: string }[]) =>
      words.map(({ norm }) => norm).filter((norm) => /\p{L}/u.test(norm));
    const read = clausesOf(text).flatMap(({ words }) => words);
    expect(letters(read)).toEqual(
      "i said i see i 'll look and as promised rang twice the man who in may had shouted".split(' '),
    );
  });
});
