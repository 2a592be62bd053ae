/** A list of questions → the bank that they make, checked as any bank is, each fault at its place in the list. */

import type { Problem } from '../error.ts';
import type { Library } from '../rubric/library.ts';
import { byPlace, checkQuestions } from './check-library.ts';
import { fillListed } from './fill-listed.ts';
import { findTopics } from './list-topics.ts';
import type { QuestionChange, QuestionDraft, QuestionFile } from './parse-questions.ts';
import type { ParsedFile } from './parsed-file.ts';
import { type Locate, problemsFromIssues } from './problems-from-issues.ts';
import type { ListField, QuestionList } from './question-list.ts';
import { questionChangeSchema, questionSchema } from './question-schema.ts';

/** A bank as YAML will hold it. */
export interface ListedBank {
  readonly topic: string;
  readonly title: string;
  /** Some of the questions are coach's own, and are changed. */
  readonly extendsCoach: boolean;
  readonly questions: readonly Readonly<Record<string, unknown>>[];
  /** Everything that is wrong, in the order of the list. */
  readonly problems: readonly Problem[];
}

/** @param file the list's, as it is told in problems. Never throws. */
export function listToBank(list: QuestionList, file: string, library: Library): ListedBank {
  const problems: Problem[] = [...list.problems];
  const shipped = new Map(library.questions.map((question) => [question.id, question]));
  const topics = findTopics(list.questions, library, problems);
  const taken = new Set(shipped.keys());
  const schema = questionSchema(false);
  const changeSchema = questionChangeSchema();
  const drafts: QuestionDraft[] = [];
  const changes: QuestionChange[] = [];
  const values = list.questions.map((listed, index) => {
    const value = fillListed(listed, { taken, shipped, topic: topics.topicOf(index) }, problems);
    const id = String(value.id);
    taken.add(id);
    const locate: Locate = (path) => listed.at(...fieldAt(path));
    const isChange = shipped.has(id);
    const result = (isChange ? changeSchema : schema).safeParse(value, { reportInput: true });
    if (!result.success) {
      const path = ['questions', index];
      const found = problemsFromIssues(result.error.issues, (at) => locate(at.slice(2)), path);
      problems.push(...found.map(withElementHint));
    } else if (isChange) changes.push({ fields: result.data, index });
    else drafts.push({ fields: result.data as QuestionDraft['fields'], index });
    return value;
  });
  const { id: topic, title } = topics.own;
  const bank: QuestionFile = {
    topic: { id: topic, title },
    named: values.map((value, index) => {
      const id = String(value.id);
      return { id, index, isChange: shipped.has(id) };
    }),
    questions: drafts,
    changes,
    elements: [],
    signals: [],
  };
  const parsed: ParsedFile<QuestionFile> = {
    file,
    value: bank,
    problems: [],
    raw: undefined,
    locate: ([, index, ...path]) => {
      const listed = list.questions[Number(index)];
      if (listed === undefined) throw new TypeError('a problem is of no question of the list');
      return listed.at(...fieldAt(path));
    },
  };
  problems.push(...checkQuestions([parsed], library));
  return {
    topic,
    title,
    extendsCoach: changes.length > 0,
    questions: values,
    problems: problems.sort(byPlace),
  };
}

/** What a bank exports may hold elements of its own, which no list can define. */
function withElementHint(problem: Problem): Problem {
  if (problem.code !== 'unknown-element' || problem.hint !== undefined) return problem;
  const hint =
    'a list knows the elements of coach; write a question with an element of your own into a bank in YAML';
  return { ...problem, hint };
}

/** `['samples', 'strong']` → the field "strong"; `['hints', 1, 'element']` → the second of "hints". */
function fieldAt(path: readonly (string | number)[]): [ListField?, number?] {
  const [key, inner] = path;
  if (key === undefined) return [];
  if (key === 'samples') return typeof inner === 'string' ? [inner as ListField] : [];
  return [key as ListField, typeof inner === 'number' && key !== 'sectors' ? inner : 0];
}
