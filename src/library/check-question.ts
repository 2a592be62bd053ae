/** Whether a question's parts fit each other: hints for what it expects, samples that differ, wordings said once. */

import type { Problem } from '../error.ts';
import type { ChangeFields, QuestionFields } from './question-schema.ts';
import type { Located } from './source-text.ts';

/** `at` tells the place of a part of the question. */
export function checkQuestion(
  question: QuestionFields | ChangeFields,
  at: (...path: (string | number)[]) => Located,
): Problem[] {
  const problems: Problem[] = [];
  const fault = (message: string, where: Located, hint?: string) =>
    problems.push({ code: 'bad-value', message, ...where, ...(hint === undefined ? {} : { hint }) });
  const expected = question.expects?.map(({ element }) => element);
  for (const [part, entries] of [
    ['hints', question.hints],
    ['probes', question.probes],
  ] as const) {
    for (const [index, { element }] of (entries ?? []).entries()) {
      if (expected === undefined || expected.includes(element)) continue;
      const message = `${part} are for what the question expects, and it does not expect "${element}"`;
      fault(message, at(part, index, 'element'), `it expects: ${expected.join(', ')}`);
    }
  }
  const said = new Set(question.ask === undefined ? [] : [plain(question.ask)]);
  for (const [index, wording] of (question.wordings ?? []).entries()) {
    if (said.has(plain(wording))) fault('this wording is there already', at('wordings', index));
    said.add(plain(wording));
  }
  const samples = new Set<string>();
  for (const kind of ['strong', 'middling', 'flawed'] as const) {
    const sample = question.samples?.[kind];
    if (sample === undefined) continue;
    if (samples.has(plain(sample)))
      fault(`the ${kind} sample is the same as another one`, at('samples', kind));
    samples.add(plain(sample));
  }
  return problems;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
