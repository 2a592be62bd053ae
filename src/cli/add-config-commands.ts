/** The commands of the settings: `config` with what belongs to it. */

import type { Command } from 'commander';
import { addExamples } from './command-parts.ts';
import type { ConfigAsked } from './run-config.ts';
import type { World } from './world.ts';

/** @param finish takes the exit status of the command that ran */
export function addConfigCommands(program: Command, world: World, finish: (status: number) => void): void {
  const run = async (asked: ConfigAsked): Promise<void> => {
    const { runConfig } = await import('./run-config.ts');
    finish(await runConfig(asked, world));
  };
  const config = program
    .command('config')
    .description('List the settings with their values and where each comes from, or change one.')
    .option('--json', 'as JSON')
    .action((options) => run({ what: 'list', ...options }));
  addExamples(
    config,
    ['lists all settings', 'coach config'],
    ['counts the time in every practice', 'coach config set timer on'],
  );
  const get = config
    .command('get')
    .description('Write the value of one setting.')
    .argument('<key>', 'the setting')
    .action((key) => run({ what: 'get', key }));
  addExamples(
    get,
    ['says whether personal data is masked', 'coach config get mask'],
    ['says which banks are always loaded, one a line', 'coach config get banks'],
  );
  const set = config
    .command('set')
    .description('Set one setting in the settings file; comments in it stay.')
    .argument('<key>', 'the setting')
    .argument('<values...>', 'its value; several paths for banks')
    .action((key, values) => run({ what: 'set', key, values }));
  addExamples(
    set,
    ['asks three questions a sitting', 'coach config set count 3'],
    ['always loads two banks', 'coach config set banks my-bank.yaml team.yaml'],
  );
  const unset = config
    .command('unset')
    .description('Take one setting out of the settings file.')
    .argument('<key>', 'the setting')
    .action((key) => run({ what: 'unset', key }));
  addExamples(
    unset,
    ['asks about all topics again', 'coach config unset topic'],
    ['leaves the history where the platform has it', 'coach config unset data'],
  );
  const path = config
    .command('path')
    .description('Say where the settings file is, or would be.')
    .action(() => run({ what: 'path' }));
  addExamples(
    path,
    ['names the file', 'coach config path'],
    ['shows the file as it is', 'coach config path | xargs cat'],
  );
}
