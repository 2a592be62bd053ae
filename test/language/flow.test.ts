import { expect, it } from 'vitest';
import { clauseAt } from './read-text.ts';

it.each<[string, string]>([
  ['guy came in drunk, _asked him to leave', 'candidate'],
  ['customer came in cross _listened to her gave her tea', 'candidate'],
  ['guest arrived late, kitchen closed, _made her a sandwich', 'candidate'],
  ['customer rang about a bill, _checked account', 'candidate'],
  ['caller was swearing, _gave two warnings', 'candidate'],
  ['customer complained soup was cold, _took it back', 'candidate'],
  ['customer complained soup was cold, took it back, _got chef to redo it', 'candidate'],
  ['customer was upset so _apologised', 'candidate'],
  ['he was shouting, _stayed calm', 'candidate'],
  ['The woman came in, _sat down', 'customer'],
  ['so its my fault and _i said so', 'candidate'],
  ['so you know _took her details', 'candidate'],
])('%s is an act of the %s', (text, agent) => {
  expect(clauseAt(text).agent).toBe(agent);
});
