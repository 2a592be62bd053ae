import { expect, test } from 'vitest';
import { type RemindOptions, remind } from '../../src/cli/remind.ts';
import type { Question } from '../../src/rubric/question.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';

const [first, second, third] = fakeLibrary.questions;

async function note(
  due: readonly (Question | undefined)[],
  fresh: readonly (Question | undefined)[] = [],
  bankOptions = '',
  options: RemindOptions = { fresh: fresh.length > 0 },
): Promise<string> {
  let out = '';
  const known = (list: readonly (Question | undefined)[]) => list.filter((each) => each !== undefined);
  await remind(options, {
    choose: async (also) => known(also ? [...due, ...fresh] : due),
    worksheet: () => 'a worksheet',
    machine: { find: () => undefined } as never,
    stdout: { write: (text: string) => (out += text), isTTY: true },
    day: '2025-03-04',
    bankOptions,
  });
  return out;
}

test('what is due is named, with the command that asks it', async () => {
  expect(await note([first, second])).toBe(
    '2 questions for today: angry-customer, abusive-caller. "coach practice --due" asks them.\n',
  );
  expect(await note([first], [], ' --bank my-bank.yaml')).toBe(
    '1 question for today: angry-customer. "coach practice --due --bank my-bank.yaml" asks it.\n',
  );
});

test('what is new is asked by a command that asks new questions', async () => {
  expect(await note([first], [second, third])).toBe(
    '3 questions for today: angry-customer, and 2 new ones. "coach practice --count 3" asks them.\n',
  );
  expect(await note([], [second], ' --bank team/')).toBe(
    '1 new question for today. "coach practice --count 1 --bank team/" asks it.\n',
  );
});

test('a worksheet holds both', async () => {
  expect(await note([first], [second], '', { print: true, fresh: true })).toBe('a worksheet');
});
