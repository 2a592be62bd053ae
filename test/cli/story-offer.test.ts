import { expect, test } from 'vitest';
import { findBestStory, renderStoryOffer } from '../../src/cli/story-offer.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { makeStory } from '../story/make-story.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { angryCustomer, fakeLibrary } from '../terminal/fake-library.ts';

const angry = makeStory({
  id: 'abcd1234-0000-4000-8000-000000000001',
  title: 'Billed\u001b twice',
  happened: 'An angry customer was billed him twice. I dealt with the customer.',
  did: 'I stayed calm and refunded her.',
  ended: 'She is still with us.',
});
const other = makeStory({ id: 'b', did: 'I baked bread.' });
const theme = makeTheme({ plain: true, env: {}, columns: 40 });

test.each([
  ['none', [], undefined],
  ['none that fits', [other], undefined],
  ['one that fits', [other, angry], angry.id],
])('of %s', (_, stories, id) => {
  expect(findBestStory(angryCustomer, stories, fakeLibrary, fakeEngine)?.story.id).toBe(id);
});

test.each([
  [40, 'more than the one you gave'],
  [100, 'it scores 100.'],
])('after an answer of %i it says %j', (score, text) => {
  const match = findBestStory(angryCustomer, [angry], fakeLibrary, fakeEngine);
  if (match === undefined) throw new Error('no match');
  const out = renderStoryOffer(match, score, fakeLibrary, theme);
  expect(out.replace(/\s+/gu, ' ')).toContain(text);
  expect(out).not.toContain('\u001b');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
});
