import { describe, expect, test } from 'vitest';
import { openHistory } from '../../src/history/open-history.ts';
import { findStories, listStories, removeStory, saveStory } from '../../src/history/stories.ts';
import { makeStory } from '../story/make-story.ts';
import { inFolder } from './fixtures.ts';

const first = makeStory({
  id: '11112222-0000-4000-8000-000000000001',
  did: 'I rang "her" – 😀.',
  attemptId: null,
});
const second = makeStory({
  id: '11113333-0000-4000-8000-000000000002',
  title: 'Second',
  updatedAt: new Date('2025-04-01T00:00:00Z'),
});

async function withStories(work: (history: Awaited<ReturnType<typeof openHistory>>) => Promise<void>) {
  await inFolder(async (folder) => {
    const history = await openHistory(folder);
    try {
      await saveStory(history, first);
      await saveStory(history, second);
      await work(history);
    } finally {
      history.close();
    }
  });
}

describe('stories', () => {
  test('are listed as they were saved, the one changed last first', () =>
    withStories(async (history) => {
      expect(await listStories(history)).toEqual([second, first]);
    }));

  test('saved again are replaced, but for the time of their making', () =>
    withStories(async (history) => {
      const later = new Date('2025-05-01T00:00:00Z');
      await saveStory(history, { ...first, did: 'I wrote.', createdAt: later, updatedAt: later });
      expect(await listStories(history)).toEqual([{ ...first, did: 'I wrote.', updatedAt: later }, second]);
    }));

  test.each([
    ['1111', 2],
    ['11112', 1],
    ['11113333-0000-4000-8000-000000000002', 1],
    ['2', 0],
    ['', 0],
    ['%', 0],
  ])('whose id begins with %j: %i', (prefix, count) =>
    withStories(async (history) => {
      expect(await findStories(history, prefix)).toHaveLength(count);
    }),
  );

  test('are removed once', () =>
    withStories(async (history) => {
      expect(await removeStory(history, first.id)).toBe(true);
      expect(await removeStory(history, first.id)).toBe(false);
      expect(await listStories(history)).toEqual([second]);
    }));
});
