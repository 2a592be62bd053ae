/** `coach import` into a history that holds something, to be killed: all of the document is there afterwards, or nothing. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveAttempt } from '../../src/history/attempts.ts';
import { saveDraft } from '../../src/history/drafts.ts';
import { emptyDocument, exportHistory } from '../../src/history/export-history.ts';
import { importHistory } from '../../src/history/import-history.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { startCoach } from '../e2e/run-coach.ts';
import { inFolder, makeAttempt } from '../history/fixtures.ts';
import { readKept, readRows, type Work } from './work.ts';

const imported = 400;
const here = 3;
const updatedAt = new Date('2025-03-04T05:06:07.890Z');

async function fill(folder: string, count: number, draft: string): Promise<string> {
  const history = await openHistory(folder);
  for (let number = 0; number < count; number += 1) {
    await saveAttempt(history, makeAttempt({ answer: `Answer ${number}. ${'I listened. '.repeat(50)}` }));
  }
  await saveDraft(history, { questionId: draft, wording: 'Why here?', text: 'Because', updatedAt });
  const document = JSON.stringify(await exportHistory(history), null, 2);
  history.close();
  return document;
}

let documentText: string | undefined;
const loadDocument = async (): Promise<string> => {
  documentText ??= await inFolder((folder) => fill(folder, imported, 'apology'));
  return documentText;
};

export const importWork: Work = {
  name: 'import',
  async prepare(folder) {
    await fill(folder, here, 'angry-customer');
    writeFileSync(join(folder, 'backup.json'), await loadDocument());
  },
  start: (folder) => startCoach(['import', join(folder, 'backup.json')], { env: { COACH_HOME: folder } }),
  async inspect(folder, said) {
    const { attempts, faults } = await readKept(folder);
    const path = join(folder, 'history.db');
    const drafts = readRows(path, 'select question_id from drafts').length;
    const told = /Attempts: 400 added/u.test(said);
    const isAll = attempts.length === here + imported && drafts === 2;
    const isNothing = attempts.length === here && drafts === 1;
    const half = `half of the document is there: ${attempts.length} attempts, ${drafts} drafts`;
    const history = await openHistory(folder);
    const document = JSON.parse(readFileSync(join(folder, 'backup.json'), 'utf8')) ?? emptyDocument;
    const { attempts: again } = await importHistory(history, document, 'backup.json');
    history.close();
    return {
      faults: [
        ...faults,
        ...(isAll || isNothing ? [] : [half]),
        ...(told && !isAll ? ['it was told to be imported, and is not there'] : []),
        ...(again.added === (isAll ? 0 : imported) ? [] : ['a second import does not complete it']),
      ],
      finished: told ? imported : 0,
      wasDone: told,
    };
  },
};
