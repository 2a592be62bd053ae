/** What is quoted of a span: the words between brackets, from those between `<` and `>`. */

import { expect, it } from 'vitest';
import { readableSpan } from '../../src/score/readable-span.ts';
import { clausesOf } from '../language/read-text.ts';

it.each([
  [
    'to the end of the clause that it ends in',
    '<I keep the mail and send> the timeline to legal. Then I ring.',
    'I keep the mail and send the timeline to legal.',
  ],
  ['what is said', '<I told her> the part was on its way.', 'I told her the part was on its way.'],
  ['what the quotation says', 'I ask <"when did it last> work?" and wait.', 'when did it last work?'],
  [
    'what leads on',
    "<I'd sort by what> can't be undone later. Then by age.",
    "I'd sort by what can't be undone later.",
  ],
  [
    'a reason',
    'We hold it <because> the supplier pays us late. I ring.',
    'because the supplier pays us late.',
  ],
  [
    'what is found out',
    '<From there I find out> what they want. I write it down.',
    'From there I find out what they want.',
  ],
  [
    'what was said behind a colon',
    '<So I told him that:> I am not allowed to, but I stay with you.',
    'So I told him that: I am not allowed to,',
  ],
  ['what was said behind a comma', '<I said,> "It is our fault." I rang.', 'I said, "It is our fault.'],
  ['what it hangs on', 'I say back <what I heard,> and they put me right.', 'I say back what I heard,'],
  [
    'what is told further',
    'I gave her my number, <which I seldom do,> and rang.',
    'I gave her my number, which I seldom do,',
  ],
  ['no comma before it', 'I rang<, and she thanked me>.', 'and she thanked me.'],
  ['no quotation mark before it', 'I said: <"You are right.>"', 'You are right.'],
  ['no other sentence', '<I rang her.> What she said was kind.', 'I rang her.'],
  ['nothing more where all is told', '<I rang her on Monday>, and she thanked me.', 'I rang her on Monday,'],
])('%s', (_, marked, expected) => {
  const start = marked.indexOf('<');
  const text = marked.replace(/[<>]/gu, '');
  const span = readableSpan({ start, end: marked.indexOf('>') - 1 }, clausesOf(text));
  expect(text.slice(span.start, span.end)).toBe(expected);
});
