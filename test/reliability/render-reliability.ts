/** The page `docs/reliability.md`. */

import type { KillReport } from './kill-moments.ts';
import type { WritersReport } from './many-writers.ts';

export interface Figures {
  readonly kills: readonly KillReport[];
  readonly writers?: WritersReport;
}

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

export function renderReliability({ kills, writers }: Figures): string {
  const sum = (of: (report: KillReport) => number): number =>
    kills.reduce((total, report) => total + of(report), 0);
  return [
    '# What coach withstands',
    '',
    'Written by `npm run reliability -- --write`; the figures are of its last run. The same code runs in `npm test`, in',
    '`test/reliability`, with fewer moments and programs. What a machine does not allow (a file system of one’s own, a',
    'network without interfaces) is left out there, and a line says so.',
    '',
    '## kill -9',
    '',
    `${sum(({ moments }) => moments)} moments, drawn from a seed, in which the built program was killed. Afterwards the database had to pass`,
    'its own `integrity_check`, every finished answer of which the program had told had to be in the history once, and an',
    'unfinished answer had to be offered by the next `coach practice`.',
    '',
    row(
      'killed',
      'moments',
      'of these after its end',
      'finished answers',
      'lost',
      'drafts offered again',
      'faults',
    ),
    row(...Array.from({ length: 7 }, () => '---')),
    ...kills.map(({ work, moments, tooLate, finished, draftsBack, faults }) =>
      row(
        `\`coach ${names[work] ?? work}\``,
        moments,
        tooLate,
        finished,
        faults.filter((fault) => /lost/u.test(fault)).length,
        work === 'practice' ? draftsBack : '–',
        faults.length,
      ),
    ),
    '',
    '- practice: two of three kills fall at any moment between the start and the end of a sitting with a revision; every',
    '  third falls after the first saving of what is typed, and what was saved must come back.',
    '- score: a batch of 40 answers, the first of which makes the history.',
    '- import: 400 attempts and a draft into a history that holds something; all of it or nothing, and a second import',
    '  completes it.',
    '- migration: the first start on a history of the first layout with 300 attempts; the old layout or the new one, complete.',
    '',
    ...(writers === undefined ? [] : renderWriters(writers)),
    ...rest,
    '',
  ].join('\n');
}

const names: Readonly<Record<string, string>> = { import: 'import FILE', migration: 'history' };

function renderWriters({ programs, each, kept, faults }: WritersReport): readonly string[] {
  return [
    '## Many at once',
    '',
    `${programs} programs saved ${each} attempts each into one history that was not there before: ${kept} of ${programs * each} were`,
    `kept, ${faults.length} faults.`,
    '',
  ];
}

const rest: readonly string[] = [
  '## Other versions, other disks',
  '',
  '- A migration that is killed in its middle leaves the old layout whole; the next start ends it.',
  '- A history of a newer version is refused by every command, with what to do; no byte of it changes.',
  '- On a full or a read-only disk an answer is scored all the same, and kept in the home folder; where that has no room',
  '  either, it is printed. What was saved before stays sound, an import leaves nothing half done, an export no piece of a file.',
  '- The data folder, the database and reports may lie behind symbolic links; no other file behind a link is overwritten.',
  '',
  '## Hostile content',
  '',
  '- Banks, answers, stories and a whole history full of terminal escapes: no command passes one on to the screen.',
  '- Patterns written to be slow: the words looked at grow no faster than the text.',
  '',
  '## No network',
  '',
  '- The built program imports no module of Node that opens a network, and calls nothing that does.',
  '- `npm run check` runs all tests in a network namespace without interfaces, where the machine allows one.',
];
