/** What a bank may extend, what it changes by it, and what is refused with its place. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addBanks } from '../../src/library/add-banks.ts';
import { loadBankFiles } from '../../src/library/load-bank-files.ts';
import type { ElementId } from '../../src/rubric/element.ts';
import { shippedLibrary } from './shipped-library.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-extends-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const accept = () => [];

/** Faults of the banks as `file code line:column+length`. */
function faults(...names: string[]): string[] {
  const { problems } = loadBankFiles(
    shippedLibrary(),
    names.map((name) => join(folder, name)),
    accept,
  );
  return problems.map(({ code, at }) => {
    const file = at?.file.slice(folder.length + 1).replaceAll('\\', '/');
    return `${file} ${code} ${at?.line}:${at?.column}+${at?.length}`;
  });
}

function load(...names: string[]) {
  const found = loadBankFiles(
    shippedLibrary(),
    names.map((name) => join(folder, name)),
    accept,
  );
  expect(found.problems).toEqual([]);
  return addBanks(shippedLibrary(), found.files);
}

const question = (id: string, more = '') =>
  `questions:\n  - id: ${id}\n    type: behavioral\n    ask: Tell me about ${id}.\n${more}`;
const change = (id: string, more: string) => `questions:\n  - id: ${id}\n    ${more}\n`;
const page = `    name: Upselling
    why: w
    shown: { means: m, example: e }
    claimed: { means: m, example: e }
    advice: { missing: Say it., claimed: Show it. }
    probe: What else?
    starter: I also…
`;
const signals = `    signals:
      - id: offers
        why: w
        pattern: "<I> also {offer}"
        examples: { hits: ["I [also offered] one."], misses: ["She also offered one."] }
`;
const own = `elements:\n  - id: upselling\n${page}${signals}`;

describe('a bank that extends coach', () => {
  test('changes the weights of a question, and leaves the rest as it is', () => {
    write({ 'a.yaml': `extends: coach\n${change('apology', 'expects: { apology: 70, evidence: 30 }')}` });
    const before = shippedLibrary().questions.find(({ id }) => id === 'apology');
    const library = load('a.yaml');
    const after = library.questions.find(({ id }) => id === 'apology');
    expect(after?.expects).toEqual([
      { element: 'apology', points: 70, must: false },
      { element: 'evidence', points: 30, must: false },
    ]);
    expect(after).toMatchObject({ ask: before?.ask, topic: before?.topic, samples: before?.samples });
    const expected = new Set(['apology', 'evidence']);
    expect(after?.hints.every(({ element }) => expected.has(element))).toBe(true);
    expect(after?.hints.map(({ element }) => element)).toContain('evidence');
    expect(after?.probes.map(({ element }) => element)).toContain('evidence');
    expect(library.questions.length).toBe(shippedLibrary().questions.length);
    expect(library.topics).toEqual(shippedLibrary().topics);
  });

  test('adds signals to an element and a flag', () => {
    write({
      'a.yaml': `extends: coach\nelements:\n  - id: apology\n${signals}flags:\n  - id: blame\n${signals}`,
    });
    const { elements, flags } = load('a.yaml');
    expect(elements.apology.signals.at(-1)?.id).toBe('offers');
    expect(elements.apology.signals.length).toBe(shippedLibrary().elements.apology.signals.length + 1);
    expect(flags.blame.signals.at(-1)?.patterns).toEqual(['<I> also {offer}']);
  });

  test('brings an element of its own, which its questions may expect', () => {
    write({ 'a.yaml': `${own}${question('belt', '    expects: { upselling: 60, outcome: 40 }\n')}` });
    const library = load('a.yaml');
    const id = 'upselling' as ElementId;
    expect(library.elements[id]).toMatchObject({ name: 'Upselling', group: 'candidate' });
    const belt = library.questions.at(-1);
    expect(belt?.expects[0]).toEqual({ element: id, points: 60, must: false });
    expect(belt?.hints[0]).toEqual({ element: id, prompt: 'Say it.', starter: 'I also…' });
  });

  test.each([
    [
      'a question without extends',
      change('apology', 'expects: { apology: 100 }'),
      ['a.yaml missing-key 2:5+2', 'a.yaml missing-key 2:5+2', 'a.yaml duplicate-id 2:9+7'],
    ],
    ['signals without extends', `elements:\n  - id: apology\n${signals}`, ['a.yaml bad-extends 2:9+7']],
    ['a type', `extends: coach\n${change('apology', 'type: technique')}`, ['a.yaml bad-value 4:11+9']],
    [
      'a question twice, unsound the second time',
      `${question('dup')}${question('dup', '    levl: entry\n').slice('questions:\n'.length)}`,
      ['a.yaml duplicate-id 5:9+3', 'a.yaml unknown-key 8:5+4'],
    ],
    [
      'a change twice, unsound the first time',
      `extends: coach\n${change('apology', 'levl: lead')}  - { id: apology, level: lead }\n`,
      ['a.yaml unknown-key 4:5+4', 'a.yaml duplicate-id 5:11+7'],
    ],
    ['an own question', `extends: coach\n${change('mine', 'ask: Why?')}`, ['a.yaml missing-key 3:5+2']],
    [
      'weights that miss 100',
      `extends: coach\n${change('apology', 'expects: { apology: 90 }')}`,
      ['a.yaml weights-sum 4:5+7'],
    ],
    [
      'a signal that is there',
      `extends: coach\nelements:\n  - id: apology\n${signals.replace('offers', 'said_sorry')}`,
      ['a.yaml duplicate-id 5:13+10'],
    ],
    [
      'a page of coach',
      `extends: coach\nelements:\n  - id: apology\n${page}${signals}`,
      Array.from(
        { length: 7 },
        (_, line) =>
          `a.yaml unknown-key ${line + 4}:5+${['name', 'why', 'shown', 'claimed', 'advice', 'probe', 'starter'][line]?.length}`,
      ),
    ],
    ['a flag of one’s own', `flags:\n  - id: rude\n${signals}`, ['a.yaml unknown-element 2:9+4']],
    ['a flag as an element', `${own.replace('upselling', 'blame')}`, ['a.yaml duplicate-id 2:9+5']],
    ['an element that no question expects', own, ['a.yaml unreachable-element 2:9+9']],
    [
      'an element that is only claimed',
      `${own.replace('        why: w', '        why: w\n        level: 1')}${question('a', '    expects: { upselling: 100 }\n')}`,
      ['a.yaml unreachable-element 2:9+9'],
    ],
    [
      'an element that is mistyped',
      `${own}${question('a', '    expects: { upseling: 100 }\n')}`,
      ['a.yaml unknown-element 19:16+8', 'a.yaml unreachable-element 2:9+9'],
    ],
    ['nothing at all', 'schema: 1\n', ['a.yaml missing-key 1:1+6']],
  ])('is told when it names %s wrongly', (_, text, expected) => {
    write({ 'a.yaml': text });
    expect(faults('a.yaml').sort()).toEqual([...expected].sort());
  });

  test.each([
    ['a name that is none', 'coatch', 'a.yaml bad-extends 1:10+6'],
    ['a file that is not there', 'base.yaml', 'a.yaml bad-extends 1:10+9'],
    ['a file elsewhere', '../base.yaml', 'a.yaml bad-extends 1:10+12'],
  ])('is told of %s alone, not of all that it would have brought', (_, name, expected) => {
    const parts = `elements:\n  - id: apology\n${signals}`;
    write({ 'a.yaml': `extends: ${name}\n${change('apology', 'expects: { apology: 100 }')}${parts}` });
    expect(faults('a.yaml')).toEqual([expected]);
    write({ 'a.yaml': `extends: ${name}\n${change('apology', 'ask: Why so?\n    levl: lead')}` });
    expect(faults('a.yaml')).toContain('a.yaml unknown-key 5:5+4');
  });

  test('says that the type of a question of coach stays', () => {
    write({ 'a.yaml': `extends: coach\n${change('apology', 'type: technique')}` });
    const { problems } = loadBankFiles(shippedLibrary(), [join(folder, 'a.yaml')]);
    expect(problems[0]?.message).toBe('the type of a question that is there already stays as it is');
    expect(problems[0]?.hint).toContain('leave "type" out here');
    write({ 'a.yaml': `extends: coach\n${change('apology', 'levl: lead')}` });
    const unknown = loadBankFiles(shippedLibrary(), [join(folder, 'a.yaml')]).problems;
    expect(unknown[0]?.hint).not.toContain('type');
  });

  test('asks whether a question of coach is meant whose id is mistyped', () => {
    const hintsOf = (text: string) => {
      write({ 'a.yaml': text });
      const { problems } = loadBankFiles(shippedLibrary(), [join(folder, 'a.yaml')]);
      return problems.map(({ message, hint }) => [message, hint]);
    };
    const expects = 'expects: { apology: 100 }';
    expect(hintsOf(`extends: coach\n${change('apologie', expects)}`)).toEqual([
      ['"type" is missing', 'did you mean "apology"?'],
      ['"ask" is missing', 'did you mean "apology"?'],
    ]);
    expect(hintsOf(`extends: coach\n${change('zebra-crossing', expects)}`)[0]?.[1]).toBe(
      'no question that this bank extends is called "zebra-crossing", so it is a new one',
    );
    expect(hintsOf(change('apologie', expects))[0]?.[1]).toBeUndefined();
  });

  test('tells the faults of two signals with one id each at its own place', () => {
    const signal = (pattern: string) =>
      `      - id: foo\n        why: w\n        pattern: "${pattern}"\n        examples: { hits: ["I [did]."], misses: ["no"] }\n`;
    write({
      'a.yaml': `extends: coach\nelements:\n  - id: apology\n    signals:\n${signal('<I> {frobnicate (it')}${signal('<We> {tell} (him|her)')}`,
    });
    const { problems } = loadBankFiles(shippedLibrary(), [join(folder, 'a.yaml')]);
    expect(problems.map(({ code, at }) => [code, at?.line])).toEqual([
      ['bad-pattern', 7],
      ['duplicate-id', 9],
      ['bad-pattern', 11],
    ]);
  });

  test('may change a question of the file it extends although that one is unsound', () => {
    write({
      'a.yaml': `extends: base.yaml\n${change('one', 'level: lead')}`,
      'base.yaml': question('one', '    levl: entry\n'),
    });
    expect(faults('a.yaml')).toEqual(['base.yaml unknown-key 5:5+4']);
  });

  test('refuses what can be read and matches nothing, also when it is only loaded', () => {
    write({
      'a.yaml': `extends: coach\nelements:\n  - id: apology\n${signals.replace('<I> also', "there 's")}`,
    });
    expect(faults('a.yaml')).toEqual([`a.yaml bad-pattern 7:25+2`]);
    const { problems } = loadBankFiles(shippedLibrary(), [join(folder, 'a.yaml')]);
    expect(problems.map(({ code }) => code)).toEqual(['bad-pattern']);
    write({
      'a.yaml': `extends: coach\nelements:\n  - id: apology\n${signals.replace('<I> also', '<none>')}`,
    });
    expect(loadBankFiles(shippedLibrary(), [join(folder, 'a.yaml')]).problems[0]?.code).toBe('bad-pattern');
  });
});

describe('a bank that extends files', () => {
  test('builds on them, whichever is named first, and reads each once', () => {
    write({
      'top.yaml': `extends: [team/mid.yaml, "./team/base.yaml"]\n${change('one', 'ask: Anew?')}`,
      'team/mid.yaml': `extends: base.yaml\n${change('one', 'level: lead')}`,
      'team/base.yaml': question('one'),
    });
    for (const names of [['top.yaml'], ['top.yaml', 'team/base.yaml'], ['team', 'top.yaml']]) {
      const library = load(...names);
      const one = library.questions.filter(({ id }) => id === 'one');
      expect(one).toMatchObject([{ ask: 'Anew?', level: 'lead', topic: 'base', type: 'behavioral' }]);
    }
  });

  test('knows their elements', () => {
    write({
      'top.yaml': `extends: base.yaml\n${question('one', '    expects: { upselling: 100 }\n')}`,
      'base.yaml': own,
    });
    expect(load('top.yaml').questions.at(-1)?.expects[0]?.element).toBe('upselling');
  });

  test.each([
    ['../outside.yaml', 'out of the folder'],
    ['team/../../outside.yaml', 'out of the folder'],
    ['/etc/passwd.yaml', 'not a path within'],
    ['C:\\bank.yaml', 'not a path within'],
    ['\\\\host\\bank.yaml', 'not a path within'],
    ['file:///etc/bank.yaml', 'not a path within'],
    ['https://example.org/bank.yaml', 'not a path within'],
    ['~/bank.yaml', 'not a path within'],
    ['team\\base.yaml', 'backslash'],
    ['missing.yaml', 'there is no file'],
    ['team', 'neither "coach" nor a YAML file'],
    ['Coach', 'neither "coach" nor a YAML file'],
    ['notes.txt', 'neither "coach" nor a YAML file'],
  ])('may not name %s', (name, said) => {
    write({ 'a.yaml': `# one\nextends: '${name}'\n${question('one')}`, 'team/base.yaml': question('two') });
    const { problems } = loadBankFiles(shippedLibrary(), [join(folder, 'a.yaml')]);
    expect(problems.map(({ code, at }) => [code, at?.line, at?.column])).toEqual([['bad-extends', 2, 10]]);
    expect(problems[0]?.message).toContain(said);
  });

  test('may not leave the folder by a link to a file, or to a folder', () => {
    const secret = question('secret');
    write({ 'in/a.yaml': `extends: link.yaml\n${question('one')}`, 'out/secret.yaml': secret });
    write({ 'in/b.yaml': `extends: way/secret.yaml\n${question('two')}`, 'in/real.yaml': secret });
    write({ 'in/c.yaml': `extends: near.yaml\n${question('three')}` });
    symlinkSync(join(folder, 'out/secret.yaml'), join(folder, 'in/link.yaml'));
    symlinkSync(join(folder, 'out'), join(folder, 'in/way'));
    symlinkSync(join(folder, 'in/real.yaml'), join(folder, 'in/near.yaml'));
    expect(faults('in/a.yaml')).toEqual(['in/a.yaml bad-extends 1:10+9']);
    expect(faults('in/b.yaml')).toEqual(['in/b.yaml bad-extends 1:10+15']);
    expect(faults('in/c.yaml')).toEqual([]);
  });

  test('may not go round in a circle', () => {
    write({
      'a.yaml': `extends: b.yaml\n${question('one')}`,
      'b.yaml': `extends: [coach, c.yaml]\n${question('two')}`,
      'c.yaml': `# three\nextends:\n  - a.yaml\n${question('three')}`,
      'self.yaml': `extends: self.yaml\n${question('four')}`,
    });
    expect(faults('a.yaml')).toEqual(['c.yaml bad-extends 3:5+6']);
    const { problems } = loadBankFiles(shippedLibrary(), [join(folder, 'a.yaml')]);
    expect(problems[0]?.message).toContain('a.yaml → b.yaml → c.yaml → a.yaml');
    expect(faults('self.yaml')).toEqual(['self.yaml bad-extends 1:10+9']);
  });

  test('may not do so without end', () => {
    const count = 600;
    for (let n = 0; n < count; n += 1) {
      write({ [`f${n}.yaml`]: `extends: f${n + 1}.yaml\n${question(`q-${n}`)}` });
    }
    write({ [`f${count}.yaml`]: question('last') });
    expect(faults('f0.yaml')).toEqual([expect.stringMatching(/^f\d+\.yaml bad-extends 1:10/)]);
  });
});
