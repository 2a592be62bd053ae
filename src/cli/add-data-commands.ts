/** The commands for one's own data, with their options: `export`, `import`, `forget`, `mask`. */

import type { Command } from 'commander';
import { addExamples } from './command-parts.ts';
import type { World } from './world.ts';

/** @param finish takes the exit status of the command that ran */
export function addDataCommands(program: Command, world: World, finish: (status: number) => void): void {
  const exporting = program
    .command('export')
    .description('Write attempts, drafts and stories as one JSON document.')
    .argument('[file]', 'where to; none or "-": standard output')
    .option('--force', 'replace a file that is there')
    .action(async (file, options) => {
      const { runExport } = await import('./run-data.ts');
      finish(await runExport({ file, ...options }, world));
    });
  addExamples(
    exporting,
    ['keeps a copy that only you may read', 'coach export coach-backup.json'],
    ['counts your attempts', 'coach export | jq ".attempts | length"'],
  );

  const importing = program
    .command('import')
    .description('Merge what "coach export" wrote into the history, without doubles: all of it or nothing.')
    .argument('<file>', 'the exported document; "-": standard input')
    .option('--dry-run', 'tell what would be merged, and write nothing')
    .action(async (file, options) => {
      const { runImport } = await import('./run-data.ts');
      finish(await runImport({ file, ...options }, world));
    });
  addExamples(
    importing,
    ['looks first', 'coach import coach-backup.json --dry-run'],
    ['brings the history to this machine', 'coach import coach-backup.json'],
  );

  const forgetting = program
    .command('forget')
    .description('Delete attempts for good: their text is gone from the files, too.')
    .option('--attempt <id>', 'one attempt: the beginning of its id')
    .option('--before <day>', 'attempts and drafts from before this day, such as 2025-03-04')
    .option('--all', 'everything: attempts, drafts, stories and rescued texts')
    .option('--yes', 'do not ask')
    .action(async (options) => {
      const { runForget } = await import('./run-data.ts');
      finish(await runForget(options, world));
    });
  addExamples(
    forgetting,
    ['asks, and deletes one attempt', 'coach forget --attempt 3f2a'],
    ['deletes all without a question, for scripts', 'coach forget --all --yes'],
  );

  const masking = program
    .command('mask')
    .description(
      "Mask customers' names, numbers and addresses in attempts and stories that are stored already.",
    )
    .argument('[ids...]', "the beginnings of attempts' ids")
    .option('--all', 'all attempts and stories')
    .option('--yes', 'do not ask')
    .action(async (ids, options) => {
      const { runMask } = await import('./run-data.ts');
      finish(await runMask({ ids, ...options }, world));
    });
  addExamples(
    masking,
    ['asks, and masks one attempt', 'coach mask 3f2a'],
    ['masks all there is without a question, for scripts', 'coach mask --all --yes'],
  );
}
