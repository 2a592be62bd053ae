/** SARIF and Markdown of a scored answer: places, levels, and nothing of the answer that acts as markup. */

import { expect, it } from 'vitest';
import { renderMarkdown } from '../../src/cli/render-markdown.ts';
import { renderSarif } from '../../src/cli/render-sarif.ts';
import { type ElementId, elementIds } from '../../src/rubric/element.ts';
import type { ElementScore, Scorecard } from '../../src/score/scorecard.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';

const answer = 'It was late.\r\nShe was <b>an idiot</b> | *honestly*.';
const span = (words: string) => ({
  start: answer.indexOf(words),
  end: answer.indexOf(words) + words.length,
});
const missing: ElementScore = { level: 0, expected: false, points: 0, max: 0, evidence: [] };

const scorecard: Scorecard = {
  schema: 1,
  engine: '0.1.0+abc',
  question: null,
  type: 'behavioral',
  score: 0,
  rating: 1,
  words: 8,
  seconds: 3,
  elements: {
    ...(Object.fromEntries(elementIds.map((id) => [id, missing])) as Record<ElementId, ElementScore>),
    situation: {
      level: 2,
      expected: true,
      points: 20,
      max: 20,
      evidence: [{ ...span('It was late.'), signal: 'situation.learned' }],
    },
  },
  flags: [
    {
      flag: 'bad_mouthing',
      points: -20,
      cap: 40,
      ...span('<b>an idiot</b> | *honestly*'),
      signal: 'bad_mouthing.x',
    },
  ],
  notes: [{ flag: 'flippancy', ...span('late'), text: 'A joke?' }],
  advice: [{ element: 'outcome', gain: 15, text: 'Say how it ended.' }],
  probe: 'And then?',
};

const asked = { question: null, prompt: 'Why *you*?', type: 'behavioral' } as const;

it('SARIF gives lines, columns and offsets of flags and notes, and names files as addresses', () => {
  const log = JSON.parse(renderSarif([{ path: 'my answers/a 1.txt', answer, scorecard }], fakeLibrary));
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  expect(run.tool.driver.version).toBe('0.1.0+abc');
  const ids = run.tool.driver.rules.map(({ id }: { readonly id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const [flag, note, advice] = run.results;
  expect([flag, note, advice].map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['bad_mouthing', 'error'],
    ['flippancy', 'note'],
    ['outcome', 'warning'],
  ]);
  const { artifactLocation, region } = flag.locations[0].physicalLocation;
  expect(artifactLocation.uri).toBe('my%20answers/a%201.txt');
  expect(region).toMatchObject({ startLine: 2, startColumn: 9, endLine: 2, endColumn: 37 });
  expect(answer.slice(region.charOffset, region.charOffset + region.charLength)).toBe(
    '<b>an idiot</b> | *honestly*',
  );
  expect(advice.locations[0].physicalLocation.region).toBeUndefined();
});

it('Markdown shows words of the answer literally, one line a row', () => {
  const text = renderMarkdown({ path: '-', byDefault: false, answer, asked, scorecard }, fakeLibrary);
  expect(text).toContain('| Situation | shown | 20 of 20 | “It was late.” |');
  expect(text).toContain('“\\<b\\>an idiot\\</b\\> \\| \\*honestly\\*”');
  expect(text).toContain('Question: Why \\*you\\*? (behavioral, not in the bank)\n');
  expect(text).not.toContain('<b>');
  expect(text).toContain('1. **Outcome**, worth 15: Say how it ended.');
});

it("Markdown tells of a bank's own elements, too, so that the points add up", () => {
  const own = { ...fakeLibrary.elements.situation, id: 'upselling' as ElementId, name: 'Up*selling' };
  const library = { ...fakeLibrary, elements: { ...fakeLibrary.elements, upselling: own } };
  const found: ElementScore = { level: 1, expected: true, points: 5, max: 10, evidence: [] };
  const card: Scorecard = { ...scorecard, elements: { ...scorecard.elements, [own.id]: found } };
  const text = renderMarkdown({ path: '-', byDefault: false, answer, asked, scorecard: card }, library);
  expect(text).toContain('| Up\\*selling | only claimed | 5 of 10 |  |');
});
