/** What a question expects: the bank's own list, or for an unknown prompt that of the bank's nearest question, else of its type. */

import type { WordVectors } from '../language/word-vectors.ts';
import type { Library } from '../rubric/library.ts';
import type { Expectation, Question, QuestionType } from '../rubric/question.ts';

/** Likeness (cosine of mean vectors plus shared words) from which an unknown prompt counts as a question of the bank. */
const nearEnough = 1.15;

const empty = new Set(
  'a an the of to and or in on at for with do you your i my me we it be is are was how what when who which that this tell us about time have had ever can could would will if not by from as so describe give example customer customers client clients someone did'.split(
    ' ',
  ),
);

export interface PromptMatcher {
  /** The bank's question whose wording says the same, of any type that fits; null when none is near. */
  nearest(prompt: string, type: QuestionType): Question | null;
}

interface Wording {
  readonly question: Question;
  readonly words: ReadonlySet<string>;
  readonly vector: Float32Array;
}

export function createPromptMatcher(library: Library, vectors: WordVectors): PromptMatcher {
  let wordings: readonly Wording[] | null = null;
  const read = (text: string) => {
    const words = new Set(
      (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !empty.has(word)),
    );
    const vector = new Float32Array(vectors.size);
    for (const word of words) vectors.add(word, 1, vector);
    const length = Math.hypot(...vector) || 1;
    return { words, vector: vector.map((value) => value / length) };
  };
  return {
    nearest(prompt, type) {
      wordings ??= library.questions.flatMap((question) =>
        [question.ask, ...question.wordings].map((text) => ({ question, ...read(text) })),
      );
      const asked = read(prompt);
      let best: Question | null = null;
      let bestLikeness = nearEnough;
      for (const wording of wordings) {
        if (wording.question.type !== type) continue;
        const likeness = cosine(asked.vector, wording.vector) + overlap(asked.words, wording.words);
        if (likeness > bestLikeness) [best, bestLikeness] = [wording.question, likeness];
      }
      return best;
    },
  };
}

/** @returns expectations in the order of their file; points add up to 100 */
export function findExpectations(
  question: Question | null,
  prompt: string,
  type: QuestionType,
  library: Library,
  matcher: PromptMatcher,
): readonly Expectation[] {
  if (question) return question.expects;
  return (prompt === '' ? null : matcher.nearest(prompt, type))?.expects ?? library.types[type].expects;
}

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, d) => sum + value * (b[d] as number), 0);
}

/** Shared words as a share of the shorter question. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
