import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveAttempt } from '../../src/history/attempts.ts';
import { saveDraft } from '../../src/history/drafts.ts';
import { exportHistory } from '../../src/history/export-history.ts';
import { type Forgetting, forgetAttempts } from '../../src/history/forget-attempts.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { saveStory } from '../../src/history/stories.ts';
import { makeStory } from '../story/make-story.ts';
import { inFolder, makeAttempt } from './fixtures.ts';

const old = '00000001-0000-4000-8000-000000000000';
const recent = '00000002-0000-4000-8000-000000000000';

/** All bytes that lie in the folder. */
const bytesIn = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');

const words = ['OLDWORDS', 'NEWWORDS', 'DRAFTWORDS', 'STORYWORDS', 'RESCUEDWORDS'];

test.each<[string, Forgetting, readonly string[]]>([
  ['one attempt', { id: old }, ['NEWWORDS', 'DRAFTWORDS', 'STORYWORDS', 'RESCUEDWORDS']],
  ['what is older', { before: new Date('2024-06-01') }, ['NEWWORDS', 'STORYWORDS', 'RESCUEDWORDS']],
  ['everything', { all: true }, []],
])('forgetting %s clears its text from the bytes and leaves the rest', (_name, what, left) =>
  inFolder(async (folder) => {
    const history = await openHistory(folder);
    try {
      const finishedAt = new Date('2024-01-01');
      await saveAttempt(history, makeAttempt({ id: old, answer: 'OLDWORDS '.repeat(900), finishedAt }));
      await saveAttempt(history, makeAttempt({ id: recent, answer: 'NEWWORDS', revisionOf: old }));
      await saveDraft(history, { questionId: 'q', wording: 'W', text: 'DRAFTWORDS', updatedAt: finishedAt });
      await saveStory(history, makeStory({ id: recent, did: 'STORYWORDS', attemptId: old }));
      writeFileSync(join(folder, 'coach-rescued-answers.txt'), 'RESCUEDWORDS');
      expect(words.filter((word) => bytesIn(folder).includes(word))).toEqual(words);
      await forgetAttempts(history, what);
      // Still open: what is in the log beside the file counts, too.
      expect(words.filter((word) => bytesIn(folder).includes(word))).toEqual(
        words.filter((word) => left.includes(word)),
      );
      const { attempts } = await exportHistory(history);
      expect(attempts.map(({ id, revision_of }) => [id, revision_of])).toEqual(
        left.includes('NEWWORDS') ? [[recent, null]] : [],
      );
      expect(await history.checkIntegrity()).toEqual([]);
    } finally {
      history.close();
    }
  }),
);
