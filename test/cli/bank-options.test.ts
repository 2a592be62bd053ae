import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bankOptions, givenBankOptions } from '../../src/cli/bank-options.ts';
import { inFolder } from '../history/fixtures.ts';

test('each bank, as a shell reads it', () => {
  expect(bankOptions()).toBe('');
  expect(bankOptions(['my-bank.yaml', "the team's/"])).toBe(" --bank my-bank.yaml --bank 'the team'\\''s/'");
});

test('the banks of the settings are found without an option', () =>
  inFolder(async (folder) => {
    const file = join(folder, 'config.yaml');
    for (const name of ['one.yaml', 'two.yaml']) writeFileSync(join(folder, name), '');
    writeFileSync(file, 'banks: [one.yaml, two.yaml]\n');
    const set = ['one.yaml', 'two.yaml'].map((name) => join(folder, name));
    const env = { COACH_CONFIG: file };
    expect(await givenBankOptions([...set, 'my-bank.yaml'], env)).toBe(' --bank my-bank.yaml');
    expect(await givenBankOptions(set, env)).toBe('');
    expect(await givenBankOptions(undefined, env)).toBe('');
    expect(await givenBankOptions(['my-bank.yaml'], { COACH_CONFIG: '/dev/null' })).toBe(
      ' --bank my-bank.yaml',
    );
  }));
