/** Stories for tests: one that calms a guest, one about a parcel. */

import { emptyDraft, type Story } from '../../src/story/story.ts';

export function makeStory(parts: Partial<Story> = {}): Story {
  const at = new Date('2025-03-04T05:06:07.890Z');
  return {
    ...emptyDraft,
    id: 'a',
    title: 'A story',
    attemptId: null,
    createdAt: at,
    updatedAt: at,
    ...parts,
  };
}

export const hotel = makeStory({
  id: 'b1',
  title: 'Hotel room',
  happened:
    'Last spring I worked at a hotel desk and an angry guest found his room was not cleaned. He shouted at me.',
  did: 'I let him finish, told him I understood why he was upset and apologised. I moved him to a better room.',
  ended: 'In the end he stayed all week and thanked me.',
});

export const software = makeStory({
  id: 'c2',
  title: 'New software',
  happened:
    'Two years ago our call centre brought in a new system, and I had to learn it while serving customers.',
  did: 'I asked the trainer for an extra hour, practised with old calls each evening and wrote a page of shortcuts for the team.',
  ended: 'After two weeks my calls were as short as before. I learned to ask for help early.',
});
