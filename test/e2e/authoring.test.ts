/** Writing a bank and a rubric page with the built program, as somebody does who has not done it before. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coachPath, makeFolder, runCoach } from './run-coach.ts';

const done = { status: 0, stderr: '' };

/** The file that the first line of a scaffold names. */
function schemaOf(text: string, folder: string): string {
  const [, address = ''] = /^# yaml-language-server: \$schema=(\S+)\n/u.exec(text) ?? [];
  return address.startsWith('file:') ? fileURLToPath(address) : join(folder, address);
}

describe('a bank of one’s own', () => {
  it('is written, checked and asked from', async () => {
    const cwd = makeFolder();
    const written = await runCoach(['bank', 'new', 'my-bank.yaml'], { cwd });
    expect(written).toMatchObject(done);
    expect(written.stdout).toContain('coach practice --bank my-bank.yaml');
    expect(existsSync(schemaOf(readFileSync(join(cwd, 'my-bank.yaml'), 'utf8'), cwd))).toBe(true);
    const checked = await runCoach(['bank', 'check', 'my-bank.yaml'], { cwd });
    expect(checked).toEqual({ ...done, stdout: 'checked 1 file: no faults\n' });
    const listed = await runCoach(
      ['questions', '--bank', 'my-bank.yaml', '--topic', 'my-questions', '--json'],
      { cwd },
    );
    expect(JSON.parse(listed.stdout)).toHaveLength(2);
    const input = 'I rang her before she had to ask and arranged a new bed for Friday.';
    const scored = await runCoach(['score', '--bank', 'my-bank.yaml', '--question', 'my-late-delivery'], {
      cwd,
      input,
    });
    expect(JSON.parse(scored.stdout)).toMatchObject({ question: 'my-late-delivery', type: 'behavioral' });
  });

  it('may be piped into a file', async () => {
    const cwd = makeFolder();
    const { stdout, stderr, status } = await runCoach(['bank', 'new'], { cwd });
    expect({ status, stderr }).toEqual(done);
    writeFileSync(join(cwd, 'piped.yaml'), stdout);
    expect(await runCoach(['bank', 'check', 'piped.yaml'], { cwd })).toMatchObject(done);
    expect(existsSync(schemaOf(stdout, cwd))).toBe(true);
  });

  it('is not overwritten', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'my-bank.yaml'), 'precious');
    const { status, stdout, stderr } = await runCoach(['bank', 'new', 'my-bank.yaml'], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('my-bank.yaml is there already, and is not overwritten');
    expect(readFileSync(join(cwd, 'my-bank.yaml'), 'utf8')).toBe('precious');
  });
});

const extending = `extends: coach
topic: my-shop
elements:
  - id: empathy
    signals:
      - id: felt_for
        why: It names what she felt.
        pattern: "<I> really {feel} for"
        examples: { hits: ["I [really felt for] her."], misses: ["She really felt for him."] }
  - id: upselling
    name: Upselling
    why: A shop lives of it.
    shown: { means: An offer., example: I also offered a case. }
    claimed: { means: The word alone., example: I upsell. }
    advice: { missing: Say what else you offered., claimed: Tell of one case. }
    probe: What else did you offer?
    starter: I also offered…
    signals:
      - id: offers
        why: An offer beyond what was asked for.
        pattern: "<I> also {offer}"
        examples: { hits: ["I [also offered] a case."], misses: ["She also offered one."] }
questions:
  - id: angry-customer
    expects: { empathy: 60, upselling: 40 }
`;

describe('a bank that extends coach', () => {
  it('has its own elements explained', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'shop.yaml'), extending);
    const own = await runCoach(['explain', '--bank', 'shop.yaml', 'upselling'], { cwd });
    expect(own).toMatchObject({ status: 0, stderr: '' });
    expect(own.stdout).toContain('A shop lives of it.');
    expect((await runCoach(['explain', '--bank', 'shop.yaml'], { cwd })).stdout).toContain('upselling');
    expect(await runCoach(['explain', 'upselling'], { cwd })).toMatchObject({ status: 2, stdout: '' });
  });

  it('changes what a question asks for, and old answers are scored anew by it', async () => {
    const cwd = makeFolder();
    const env = { COACH_HOME: join(cwd, 'home') };
    writeFileSync(join(cwd, 'shop.yaml'), extending);
    expect(await runCoach(['bank', 'check', 'shop.yaml'], { cwd })).toMatchObject(done);
    const input = 'Her phone had broken and she was upset. I really felt for her. I also offered a case.';
    const argv = ['score', '--question', 'angry-customer', '--format', 'json'];
    const plain = await runCoach([...argv, '--save'], { cwd, env, input });
    const { engine } = JSON.parse(plain.stdout);
    const extended = JSON.parse(
      (await runCoach([...argv, '--bank', 'shop.yaml'], { cwd, env, input })).stdout,
    );
    expect(extended.engine).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]+\.[0-9a-f]{6}$/u);
    expect(extended.engine.startsWith(`${engine}.`)).toBe(true);
    expect(extended.elements.upselling).toMatchObject({ level: 2, points: 40, max: 40 });
    expect(extended.elements.upselling.evidence[0].signal).toBe('upselling.offers');
    expect(extended.elements.empathy).toMatchObject({ level: 2, points: 60 });
    const unchanged = await runCoach(['rescore'], { cwd, env });
    expect(unchanged.stdout).toContain('nothing changed');
    const anew = await runCoach(['rescore', '--bank', 'shop.yaml', '--save'], { cwd, env });
    expect(anew).toMatchObject(done);
    expect(anew.stdout).toContain('+40  Upselling: from missing to shown');
    const listed = await runCoach(['history', '--json'], { cwd, env });
    expect(listed.stdout).toContain(extended.engine);
  });

  it('is refused when it leaves its folder', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'up.yaml'), 'extends: ../x.yaml\n');
    const { status, stderr, stdout } = await runCoach(['questions', '--bank', 'up.yaml'], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('up.yaml:1:10  bad-extends');
  });
});

describe('lists of other programs', () => {
  it('become a bank, and a bank becomes one of them', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'a.csv'), 'question,why\nTell me about a late delivery.,=1+1\n');
    const made = await runCoach(['bank', 'import', 'a.csv', '-o', 'a.yaml'], { cwd });
    expect(made).toMatchObject(done);
    expect(made.stdout).toContain('Wrote a.yaml with 1 question.');
    const yaml = readFileSync(join(cwd, 'a.yaml'), 'utf8');
    expect(existsSync(schemaOf(yaml, cwd))).toBe(true);
    expect(await runCoach(['bank', 'check', 'a.yaml'], { cwd })).toMatchObject(done);
    const csv = await runCoach(['bank', 'export', 'a.yaml', '--format', 'csv'], { cwd });
    expect(csv.stdout).toContain(",'=1+1,");
    const cards = await runCoach(['bank', 'export', '--format', 'anki', '-o', 'cards.txt'], { cwd });
    expect(cards).toMatchObject(done);
    expect(readFileSync(join(cwd, 'cards.txt'), 'utf8')).toMatch(/^#separator:tab\n/u);
  });

  it('are refused with each fault at its line', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'a.csv'), 'question,type\nWhy so?,behaviour\nWhy not?,y\n');
    const { status, stdout, stderr } = await runCoach(['bank', 'import', 'a.csv', '-o', 'a.yaml'], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('a.csv:2:9  unknown-type');
    expect(stderr).toContain('a.csv:3:10  unknown-type');
    expect(existsSync(join(cwd, 'a.yaml'))).toBe(false);
  });
});

describe('a rubric page of one’s own', () => {
  it('is written, tested, explained, and told of when a signal fails', async () => {
    const cwd = makeFolder();
    expect(await runCoach(['rubric', 'new', 'apology', '.'], { cwd })).toMatchObject(done);
    const path = join(cwd, 'apology.yaml');
    const text = readFileSync(path, 'utf8');
    expect(existsSync(schemaOf(text, cwd))).toBe(true);
    const tested = await runCoach(['rubric', 'test', 'apology.yaml'], { cwd });
    expect(tested).toEqual({ ...done, stdout: 'tested 3 examples of 1 signal: no faults\n' });
    const explained = await runCoach(['rubric', 'explain', 'apology.yaml', 'I', 'gave her a refund.'], {
      cwd,
    });
    expect(explained).toMatchObject(done);
    expect(explained.stdout).toContain('fires at "gave her a refund"');
    writeFileSync(path, text.replace('misses: [', 'misses: ["I offered him a voucher.", '));
    const failed = await runCoach(['rubric', 'test', 'apology.yaml'], { cwd });
    expect(failed.status).toBe(2);
    expect(failed.stdout).toContain('the signal hits this example, at "offered him a voucher"');
    expect(failed.stdout).toContain('1 fault in 1 signal');
  });

  it('explains a text from standard input, as JSON too', async () => {
    const input = 'I told her I could see why she was upset.';
    const { status, stdout, stderr } = await runCoach(['rubric', 'explain', 'empathy', '--json'], { input });
    expect({ status, stderr }).toEqual(done);
    const data = JSON.parse(stdout) as { text: string; clauses: unknown[]; signals: { outcome: string }[] };
    expect(data.text).toBe(input);
    expect(data.clauses.length).toBeGreaterThan(1);
    expect(data.signals.some(({ outcome }) => outcome === 'fires')).toBe(true);
  });

  it.each([
    [['rubric', 'explain', 'empathy'], 'empty-answer'],
    [['rubric', 'explain', 'emapthy', 'Hello.'], 'did you mean "empathy"?'],
    [['rubric', 'explain'], "missing required argument 'id'"],
    [['rubric', 'test', 'none.yaml'], 'file-not-found'],
    [['rubric', 'test', 'empathy', 'blame'], 'too many arguments'],
    [['rubric', 'tset'], 'did you mean test?'],
    [['rubric', 'new', 'patience'], 'there is no element or red flag "patience"'],
    [['bank', 'new', 'none/bank.yaml'], 'there is no such folder'],
  ])('%j exits with 2 and says why', async (argv, said) => {
    const { status, stdout, stderr } = await runCoach(argv, { cwd: makeFolder() });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.toLowerCase()).toContain(said.toLowerCase());
  });
});

describe('the shipped schemas', () => {
  it.each(['questions', 'element', 'flag', 'lexicon'])('%s.json is there', (name) => {
    const path = join(dirname(coachPath), '../dist/schemas', `${name}.json`);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ type: 'object' });
  });
});
