import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAttempts, saveAttempt } from '../../src/history/attempts.ts';
import { maskAnswer } from '../../src/history/mask-attempt.ts';
import { replaceByMasked } from '../../src/history/mask-stored.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { listStories, saveStory } from '../../src/history/stories.ts';
import { maskStory, storyText } from '../../src/story/mask-story.ts';
import { inFolder, makeAttempt } from './fixtures.ts';

const answer = 'I rang Edna Farrow back.\n\nShe thanked me.';
const edna = { start: 7, end: 18, kind: 'name' } as const;

describe('a masked answer', () => {
  it('moves what its details point to', () => {
    const { details } = maskAnswer(
      makeAttempt({
        answer,
        details: {
          reply: { probe: 'And then?', start: 26 },
          disputed: [{ flag: 'blame', start: 26, end: 29 }],
          earlier: [
            {
              rubricHash: 'x',
              scorecard: {
                ...makeAttempt().scorecard,
                notes: [{ flag: 'blame', text: '', start: 26, end: 29 }],
              },
            },
          ],
        },
      }),
      [edna],
    );
    expect(details).toMatchObject({
      masked: 1,
      reply: { start: 21 },
      disputed: [{ start: 21, end: 24 }],
      earlier: [{ scorecard: { notes: [{ start: 21, end: 24 }] } }],
    });
  });

  it('is left alone when there is nothing to mask', () => {
    const attempt = makeAttempt({ answer });
    expect(maskAnswer(attempt, [])).toBe(attempt);
  });
});

describe('a masked story', () => {
  const draft = {
    title: 'Edna',
    happened: 'It was 07700',
    did: '900123 rang.',
    ended: '',
    proof: 'Edna wrote.',
  };
  const place = (part: string, kind: 'name' | 'phone', from = 0) => {
    const start = storyText(draft).indexOf(part, from);
    return { start, end: start + part.length, kind };
  };

  it('is masked in every part, also across two', () => {
    const data = [place('Edna', 'name'), place('07700\n\n900123', 'phone'), place('Edna', 'name', 10)];
    expect(maskStory(draft, data)).toEqual({
      title: '[name]',
      happened: 'It was [phone]',
      did: '[phone] rang.',
      ended: '',
      proof: '[name] wrote.',
    });
  });
});

it('what was stored is replaced, and its bytes are gone', () =>
  inFolder(async (folder) => {
    const attempt = makeAttempt({ answer });
    const story = {
      id: '0a0a0a0a-0000-4000-8000-000000000001',
      ...{ title: 'Edna Farrow', happened: 'x', did: 'y', ended: '', proof: '' },
      attemptId: null,
      createdAt: new Date(0),
      updatedAt: new Date(0),
    };
    const history = await openHistory(folder);
    await saveAttempt(history, attempt);
    await saveStory(history, story);
    await replaceByMasked(history, {
      attempts: [maskAnswer(attempt, [edna])],
      stories: [maskStory(story, [{ start: 0, end: 11, kind: 'name' }])],
    });
    expect((await listAttempts(history))[0]).toMatchObject({
      answer: 'I rang [name] back.\n\nShe thanked me.',
      details: { masked: 1 },
    });
    expect((await listStories(history))[0]).toMatchObject({ title: '[name]', updatedAt: new Date(0) });
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(folder, name)).includes('Farrow'), name).toBe(false);
    }
    history.close();
  }));
