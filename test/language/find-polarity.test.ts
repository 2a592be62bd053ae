import { describe, expect, it } from 'vitest';
import { clauseAt } from './read-text.ts';

describe('polarity', () => {
  it.each([
    'I _listened to her.',
    'I not only _refunded her but rang her.',
    'I did not hesitate to _refund her.',
    'I never failed to _ring her back.',
    "I couldn't help _apologising.",
    "I couldn't help but _apologise.",
    'She never stopped _interrupting me.',
    'Without hesitation I _refunded her.',
    'I _refunded her without delay.',
    'In no time I had _found her bag.',
    'I had no choice but to _call security.',
    'I had no doubt that she was right and _told her.',
    'I wasted no time and _rang her.',
    "It's not that I didn't _apologise.",
    "I don't think I didn't _listen.",
    'I should not have _raised my voice.',
    'I was not too proud to _apologise.',
    'I did not argue but _apologised.',
    "I didn't shout. I _listened.",
    'I gave her tea, not coffee, and _listened.',
    'I no longer _take it personally.',
    "I didn't know she _was waiting.",
    "I told her the truth, didn't I, and _apologised.",
    "I kept my voice low, didn't interrupt, and _let him talk.",
    'I _apologised for not checking it.',
    'Not until she had finished _did I reply.',
    'I _told him no rush.',
    '_Said not a problem.',
    'I _gave her one for nothing.',
    "I'd explain that I can't do it, and _ask my manager.",
    "I tell them what I can't do and _offer what I can.",
    'I _noticed her card had not gone through.',
    'I _stayed calm, never raising my voice.',
    'Not knowing the answer, I _asked.',
    'No excuses, I _apologised.',
    "Don't argue, just _listen.",
    "Stay calm, don't argue, and always _say sorry.",
  ])('affirmed: %s', (text) => {
    expect(clauseAt(text).polarity).toBe('affirmed');
  });

  it.each([
    "I didn't _apologise.",
    'i didnt _apologise',
    'I did not _apologise.',
    'I DID NOT _APOLOGISE.',
    'I cannot _apologise.',
    'I never _raised my voice.',
    'I never once _raised my voice.',
    'Not once did I _cut in.',
    'At no point did I _tell her.',
    'Under no circumstances would I _shout.',
    'I sent it without _testing it.',
    'Without even _listening, I hung up.',
    'I failed to _ring her.',
    'I forgot to _write it down.',
    'I refused to _apologise.',
    'I stopped _listening.',
    'I avoided _arguing with him.',
    'I refrained from _shouting.',
    'Instead of _arguing, I listened.',
    'Rather than _shout back, I listened.',
    'Far from _shouting, I listened.',
    'I was too busy to _listen.',
    'I was unable to _rebook her.',
    'Nobody _apologised to her.',
    'No customer ever _complained.',
    'I _gave her no apology.',
    'I _made no attempt to help.',
    'I _did nothing for her.',
    'I hardly _listened.',
    'I neither _walked out nor called the guard.',
    'I was careful not to _blame the driver.',
    'I _held back from arguing.',
    'I _stopped myself from answering back.',
    'I _decided against charging him.',
    'Never once during that call did I _say sorry.',
    // Carried over
    "I didn't shout or _swear.",
    "I didn't argue, _interrupt or walk away.",
    'I never argued, _interrupted or walked away.',
    'I sent it without testing it or _asking her.',
    'Never once in that call, which lasted an hour, did I _say sorry.',
    // Denied from outside
    "I wasn't brave enough to tell them the flight _would not go.",
    "I wouldn't admit to her that the mix-up _was down to me.",
    "It's not that I _apologised.",
    'I _resisted the temptation to argue.',
    'I _made a point of not interrupting.',
    "I _wasn't rude or nothing.",
    'I never _said nothing bad to nobody.',
    'I no _argue with customers.',
    "I don't think I _listened to her.",
    "I wouldn't say that I _apologised.",
    "I can't say I _listened.",
    "There's no way I _ignored him.",
    'It would be untrue to say I _wrote it up.',
    "I didn't tell her I _was sorry.",
  ])('negated: %s', (text) => {
    expect(clauseAt(text).polarity).toBe('negated');
  });

  it('stays with its own clause', () => {
    expect(clauseAt("I didn't argue, so she _calmed down.").polarity).toBe('affirmed');
    expect(clauseAt("I _told her the flight wouldn't go.").polarity).toBe('affirmed');
    expect(clauseAt("I _explained that shoes can't come back.").polarity).toBe('affirmed');
  });
});
