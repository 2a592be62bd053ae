/** Whether the sample answers of a question score in their order; what the engine says of them comes in as an argument. */

import { CoachError, type Problem } from '../error.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import type { Scorecard } from '../score/scorecard.ts';
import type { QuestionFile } from './parse-questions.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { Located } from './source-text.ts';

/** @throws CoachError when the answer cannot be scored */
export type ScoreSample = (question: Question, answer: string) => Scorecard;

const kinds = ['strong', 'middling', 'flawed'] as const;

/** Strong must score above middling, and middling above flawed; a kind that is not there is passed over. */
export function checkSamples(
  files: readonly ParsedFile<QuestionFile>[],
  library: Pick<Library, 'questions'>,
  score: ScoreSample,
): Problem[] {
  const questions = new Map(library.questions.map((question) => [question.id, question]));
  return files.flatMap((file) =>
    [...(file.value?.questions ?? []), ...(file.value?.changes ?? [])].flatMap(({ fields, index }) => {
      const question = questions.get(fields.id);
      // Samples that came with coach are not the bank's to rewrite when it changes the weights.
      if (question === undefined || fields.samples === undefined) return [];
      const at = (kind: string) => file.locate(['questions', index, 'samples', kind]);
      return checkOrder(question, at, score);
    }),
  );
}

/** `at` tells the place of a sample; of one that the file does not hold itself, the place nearest to it. */
function checkOrder(question: Question, at: (kind: string) => Located, score: ScoreSample): Problem[] {
  let above: Scored | null = null;
  const problems: Problem[] = [];
  for (const kind of kinds) {
    const answer = question.samples[kind];
    if (answer === undefined) continue;
    try {
      const card = score(question, answer);
      if (above !== null && card.score >= above.card.score) {
        const message = `the ${kind} sample scores ${card.score}, and the ${above.kind} one ${above.card.score}`;
        const hint = hintFor(above, { kind, card });
        problems.push({ code: 'samples-order', message, ...at(kind), hint });
      }
      above = { kind, card };
    } catch (error) {
      if (!(error instanceof CoachError)) throw error;
      problems.push(...error.problems.map((problem) => ({ ...problem, ...at(kind) })));
    }
  }
  return problems;
}

interface Scored {
  readonly kind: string;
  readonly card: Scorecard;
}

/** What the better sample lacks, or the weaker one has too much of. */
function hintFor(better: Scored, weaker: Scored): string {
  const flags = better.card.flags.map(({ flag }) => flag);
  if (flags.length > 0) return `the ${better.kind} one raises a red flag: ${flags.join(', ')}`;
  const missing = Object.entries(better.card.elements)
    .filter(([, { expected, level }]) => expected && level < 2)
    .map(([id]) => id);
  if (missing.length > 0) return `the ${better.kind} one does not show: ${missing.join(', ')}`;
  return `the ${weaker.kind} one shows all that is expected: leave something out, or only claim it`;
}
