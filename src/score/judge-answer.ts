/** Judgements over the whole answer that need no model: repetition, copying, lists of skill words, hedging thrice, personal data. */

import type { Clause } from '../language/clause.ts';
import type { Library } from '../rubric/library.ts';
import type { QuestionType } from '../rubric/question.ts';
import type { Document } from '../text/document.ts';
import { copiedShare, findCopies, repeatedShare } from '../text/repeated-text.ts';
import { sumCounts } from './clause-counts.ts';
import type { WholeAnswerFinding } from './find-flags.ts';
import { findPersonalData } from './find-personal-data.ts';

export interface AnswerToJudge {
  readonly document: Document;
  /** Its text without repeated sentences. */
  readonly said: string;
  readonly clauses: readonly Clause[];
  /** The question as asked. */
  readonly prompt: string;
  readonly type: QuestionType;
}

export type AnswerJudge = (answer: AnswerToJudge) => WholeAnswerFinding[];

/** Shorter answers are like many samples by chance. */
const shortestSample = 120;

/** @param passages of the library's samples, as `filterOf` makes it; worked out anew when it is left out */
export function createAnswerJudge(library: Library, passages?: Uint8Array): AnswerJudge {
  const names = new Set(library.lexicon.given_names ?? []);
  const skills = new Set(library.lexicon.skill_words ?? []);
  const copiedFromSamples = findCopies(() => samplesOf(library), passages);
  const isSample = (text: string) => text.length >= shortestSample && copiedFromSamples(text, 0.6);
  return ({ document, said, clauses, prompt, type }) => {
    const { text } = document;
    const start = document.sentences[0]?.start ?? 0;
    const end = document.sentences.at(-1)?.end ?? 0;
    const findings: WholeAnswerFinding[] = [];
    const whole = (flag: WholeAnswerFinding['flag'], reason: string) =>
      findings.push({ flag, start, end, signal: `${flag}.${reason}` });
    const sentences = document.sentences.map((sentence) => text.slice(sentence.start, sentence.end));
    if (repeatedShare(sentences) >= 0.34) whole('stuffing', 'repeated');
    else if (copiedShare(said, prompt) >= 0.5) whole('stuffing', 'question_copied');
    else if (isSample(said)) whole('stuffing', 'sample_copied');
    else if (isSkillList(clauses, skills)) whole('stuffing', 'skill_list');
    if (type === 'behavioral' && isPlanOnly(clauses)) whole('hypothetical', 'plans_only');
    if (sumCounts(clauses).hedges >= 3) whole('hedging', 'three_hedges');
    for (const span of findPersonalData(text, clauses, names))
      findings.push({ flag: 'personal_data', ...span, signal: 'personal_data.details' });
    return findings;
  };
}

/** Every sample answer of the bank. */
export function samplesOf({ questions }: Pick<Library, 'questions'>): readonly string[] {
  return questions.flatMap(({ samples }) => Object.values(samples)).filter((sample) => sample !== undefined);
}

/** Three or more skill words and hardly a verb: a list, no answer. */
function isSkillList(clauses: readonly Clause[], skills: ReadonlySet<string>): boolean {
  const words = clauses.flatMap((clause) => clause.words.filter((word) => word.tag !== 'PUNCT'));
  const named = words.filter((word) => skills.has(word.lemma) || skills.has(word.norm)).length;
  const subjects = words.filter((word) => word.tag === 'PRON').length;
  return named >= 3 && named / words.length >= 0.3 && subjects / words.length < 0.08;
}

const usually = new Set(['always', 'usually', 'normally', 'generally', 'typically', 'whenever']);

/** "I would …", "I always …", and nothing that was done: no occasion is told. */
function isPlanOnly(clauses: readonly Clause[]): boolean {
  const own = clauses.filter(
    ({ voice, words }) => voice === 'candidate' && words.some(({ tag }) => tag === 'V' || tag === 'MD'),
  );
  const isUsual = ({ words }: Clause) => words.some(({ norm }) => usually.has(norm));
  if (own.some((clause) => clause.reality === 'done' && !isUsual(clause))) return false;
  return own.some((clause) => {
    const { agent, polarity, reality } = clause;
    if (polarity === 'negated') return false;
    const isPlan = agent === 'candidate' && (reality === 'planned' || reality === 'hypothetical');
    return isPlan || (isUsual(clause) && (agent === 'candidate' || agent === 'none'));
  });
}
