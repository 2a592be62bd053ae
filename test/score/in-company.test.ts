import { describe, expect, it } from 'vitest';
import type { ElementId, Level } from '../../src/rubric/element.ts';
import { shippedEngine } from './shipped-engine.ts';

const engine = shippedEngine();

/** What happened, and nothing that the candidate did. */
const scene = [
  'It was the Saturday before Christmas, at the paint counter where I work.',
  'A woman came back with two tins, and both were the wrong colour.',
];
const end = [
  'The queue went right round to the brushes.',
  'The tins had the right label and the wrong paint in them.',
];

function levelInStory(sentence: string, element: ElementId): Level {
  const answer = [...scene, sentence, ...end].join(' ');
  const { elements } = engine.scoreAnswer({
    answer,
    question: null,
    prompt: 'Tell me about a difficult customer.',
    type: 'behavioral',
  });
  return elements[element].level;
}

describe('among other sentences, too', () => {
  it.each<[ElementId, string, string]>([
    ['apology', 'I said sorry to her.', 'My manager said sorry to her.'],
    [
      'apology',
      'My manager rang the factory, and I said sorry to her.',
      'I rang the factory, and my manager said sorry to her.',
    ],
    ['apology', 'I apologised to her.', 'She apologised to me.'],
    ['apology', 'I told her how sorry I was.', 'I never told her I was sorry.'],
    [
      'documentation',
      'I wrote the batch number in the fault book.',
      'Nobody wrote the batch number in the fault book.',
    ],
    ['listening', 'I never cut across her.', 'She never cut across me.'],
    ['documentation', 'I noted both codes on her receipt.', 'She noted both codes on her receipt.'],
    [
      'follow_up',
      'I rang her on the Monday to ask how the wall looked.',
      'My colleague rang her on the Monday to ask how the wall looked.',
    ],
    [
      'follow_up',
      'I rang her on the Monday to ask how the wall looked.',
      'I meant to ring her on the Monday but forgot.',
    ],
  ])('%s: "%s" is more than "%s"', (element, own, others) => {
    expect(levelInStory(own, element), own).toBeGreaterThan(0);
    expect(levelInStory(others, element), others).toBe(0);
  });
});
