import { describe, expect, it } from 'vitest';
import { clauseAt, clausesOf } from './read-text.ts';

/** The voice, with a star for words that the candidate says to somebody. */
function voiceAt(text: string): string {
  const { voice, spoken } = clauseAt(text);
  return spoken ? `${voice}*` : voice;
}

describe('quotation marks after a bracket', () => {
  it('are read alike, straight or curly', () => {
    const text = 'I use their words back to them ("so the pump has taken your card") and I nod.';
    const shapes = (given: string) =>
      clausesOf(given).map(({ words, voice, agent }) => [words.length, voice, agent]);
    expect(shapes(text)).toEqual(shapes(text.replace(/"([^"]*)"/u, '“$1”')));
    expect(shapes(text)).toHaveLength(3);
  });
});

describe('reported speech', () => {
  it.each<[string, string]>([
    ['He _said he was sorry.', 'candidate'],
    ['He said he _was sorry.', 'customer'],
    ['He said that I _was useless.', 'customer'],
    ['My manager said he _was an idiot.', 'other'],
    ['I was told that I _was useless.', 'other'],
    ['I said I _was sorry.', 'candidate*'],
    ['I told her that we _had lost it.', 'candidate*'],
    ['I thought he _was right.', 'candidate'],
    ['She complained that the room _was dirty.', 'customer'],
    ['She said the room _was cold.', 'customer'],
    ['I told her the part _would come on Friday.', 'candidate*'],
    ['According to her we _had lost it.', 'customer'],
    ['I overheard my colleague telling her it _was her fault.', 'other'],
    ['I heard him saying I _was useless.', 'customer'],
    ['I _want a refund, she said.', 'customer'],
    ['I _hold to that however often she asks.', 'candidate'],
    ['I _want my money back he says to me.', 'customer'],
    ['I _understand, I said.', 'candidate'],
    ['I _apologised, she said.', 'candidate'],
    ['She suspected that I _had lied.', 'customer'],
    ['He left a review saying I _had ignored him.', 'customer'],
    ['She was convinced I _had broken it.', 'customer'],
    ['He was adamant that we _had overcharged him.', 'customer'],
    ['He was under the impression I _was the manager.', 'customer'],
    ['She was sure we had lost it, but I _checked.', 'candidate'],
    ['He was worried I _would lose his order.', 'customer'],
    ["She wasn't convinced, so I _showed her the log.", 'candidate'],
    ['I was sure she _had paid.', 'candidate'],
    ['I sent her a text saying I _would ring.', 'candidate*'],
    ['In her opinion, I _was lazy.', 'customer'],
    ['In my opinion, I _was right.', 'candidate'],
    ['To his mind, we _had lied.', 'customer'],
    ['His argument was that I _was lazy.', 'customer'],
    ['My reply was that I _was sorry.', 'candidate*'],
    ['My view is that I _was right.', 'candidate'],
    ['It seemed to him that I _was lazy.', 'customer'],
    ['It seemed to me that I _was slow.', 'candidate'],
    ['As far as he was concerned, I _was lazy.', 'customer'],
    ['As far as I was concerned, it _was over.', 'candidate'],
    ['I had a letter from him saying I _was kind.', 'customer'],
    ['The review said that I _was kind.', 'customer'],
    ['The rules said that I _had to wait.', 'candidate'],
    ['According to the lawyer, I _had lied.', 'other'],
    ['According to the log, I _had rung twice.', 'candidate'],
    ['Her solicitor wrote that I _had lied.', 'other'],
    // How it ends
    ['I began to explain but she _hung up.', 'candidate'],
    ['She said I was rude, so I _apologised.', 'candidate'],
    ['She said I was rude and I _apologised.', 'candidate'],
    ['She said it was late; I _apologised.', 'candidate'],
    ['He shouted at me; I _apologised.', 'candidate'],
    ['She asked for a refund – I _checked the till.', 'candidate'],
    ['Whatever he said, I _stayed calm.', 'candidate'],
    ['The moment she told me, I _apologised.', 'candidate'],
    ['Had she told me, I _would have helped her.', 'candidate'],
    ['She said it was cold I _changed it.', 'candidate'],
    ['She said she knew I _lied.', 'customer'],
    // Run on without full stops
    ['she was screaming i _listened and got her a seat', 'candidate'],
    ['she was screaming i listened and _got her a seat', 'candidate'],
    ['he asked for the manager i _fetched him', 'candidate'],
    ['he complained i _lost his keys', 'customer'],
    ['the lady said it was torn i _swapped it', 'candidate'],
    ['he said it was the wrong key i _cut him another', 'candidate'],
    ['he said the last time i _called him he was out', 'customer'],
    ["a man swore blind _I'd promised it", 'customer'],
    ['she said i _apologised', 'customer'],
    ['he yells i _stay calm', 'candidate'],
    ['i _listen and he says hes sorry', 'candidate'],
    ['i check the log and she says it _was double', 'customer'],
    ['i say _im sorry and he says its too late', 'candidate*'],
    ['he was like no i _want my money', 'customer'],
    ['hes like dude i _paid for this', 'customer'],
    ['he turns round and says i _want the manager', 'customer'],
    ['she was having a go at me saying i _was rude', 'customer'],
    ['I told her not to worry, ill _ring at noon', 'candidate*'],
    ['She said the room was cold, I _moved her.', 'candidate'],
    ['She said I was rude. I _apologised.', 'candidate'],
    ['When he shouted I _stayed calm.', 'candidate'],
    ['If he had shouted, I _would have left.', 'candidate'],
    ['When she called I _was alone.', 'candidate'],
    ['He said I was lying and _demanded a refund.', 'candidate'],
    ['I told her we had lost it and _apologised.', 'candidate'],
    ['I said I was sorry and she said it _was fine.', 'customer'],
    ['When she told me what was wrong I _apologised.', 'candidate'],
    ['When she told me she was locked out, I _let her in.', 'candidate'],
    ['As soon as he said it was his birthday I _fetched a candle.', 'candidate'],
    ['When he came back and shouted I _stayed calm.', 'candidate'],
    ['I apologised when she said I _was slow.', 'customer'],
    ['When she said I _was slow, I apologised.', 'customer'],
    ['Without being asked, I _carried her bags.', 'candidate'],
    ["She didn't have to ask, I _brought her one.", 'candidate'],
    ['She told me the number, I _looked it up.', 'candidate'],
    ['He told me to ring her, which I _did.', 'candidate'],
    ['I rang her before she had to ask, _apologised and told her the time.', 'candidate'],
    ["She's telling me she's lost it, I'm _apologising.", 'candidate'],
    ['If they swear at me I _give one warning, and if it goes on I end the call.', 'candidate'],
    ["I nod so they know I've _understood.", 'candidate'],
    // Without quotation marks
    ['He goes, you people _are useless, and I smiled.', 'customer'],
    ['He goes, you people are useless, and I _smiled.', 'candidate'],
    ['He goes, you _idiot, and I smiled.', 'customer'],
    ['He goes, you idiot, and I _smiled.', 'candidate'],
    ['She was like, this _is ridiculous.', 'customer'],
    ['I was like, _let me check.', 'candidate*'],
  ])('%s %s', (text, voice) => {
    expect(voiceAt(text)).toBe(voice);
  });
});

describe('quotations', () => {
  it.each<[string, string]>([
    ['He said, "You _are useless", and left.', 'customer'],
    ['He said, "You are useless", and _left.', 'candidate'],
    ['"You _are useless," he said.', 'customer'],
    ['"You _are useless!" shouted the customer.', 'customer'],
    ['I said, "I _understand."', 'candidate*'],
    ['“I _understand,” I said.', 'candidate*'],
    ["I said, 'I _understand.'", 'candidate*'],
    ['My manager said, "_Give him the refund."', 'other'],
    ['So I go, "I _get it."', 'candidate*'],
    // Over several sentences
    ['"You are useless. You _lost my bag. I hate this place," he said. I smiled.', 'customer'],
    ['"You lost my bag. I _hate this place," he said. I smiled.', 'customer'],
    ['"You lost my bag. I hate this place," he said. I _smiled.', 'candidate'],
    ['I said, "I see. I _will check."', 'candidate*'],
    ['"I see," I said. "I _will check."', 'candidate*'],
    ['She said, "It is late." "I _am sorry," I replied.', 'candidate*'],
    // Nobody named
    ['He came in. "You _are useless."', 'customer'],
    ['I took a breath. "I _understand how you feel."', 'candidate*'],
    ['He said, "It is late." "I _will check."', 'candidate*'],
    ['I put it down. "I _can get you a new one by six."', 'candidate*'],
    ['I put it down. "That _is on me."', 'candidate*'],
    ['I put it down. "Would you _rather have your money?"', 'candidate*'],
    ['I put it down. "It _was our mistake."', 'candidate*'],
    ['I picked up. "I _will report you."', 'customer'],
    ['I walked over. "I _want my money."', 'customer'],
    ['He came in. "I _can get you sacked."', 'customer'],
    // A word or two
    ['My "telephone voice" _helped.', 'candidate'],
    ['He was, as they say, "difficult" and _left.', 'candidate'],
    ['"_Idiot!" he shouted.', 'customer'],
    ['He screamed "_you useless cow" at me.', 'customer'],
    // Marks that never close
    ['The 17" screen broke. I _replaced it.', 'candidate'],
    ['He said, "You are useless. I _smiled.', 'candidate'],
    ["The customers' orders were late. I _apologised.", 'candidate'],
    ["I got 'em a table and _apologised.", 'candidate'],
  ])('%s %s', (text, voice) => {
    expect(voiceAt(text)).toBe(voice);
  });

  it('gives the customer the "I" of their own words', () => {
    expect(clauseAt('He said, "I _apologise."').agent).toBe('customer');
    expect(clauseAt('My manager said, "I _refunded him."').agent).toBe('other');
    expect(clauseAt('I said, "I _apologise."').agent).toBe('candidate');
  });
});
