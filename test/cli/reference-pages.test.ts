/** `coach questions`, `coach explain` and `coach bank check`, called as functions. */

import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { bankCheck } from '../../src/cli/bank-check.ts';
import { explain } from '../../src/cli/explain.ts';
import { questions } from '../../src/cli/questions.ts';
import { elementIds, flagIds } from '../../src/rubric/element.ts';
import { questionTypes } from '../../src/rubric/question.ts';
import { rateAnswer } from '../../src/score/rate-answer.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { root, shippedLibrary } from '../library/shipped-library.ts';
import { faultOf } from './fault-of.ts';

function deps(columns = 80) {
  const out: string[] = [];
  const err: string[] = [];
  return {
    library: shippedLibrary(),
    directory: root,
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    theme: makeTheme({ plain: true, env: {}, columns }),
    out: () => out.join(''),
    err: () => err.join(''),
  };
}

describe('coach questions', () => {
  test('lists every question under its topic', async () => {
    const to = deps();
    expect(await questions({}, to)).toBe(0);
    const library = shippedLibrary();
    for (const { id } of library.questions) expect(to.out()).toContain(id);
    for (const { title, id } of library.topics) expect(to.out()).toContain(`${title} (${id})`);
    expect(to.out()).toContain(`${library.questions.length} questions.`);
    expect(to.err()).toBe('');
  });

  test.each([40, 60, 80, 100])('fits %i columns', async (columns) => {
    const library = shippedLibrary();
    const to = deps(columns);
    await questions({}, to);
    for (const { id } of library.questions) await questions({ id }, to);
    await explain({}, to);
    for (const id of [...elementIds, ...flagIds]) await explain({ id }, to);
    for (const line of to.out().split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
  });

  test('filters, all filters at once', async () => {
    const to = deps();
    await questions(
      { topic: 'de-escalation', type: 'technique', sector: 'retail', level: 'entry', json: true },
      to,
    );
    const found = JSON.parse(to.out()) as { topic: string; type: string; level: string; sectors: string[] }[];
    expect(found.length).toBeGreaterThan(0);
    for (const question of found) {
      expect(question).toMatchObject({ topic: 'de-escalation', type: 'technique', level: 'entry' });
      expect(question.sectors.some((sector) => sector === 'any' || sector === 'retail')).toBe(true);
    }
  });

  test('searches for all words, in capitals or not', async () => {
    const to = deps();
    await questions({ search: 'ANGRY customer', json: true }, to);
    const found = JSON.parse(to.out()) as { id: string }[];
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(shippedLibrary().questions.length);
  });

  test('finding nothing is no fault, and no data', async () => {
    const to = deps();
    expect(await questions({ search: 'xylophone' }, to)).toBe(0);
    expect(to.out()).toBe('');
    expect(to.err()).toContain('No question matches');
    const asJson = deps();
    expect(await questions({ search: 'xylophone', json: true }, asJson)).toBe(0);
    expect(asJson.out()).toBe('[]\n');
  });

  test('a page has all but the model answers', async () => {
    const question = shippedLibrary().questions.find(({ samples }) => samples.strong !== undefined);
    if (question === undefined) throw new TypeError('no question with a sample');
    for (const json of [false, true]) {
      const to = deps();
      await questions({ id: question.id, json }, to);
      const flat = to.out().replace(/\s+/g, ' ');
      for (const text of [question.ask, question.askedBy, question.why, question.listeningFor]) {
        expect(flat).toContain(json ? JSON.stringify(text).slice(1, -1) : text.replace(/\s+/g, ' '));
      }
      expect(flat).not.toContain(question.samples.strong?.slice(0, 30));
    }
  });

  test.each([
    [{ id: 'constantly-demandin' }, 'unknown-question', 'did you mean "constantly-demanding"?'],
    [{ id: 'xylophone' }, 'unknown-question', '"coach questions" lists them'],
    [{ topic: 'de-escalaton' }, 'unknown-topic', 'did you mean "de-escalation"?'],
    [{ type: 'behavioural' }, 'unknown-type', 'did you mean "behavioral"?'],
    [{ sector: 'retial' }, 'usage', 'did you mean "retail"?'],
    [{ level: 'experience' }, 'usage', 'did you mean "experienced"?'],
  ])('%o is not known', async (options, code, hint) => {
    expect(await faultOf(questions(options, deps()))).toEqual({ code, hint });
  });
});

describe('coach explain', () => {
  test('lists every element and flag', async () => {
    const to = deps();
    expect(await explain({}, to)).toBe(0);
    for (const id of [...elementIds, ...flagIds]) expect(to.out()).toMatch(new RegExp(`^  ${id}`, 'm'));
    const asJson = deps();
    await explain({ json: true }, asJson);
    const data = JSON.parse(asJson.out()) as { elements: unknown[]; flags: unknown[] };
    expect([data.elements.length, data.flags.length]).toEqual([31, 15]);
  });

  test('shows an element: shown, claimed, advice, probe', async () => {
    const to = deps();
    await explain({ id: 'Follow-Up' }, to);
    const { name, why, shown, claimed, advice, probe, starter } = shippedLibrary().elements.follow_up;
    const flat = to.out().replace(/\s+/g, ' ');
    const sides = [
      shown.means,
      shown.example,
      claimed.means,
      claimed.example,
      advice.missing,
      advice.claimed,
    ];
    for (const text of [name, why, ...sides, probe, starter]) expect(flat).toContain(text);
  });

  test('shows a flag: raised, spared, better, what it costs', async () => {
    const to = deps();
    await explain({ id: 'bad_mouthing' }, to);
    const flag = shippedLibrary().flags.bad_mouthing;
    const flat = to.out().replace(/\s+/g, ' ');
    const { name, why, raised, spared, example, near_miss, better, note } = flag;
    for (const text of [name, why, raised, spared, example, near_miss, better, note])
      expect(flat).toContain(text);
    expect(flat).toContain(`${-flag.points} points. The score cannot be above ${flag.cap}.`);
  });

  test.each([40, 80])('shows from which score on each rating is given, %i columns', async (columns) => {
    const to = deps(columns);
    expect(await explain({ id: 'Rating' }, to)).toBe(0);
    const { ratingNames, types, cutPoints } = shippedLibrary();
    const flat = to.out().replace(/\s+/g, ' ');
    for (const [index, name] of ratingNames.entries()) {
      const ranges = questionTypes.map((type) => {
        const cuts = types[type].cutPoints ?? cutPoints;
        return `${type} ${cuts[index - 1] ?? 0} to ${(cuts[index] ?? 101) - 1}`;
      });
      expect(flat).toContain(`${index + 1} ${name} ${ranges.join(', ')}`);
    }
    for (const line of to.out().split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    const index = deps();
    await explain({}, index);
    expect(index.out()).toContain('coach explain rating');
  });

  test('gives the same scale as the scorer, as JSON', async () => {
    const to = deps();
    await explain({ id: 'rating', json: true }, to);
    const { ratings } = JSON.parse(to.out()) as {
      ratings: { rating: number; scores: Record<string, { from: number; to: number }> }[];
    };
    for (const type of questionTypes) {
      for (let score = 0; score <= 100; score += 1) {
        const found = ratings.filter(({ scores: { [type]: range } }) => {
          return range !== undefined && range.from <= score && score <= range.to;
        });
        expect(found.map(({ rating }) => rating)).toEqual([rateAnswer(score, type, shippedLibrary())]);
      }
    }
  });

  test('is told what was meant', async () => {
    const fault = { code: 'unknown-element', hint: 'did you mean "empathy"?' };
    expect(await faultOf(explain({ id: 'emapthy' }, deps()))).toEqual(fault);
  });
});

describe('coach bank check', () => {
  test('finds no fault in what is shipped', async () => {
    const to = deps();
    expect(await bankCheck([], to)).toBe(0);
    expect(to.out()).toMatch(/^checked \d+ files: no faults\n$/);
    expect(to.err()).toBe('');
  });

  test('shows every fault of a bank on standard error', async () => {
    const to = deps();
    expect(await bankCheck([join(root, 'test/broken/all-at-once.yaml')], to)).toBe(2);
    expect(to.out()).toBe('');
    expect(to.err()).toContain('\n8 faults\n');
    expect(to.err()).toContain('hint: did you mean "behavioral"?');
  });

  test('checks shipped files by their path, as shipped files', async () => {
    const to = deps();
    expect(await bankCheck([join(root, 'questions'), join(root, 'rubrics/types.yaml')], to)).toBe(0);
    expect(to.out()).toMatch(/^checked \d+ files: no faults\n$/);
    expect(await bankCheck([join(root, 'rubrics/elements/apology.yaml')], to)).toBe(0);
    expect(to.out()).toContain('checked 1 file: no faults\n');
    expect(await bankCheck([join(root, 'rubrics/elements/none.yaml')], to)).toBe(2);
  });

  test('tells of a path that leads nowhere', async () => {
    const to = deps();
    expect(await bankCheck([join(root, 'test/broken/none.yaml')], to)).toBe(2);
    expect(to.err()).toContain('file-not-found');
  });
});
