import { describe, expect, it } from 'vitest';
import { wordsOf } from './read-text.ts';

/** Lemma and tag of the word marked by an underscore. */
function wordAt(marked: string): string {
  const at = marked.indexOf('_');
  const word = wordsOf(marked.replace('_', '')).find(({ start }) => start === at);
  return `${word?.lemma}/${word?.tag}`;
}

describe('tagWords', () => {
  it.each([
    ['I _listened to her.', 'listen/V'],
    ['I was _listening.', 'listen/V'],
    ['I stopped _listening.', 'listen/V'],
    ['After _shouting at me, he left.', 'shout/V'],
    ['Without even _listening, I left.', 'listen/V'],
    ['I never once _raised my voice.', 'raise/V'],
    ['I came close to _hanging up.', 'hang/V'],
    ['_Check the order.', 'check/V'],
    ['The _check was late.', 'check/N'],
    ['Smile and _name the problem.', 'name/V'],
    ['Her _name was on it.', 'name/N'],
    ['A customer _shouts.', 'shout/V'],
    ['The customer _complaints were late.', 'complaint/N'],
    ['I _led the team.', 'lead/V'],
    // In the present, behind a noun or who is nobody in particular
    ['The system _needs a receipt.', 'need/V'],
    ['Anything over fifty _needs a manager.', 'need/V'],
    ['I looked at his _needs.', 'need/N'],
    ['The plate _lands cold.', 'land/V'],
    ['Safety _comes first.', 'come/V'],
    ['Our policy _states the fee.', 'state/V'],
    ['The patient _knows their body.', 'know/V'],
    ['My line manager _signs it off.', 'sign/V'],
    ['Nobody _moved the mat.', 'move/V'],
    ['Everyone _chips in.', 'chip/V'],
    ['I told nobody _lies.', 'lie/N'],
    ['An apology never _hurts.', 'hurt/V'],
    ['A dad once _shouted at me.', 'shout/V'],
    ['Three of them _wanted it.', 'want/V'],
    ['They both _left early.', 'leave/V'],
    ['Never _raised my voice.', 'raise/V'],
    ['Usually _ends well.', 'end/V'],
    ['I ask what _helps you.', 'help/V'],
    ['I checked which _parts were late.', 'part/N'],
    ['Some _are short with me.', 'be/V'],
    ['I took the order _numbers their team gave me.', 'number/N'],
    // What one person is, and not what they do
    ['I rang my duty _lead, Sam.', 'lead/N'],
    ['I rang our shift _lead and waited.', 'lead/N'],
    ['I let the customer _vent and nodded.', 'vent/V'],
    ['I _handled it.', 'handle/V'],
    ['I closed the _till.', 'till/N'],
    ['I waited _till noon.', 'till/SUB'],
    // her, that, like, once, it
    ['I told _her.', 'she/PRON'],
    ['I took _her bag.', 'her/DET'],
    ['in _her review', 'her/DET'],
    ['I rang _her tomorrow.', 'she/PRON'],
    ['I took _that bag.', 'that/DET'],
    ['I said _that he was right.', 'that/SUB'],
    ['I told him _that tickets may not be changed.', 'that/SUB'],
    ['the noise _that makes them cross', 'that/SUB'],
    ['I read _that news.', 'that/DET'],
    ['I _like her.', 'like/V'],
    ['I _like apologised.', 'like/PREP'],
    ['I sort of _let him rant.', 'let/V'],
    ['I _sort of let him rant.', 'sort/R'],
    ['We _sort the post.', 'sort/V'],
    ['and you _know took his name', 'know/R'],
    ['You _know him.', 'know/V'],
    ['He turns round and _says I broke it.', 'say/V'],
    ['people _like that', 'like/PREP'],
    ['_IT fixed it.', 'it/N'],
    ['_IT WAS LATE.', 'it/PRON'],
    ['I asked _it.', 'it/PRON'],
    ['You _people are late.', 'person/N'],
    // 's, 'd
    ["The customer_'s bag", "'s/DET"],
    ["She_'s happy.", 'be/V'],
    ["She_'s been waiting.", 'have/V'],
    ["That_'s right.", 'be/V'],
    ["The customer_'s always right.", 'be/V'],
    ["I_'d tell her.", 'would/MD'],
    ["I_'d told her.", 'have/V'],
    ["I_'d already told her.", 'have/V'],
    ["I_'d never met her.", 'have/V'],
    ["I_'d politely explained it.", 'have/V'],
    ["I_'d put him through.", 'would/MD'],
    // Unknown words
    ['I _vrungled him.', 'vrungled/V'],
    ['the _vrungle', 'vrungle/N'],
    ['I _vrunglely left.', 'vrunglely/R'],
  ])('%s is %s', (marked, expected) => {
    expect(wordAt(marked)).toBe(expected);
  });
});
