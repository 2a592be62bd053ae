/** The first start of this version on a history of an older layout, to be killed: old or new, and complete either way. */

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '../../src/history/migrations.ts';
import { startCoach } from '../e2e/run-coach.ts';
import { makeOldHistory, oldCount } from './old-history.ts';
import { readKept, readRows, type Work } from './work.ts';

let template: string | undefined;

export const migrationWork: Work = {
  name: 'migration',
  async prepare(folder) {
    template ??= await makeOldHistory();
    cpSync(template, join(folder, 'history.db'));
  },
  start: (folder) => startCoach(['history', '--json', '--limit', '1'], { env: { COACH_HOME: folder } }),
  async inspect(folder, said) {
    const version = versionOf(join(folder, 'history.db'));
    const { attempts, draft, faults } = await readKept(folder);
    const answers = new Set(attempts.map(({ answer }) => answer));
    const wasDone = said.trimEnd().endsWith(']');
    return {
      faults: [
        ...faults,
        ...(version === 1 || version === migrations.length ? [] : [`the layout is ${version}`]),
        ...(wasDone && version !== migrations.length
          ? ['it was read in the new layout, and is in the old']
          : []),
        ...(answers.size === oldCount ? [] : [`${answers.size} of ${oldCount} answers are left`]),
        ...(draft?.text === 'I was about to' ? [] : ['the draft is lost']),
        ...(versionOf(join(folder, 'history.db')) === migrations.length
          ? []
          : ['the next start does not end it']),
      ],
      finished: oldCount,
      wasDone,
    };
  },
};

function versionOf(path: string): number {
  const [row] = readRows(path, 'select user_version as version from pragma_user_version');
  return Number((row as { readonly version: number }).version);
}
