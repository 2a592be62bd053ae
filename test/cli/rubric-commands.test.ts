/** `coach rubric test` and `coach rubric explain`, called as functions. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rubricExplain } from '../../src/cli/rubric-explain.ts';
import { rubricTest } from '../../src/cli/rubric-test.ts';
import { renderBankScaffold } from '../../src/library/bank-scaffold.ts';
import { renderRubricScaffold } from '../../src/library/rubric-scaffold.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { root, shippedLibrary } from '../library/shipped-library.ts';
import { wordTable } from '../score/word-table.ts';
import { faultOf } from './fault-of.ts';
import { memoryInput } from './memory-streams.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-rubric-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function deps({
  columns = 80,
  stdin = memoryInput() as ReturnType<typeof memoryInput> & { isTTY?: boolean },
} = {}) {
  const out: string[] = [];
  const err: string[] = [];
  return {
    directory: root,
    loadLibrary: async () => shippedLibrary(),
    words: wordTable(),
    stdin,
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    theme: makeTheme({ plain: true, env: {}, columns }),
    out: () => out.join(''),
    flat: () => out.join('').replace(/\s+/g, ' '),
    err: () => err.join(''),
  };
}

/** A page of apology with these lines as its signals. */
function write(signals: string, name = 'apology.yaml'): string {
  const text = renderRubricScaffold(shippedLibrary().elements.apology, 'x');
  const path = join(folder, name);
  writeFileSync(path, text.slice(0, text.indexOf('signals:')) + signals);
  return path;
}

const said = `signals:
  - id: said_sorry
    why: The words are said.
    pattern: "{say} sorry"
    examples:
      hits: ["I [said sorry].", "I never said sorry."]
      misses: ["I was sorry.", "I said sorry twice."]
`;

describe('coach rubric test', () => {
  test('counts what it ran, of all or of one', async () => {
    const to = deps();
    const status = await rubricTest(undefined, to);
    expect(to.out()).toMatch(
      /\ntested \d+ examples of \d+ signals: |^tested \d+ examples of \d+ signals: no faults\n$/,
    );
    expect(status).toBe(to.out().endsWith('no faults\n') ? 0 : 2);
    const own = write(said.replace(', "I never said sorry."', '').replace(', "I said sorry twice."', ''));
    const one = deps();
    expect(await rubricTest(own, one)).toBe(0);
    expect(one.out()).toBe('tested 2 examples of 1 signal: no faults\n');
  });

  test('takes what lies on the disk for a path, and says which file it reads', async () => {
    const hint = 'name a YAML file: the page of an element or red flag, or a bank with signals';
    const list = join(folder, 'list.csv');
    writeFileSync(list, 'ask\nWhy so?\n');
    for (const given of [folder, list]) {
      expect(await faultOf(rubricTest(given, deps()))).toEqual({ code: 'usage', hint });
    }
    await expect(rubricTest(folder, deps())).rejects.toThrow(`${folder} is a folder`);
    await expect(rubricTest(list, deps())).rejects.toThrow(`${list} is no YAML file`);
    for (const given of ['lis.csv', 'x'.repeat(5000)]) {
      expect(await faultOf(rubricTest(given, deps()))).toMatchObject({ code: 'unknown-element' });
    }
  });

  test('shows each failed example with its place and the reason', async () => {
    const to = deps({ columns: 100 });
    const path = write(said);
    expect(await rubricTest(path, to)).toBe(2);
    expect(to.out()).toMatch(/apology\.yaml:\d+:33\n/);
    expect(to.flat()).toContain(
      '"said sorry" matches, but polarity must be affirmed, and is negated in "I never said sorry."',
    );
    expect(to.flat()).toContain('I said sorry twice. the signal hits this example, at "said sorry"');
    expect(to.out()).toMatch(/tested 4 examples of 1 signal: 2 faults in 1 signal\n$/);
  });

  test('shows patterns that cannot be read, and runs the other signals', async () => {
    const to = deps();
    const bad = said.replace('{say} sorry', '<sory_words>').replace('said_sorry', 'wrong_set');
    expect(await rubricTest(write(`${said}${bad.slice(bad.indexOf('\n') + 1)}`), to)).toBe(2);
    expect(to.flat()).toContain('apology.wrong_set');
    expect(to.flat()).toContain('names the word set <sory_words>, which does not exist');
    expect(to.out()).toContain('3 faults in 2 signals');
  });

  test('shows faults of the form on standard error, at their place', async () => {
    const to = deps();
    const path = write(said.replace('why:', 'wy:'));
    expect(await rubricTest(path, to)).toBe(2);
    expect(to.err()).toContain('unknown-key');
    expect(to.err()).toContain('did you mean "why"?');
    const none = deps();
    expect(await rubricTest(join(folder, 'none.yaml'), none)).toBe(2);
    expect(none.err()).toContain('file-not-found');
    expect(none.out()).toBe('');
  });

  test.each([
    ['emapthy', 'unknown-element', 'did you mean "empathy"?'],
    ['empathy.sees_wy', 'unknown-element', 'did you mean "sees_why"?'],
    [
      '__proto__',
      'unknown-element',
      '"coach explain" lists them; elements of a bank are found with --bank PATH',
    ],
    ['', 'unknown-element', '"coach explain" lists them; elements of a bank are found with --bank PATH'],
  ])('does not know %o', async (id, code, hint) => {
    expect(await faultOf(rubricTest(id, deps()))).toEqual({ code, hint });
  });

  test.each([
    ['nothing', ''],
    ['a list', '- a\n- b\n'],
    ['a text', 'sorry\n'],
    ['bombs', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
    ['no text', '\u0000\u0001'],
    ['a flag in the file of an element', 'schema: 1\nid: blame\n'],
  ])('refuses a file with %s', async (_, text) => {
    const path = join(folder, 'apology.yaml');
    writeFileSync(path, text);
    const to = deps();
    expect(await rubricTest(path, to)).toBe(2);
    expect(to.err()).not.toBe('');
  });
});

/** What `coach bank new` writes, with its last part, "For later", in use. */
function writeBank(change = (text: string) => text): string {
  const text = renderBankScaffold('x');
  const [start = '', later = ''] = text.split('# For later');
  const used = later.slice(later.indexOf('\n')).replace(/^#(?! )|^#(?= {2})/gmu, '');
  const path = join(folder, 'my.yaml');
  writeFileSync(path, change(start + used));
  return path;
}

describe('the signals of a bank', () => {
  test('are tested, all of them, when its file is given', async () => {
    const to = deps();
    expect(await rubricTest(writeBank(), to)).toBe(0);
    expect(to.err()).toBe('');
    expect(to.out()).toBe('tested 6 examples of 3 signals: no faults\n');
  });

  test('are shown with the place and the pattern of what fails', async () => {
    const to = deps({ columns: 200 });
    const path = writeBank((text) =>
      text.replace('She also offered him a belt.', 'I also offered him a belt.'),
    );
    expect(await rubricTest(path, to)).toBe(2);
    expect(to.out()).toMatch(/my_upselling\.offers_more\n.*my\.yaml:\d+:\d+\n/);
    expect(to.flat()).toContain(', by the pattern <I> also {offer|suggest|show} (him|her|them)');
  });

  test('are explained, all of them or one, with the file or with --bank', async () => {
    const path = writeBank();
    const text = ['I also offered her a belt.'];
    const whole = deps();
    expect(await rubricExplain({ id: path, text }, whole)).toBe(0);
    expect(whole.err()).toBe('');
    expect(whole.out()).toContain('my_upselling.offers_more fires\n      fires at "also offered her"\n');
    expect(whole.out()).toContain('2 more match nowhere');
    const one = { ...deps(), banks: [path] };
    expect(await rubricExplain({ id: 'my-upselling', text }, one)).toBe(0);
    expect(one.out()).toContain('Signals of my_upselling\n  my_upselling.offers_more fires');
    const json = { ...deps(), banks: [path] };
    await rubricExplain({ id: 'apology.my_made_it_up', text: ['I made it up to her.'], json: true }, json);
    expect(JSON.parse(json.out())).toMatchObject({
      target: 'apology',
      signals: [{ signal: 'apology.my_made_it_up', outcome: 'fires' }],
    });
  });

  test('stand beside those that came with coach', async () => {
    const banks = [writeBank()];
    const alone = deps();
    await rubricTest('apology', alone);
    const both = { ...deps(), banks };
    await rubricTest('apology', both);
    const count = (text: string) => Number(/ of (\d+) signals/.exec(text)?.[1]);
    expect(count(both.out())).toBe(count(alone.out()) + 1);
  });

  test('are shown as far as they are sound, with the faults of the bank', async () => {
    const to = deps();
    const path = writeBank((text) => text.replace('probe: What else did you offer?', 'prob: What else?'));
    expect(await rubricExplain({ id: path, text: ['Head office messed it up.'] }, to)).toBe(2);
    expect(to.err()).toContain('unknown-key');
    expect(to.err()).not.toContain('"id" is missing');
    expect(to.out()).toContain('blame.my_head_office fires');
  });

  test('are missed in a bank without any', async () => {
    const path = join(folder, 'bare.yaml');
    writeFileSync(path, 'questions:\n  - { id: one, type: behavioral, ask: One? }\n');
    expect((await faultOf(rubricTest(path, deps()))).code).toBe('unknown-element');
  });
});

describe('coach rubric explain', () => {
  test('shows how the text is read, what fires and what is held back', async () => {
    const to = deps();
    expect(
      await rubricExplain({ id: write(said), text: ['I said sorry.', 'She never said sorry.'] }, to),
    ).toBe(0);
    expect(to.out()).toContain(
      '   1  I said sorry.\n      voice candidate, affirmed, done, agent candidate\n',
    );
    expect(to.out()).toContain('apology.said_sorry fires\n      fires at "said sorry"\n');
    expect(to.flat()).toContain(
      'matches "said sorry", but polarity must be affirmed, and is negated in clause 2',
    );
    expect(to.out()).toContain('pattern: {say} sorry');
    expect(to.err()).toBe('');
  });

  test('counts the signals that match nowhere, and shows them when asked', async () => {
    const two = `${said}${said.slice(said.indexOf('\n') + 1).replace('said_sorry', 'again')}`;
    const options = { id: write(two), text: ['I said nothing.'] };
    const few = deps();
    await rubricExplain(options, few);
    expect(few.out()).toContain('  2 match nowhere; --all says how far each comes.\n');
    const all = deps();
    await rubricExplain({ ...options, all: true }, all);
    expect(all.flat()).toContain('comes to "said" and wants sorry; what follows is read as: nothing');
    expect(all.out()).not.toContain('--all');
  });

  test('writes the same as JSON', async () => {
    const to = deps();
    await rubricExplain({ id: write(said), text: ['I said sorry.'], json: true }, to);
    expect(JSON.parse(to.out())).toMatchObject({
      text: 'I said sorry.',
      target: 'apology',
      clauses: [{ start: 0, end: 13, voice: 'candidate' }],
      signals: [{ signal: 'apology.said_sorry', outcome: 'fires', matches: [{ start: 2, end: 12 }] }],
      unmatched: 0,
    });
  });

  test('reads standard input', async () => {
    for (const text of [[], ['-']]) {
      const to = deps({ stdin: memoryInput('I said ', 'sorry.') });
      expect(await rubricExplain({ id: write(said), text }, to)).toBe(0);
      expect(to.out()).toContain('fires at "said sorry"');
    }
  });

  test('does not wait for somebody to type', async () => {
    const stdin = Object.assign(memoryInput(), { isTTY: true });
    const fault = await faultOf(rubricExplain({ id: 'empathy', text: [] }, deps({ stdin })));
    expect(fault).toMatchObject({
      code: 'usage',
      hint: expect.stringContaining('coach rubric explain empathy "'),
    });
  });

  test('refuses a text without a text', async () => {
    expect(await faultOf(rubricExplain({ id: 'empathy', text: [' '] }, deps()))).toMatchObject({
      code: 'empty-answer',
    });
    expect(await faultOf(rubricExplain({ id: 'empathy', text: [] }, deps()))).toMatchObject({
      code: 'empty-answer',
    });
  });

  test('lets no text steer the terminal', async () => {
    const to = deps();
    await rubricExplain(
      { id: write(said), text: ['I said sorry \u001b[31mred\u0007.\r\nSorry!'], all: true },
      to,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
    expect(to.out()).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
  });

  test.each([40, 80])('fits %i columns', async (columns) => {
    const to = deps({ columns });
    const text = ['I told her I could see why she was upset, and I listened.', "We didn't apologise."];
    for (const id of ['empathy', 'bad_mouthing']) await rubricExplain({ id, text, all: true }, to);
    for (const line of to.out().split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
  });
});
