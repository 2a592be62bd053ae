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
