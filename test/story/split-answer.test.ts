import { describe, expect, test } from 'vitest';
import { splitAnswer } from '../../src/story/split-answer.ts';
import { storyParts, tellStory } from '../../src/story/story.ts';
import { makeScorecard } from '../history/fixtures.ts';
import { shippedEngine } from '../score/shipped-engine.ts';
import { hotel } from './make-story.ts';

describe('splitting an answer', () => {
  test('finds the parts of a told story', () => {
    const answer = tellStory(hotel).replaceAll('\n\n', ' ');
    const asked = { question: null, prompt: '', type: 'behavioral' } as const;
    const parts = splitAnswer(answer, shippedEngine().scoreAnswer({ answer, ...asked }));
    expect(parts).toEqual({ happened: hotel.happened, did: hotel.did, ended: hotel.ended, proof: '' });
  });

  test.each(['', 'One sentence', 'Some. "Words," he said.\n\nMore of it!  And more.'])(
    'keeps every word of %j in its order, in the first part when nothing speaks for another',
    (answer) => {
      const parts = splitAnswer(answer, makeScorecard());
      expect(storyParts.map((part) => parts[part])).toEqual([answer, '', '', '']);
    },
  );

  test('cuts between sentences where evidence begins', () => {
    const answer = 'It was late. I rang her. She smiled. A note came.';
    const base = makeScorecard();
    const at = (text: string) => {
      const start = answer.indexOf(text);
      return {
        level: 2,
        expected: true,
        points: 1,
        max: 1,
        evidence: [{ start, end: start + text.length, text }],
      };
    };
    const elements = {
      ...base.elements,
      action: at('I rang her.'),
      outcome: at('She smiled.'),
      evidence: at('A note came.'),
    } as unknown as typeof base.elements;
    expect(splitAnswer(answer, { ...base, elements })).toEqual({
      happened: 'It was late.',
      did: 'I rang her.',
      ended: 'She smiled.',
      proof: 'A note came.',
    });
  });
});
