/** The commands of those who write questions and rubrics, with their options: `bank` and `rubric`. */

import type { Command } from 'commander';
import { addBank, addExamples } from './command-parts.ts';
import type { World } from './world.ts';

/** @param finish takes the exit status of the command that ran */
export function addAuthorCommands(program: Command, world: World, finish: (status: number) => void): void {
  addBankCommands(program, world, finish);
  addRubricCommands(program, world, finish);
}

function addBankCommands(program: Command, world: World, finish: (status: number) => void): void {
  const bank = program.command('bank').description('Work on question banks of your own.');
  addExamples(
    bank,
    ['finds every fault of a bank', 'coach bank check my-bank.yaml'],
    ['practises with it', 'coach practice --bank my-bank.yaml'],
  );
  const fresh = bank
    .command('new')
    .description('Write a bank with two questions to change, and comments that say what each part is for.')
    .argument('[file]', 'a YAML file that is not there yet; none: standard output')
    .action(async (file) => {
      const { runBankNew } = await import('./run-author.ts');
      finish(await runBankNew(file, world));
    });
  addExamples(
    fresh,
    ['writes a bank to begin with', 'coach bank new my-bank.yaml'],
    ['shows what it would write', 'coach bank new'],
  );
  const check = bank
    .command('check')
    .description('Find every fault of question files, with its place; without a path, of the shipped ones.')
    .argument('[paths...]', 'YAML files or folders')
    .action(async (paths) => {
      const { runBankCheck } = await import('./run-pages.ts');
      finish(await runBankCheck(paths, world));
    });
  addExamples(
    check,
    ['checks one bank', 'coach bank check my-bank.yaml'],
    ['checks the questions and rubrics that came with coach', 'coach bank check'],
  );
  addBankLists(bank, world, finish);
}

/** Between banks and the lists that other programs hold. */
function addBankLists(bank: Command, world: World, finish: (status: number) => void): void {
  const bring = bank
    .command('import')
    .description('Make a bank of a CSV file or a Markdown list; each fault is told with its line.')
    .argument('<file>', 'a .csv or .md file')
    .option('-o, --output <file>', 'a YAML file that is not there yet; none: standard output')
    .action(async (file, options) => {
      const { runBankImport } = await import('./run-author.ts');
      finish(await runBankImport({ file, ...options }, world));
    });
  addExamples(
    bring,
    ['makes a bank of a spreadsheet', 'coach bank import questions.csv -o my-bank.yaml'],
    ['shows the bank that a list would make', 'coach bank import questions.md'],
  );
  const take = bank
    .command('export')
    .description('Write questions as Markdown, as CSV, or as text that Anki imports.')
    .argument('[paths...]', 'banks; none: the questions that came with coach')
    .option('--format <format>', 'markdown, csv or anki', 'markdown')
    .option('--samples', 'also the sample answers, which practice shows only after an attempt')
    .option('-o, --output <file>', 'a file that is not there yet; none: standard output')
    .action(async (paths, options) => {
      const { runBankExport } = await import('./run-author.ts');
      finish(await runBankExport({ paths, ...options }, world));
    });
  addExamples(
    take,
    ['writes all questions as cards', 'coach bank export --format anki -o coach.txt'],
    ['writes a bank for a spreadsheet', 'coach bank export my-bank.yaml --format csv -o my-bank.csv'],
  );
}

function addRubricCommands(program: Command, world: World, finish: (status: number) => void): void {
  const rubric = program
    .command('rubric')
    .description('Work on the signals: the words by which elements and red flags are found.');
  addExamples(
    rubric,
    ['runs the examples of one element', 'coach rubric test empathy'],
    ['says why its signals fire, or do not', 'coach rubric explain empathy "I could see why she was upset."'],
  );
  const test = rubric
    .command('test')
    .description('Run the examples that signals carry, and show those that fail with the reason.')
    .argument(
      '[id]',
      "an element, flag, signal (empathy.sees_why) or YAML file, a page's or a bank's; none: all",
    )
    .action(async (id, options) => {
      const { runRubricTest } = await import('./run-author.ts');
      finish(await runRubricTest({ id, ...options }, world));
    });
  addBank(test, 'elements and signals');
  addExamples(
    test,
    ['runs the examples of all signals that came with coach', 'coach rubric test'],
    ['runs those of a file of your own, here a bank', 'coach rubric test my-bank.yaml'],
  );
  const explain = rubric
    .command('explain')
    .description('Show how a text is read, and why signals fire in it or at which step they fail.')
    .argument('<id>', "an element, flag, signal (empathy.sees_why) or YAML file, a page's or a bank's")
    .argument('[text...]', 'the text; "-" or none: standard input')
    .option('--all', 'also the signals that match nowhere, and how far they come')
    .option('--json', 'as JSON')
    .action(async (id, text, options) => {
      const { runRubricExplain } = await import('./run-author.ts');
      finish(await runRubricExplain({ id, text, ...options }, world));
    });
  addBank(explain, 'elements and signals');
  addExamples(
    explain,
    [
      'says what empathy there is in a sentence',
      'coach rubric explain empathy "I did not see why she was upset."',
    ],
    [
      'tries an element of a bank',
      'coach rubric explain my_upselling --bank my-bank.yaml "I also offered her a belt."',
    ],
  );
  const fresh = rubric
    .command('new')
    .description("Write an element's or flag's page with one signal to replace, and comments.")
    .argument('<id>', 'the element or flag')
    .argument('[file]', 'a folder, or a file named after the id; none: standard output')
    .action(async (id, file) => {
      const { runRubricNew } = await import('./run-author.ts');
      finish(await runRubricNew(id, file, world));
    });
  addExamples(
    fresh,
    ['writes apology.yaml in this folder', 'coach rubric new apology .'],
    ['shows what it would write', 'coach rubric new apology'],
  );
}
