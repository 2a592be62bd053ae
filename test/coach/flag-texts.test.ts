import { expect, test } from 'vitest';
import { flagTexts } from '../../src/coach/flag-texts.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';

test.each([
  ['sample_copied', /sample answer/u],
  ['question_copied', /question/u],
  ['repeated', /word for word/u],
  ['asks_for_marks', /asks for a score/u],
  ['instructs_the_grader', /speaks to/u],
])('what raised it is told: %s', (reason, why) => {
  const said = flagTexts({ flag: 'stuffing', signal: `stuffing.${reason}` }, fakeLibrary);
  expect(said.why).toMatch(why);
  expect(`${said.name} ${said.better}`).not.toMatch(/words without|one of the words/iu);
});

test.each(['stuffing.skill_list', 'stuffing.learned'])('else it is the flag: %s', (signal) => {
  expect(flagTexts({ flag: 'stuffing', signal }, fakeLibrary)).toBe(fakeLibrary.flags.stuffing);
});
