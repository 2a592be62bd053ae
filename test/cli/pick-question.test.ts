import { describe, expect, it } from 'vitest';
import { type Asked, makePicker } from '../../src/cli/pick-question.ts';
import { CoachError } from '../../src/error.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';

const pick = makePicker(fakeLibrary);
const ask = 'Tell me about a time you dealt with an angry customer.';

describe('makePicker', () => {
  it.each<[string, Asked, string | null, string]>([
    ['nothing', {}, 'angry-customer', 'behavioral'],
    ['an id', { question: 'frustration' }, 'frustration', 'technique'],
    ['a wording of the bank', { prompt: ask }, 'angry-customer', 'behavioral'],
    ['a wording with its type', { prompt: ask, type: 'behavioral' }, 'angry-customer', 'behavioral'],
    [
      'a wording, written otherwise',
      { prompt: ` tell me about a TIME – you dealt with an angry customer?? ` },
      'angry-customer',
      'behavioral',
    ],
    ['a wording with another type', { prompt: ask, type: 'technique' }, null, 'technique'],
    ['an own prompt', { prompt: 'Why do you want this job?', type: 'technique' }, null, 'technique'],
    ['an id beside a prompt', { question: 'frustration', prompt: 'Why?' }, 'frustration', 'technique'],
    ['an id beside a strange type', { question: 'frustration', type: 'odd' }, 'frustration', 'technique'],
  ])('takes %s', async (_name, asked, id, type) => {
    const picked = await pick(asked);
    expect([picked.question?.id ?? null, picked.type]).toEqual([id, type]);
    expect(picked.prompt).toBe(id === null ? asked.prompt : undefined);
  });

  it.each<[string, Asked, string, string]>([
    ['an unknown id', { question: 'angry-custmer' }, 'unknown-question', 'did you mean "angry-customer"?'],
    ['an id like nothing', { question: 'zzzzzzzzz' }, 'unknown-question', '"coach questions" lists them'],
    [
      'an unknown type',
      { prompt: 'Why?', type: 'behavioural' },
      'unknown-type',
      'did you mean "behavioral"?',
    ],
    [
      'an own prompt without type',
      { prompt: 'Why?' },
      'missing-key',
      'say whether it is behavioral, situational, technique',
    ],
    ['a prompt without words', { prompt: ' ?', type: 'technique' }, 'bad-value', ''],
  ])('refuses %s', async (_name, asked, code, hint) => {
    const error = await pick(asked).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(CoachError);
    const [problem] = (error as CoachError).problems;
    expect([problem?.code, problem?.hint ?? '']).toEqual([code, hint]);
  });
});
