/** Sound files → the library: what a user's question leaves out is filled in from its type and its elements. */

import { type Element, elementIds, flagIds } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import type { Hint, Probe, Question, Topic } from '../rubric/question.ts';
import { type LibraryFiles, lexiconOf } from './check-library.ts';
import type { QuestionDraft, QuestionFile } from './parse-questions.ts';
import type { ParsedFile } from './parsed-file.ts';

export type Rubric = Pick<Library, 'elements' | 'types'>;

/** The files must have passed `checkLibrary`. */
export function assembleLibrary(files: LibraryFiles): Library {
  const rules = valuesOf(files.types)[0];
  if (rules === undefined) throw new TypeError('a library needs its types');
  const rubric = {
    elements: byId(elementIds, valuesOf(files.elements)),
    flags: byId(flagIds, valuesOf(files.flags)),
    types: rules.types,
    lexicon: lexiconOf(files.lexicon),
    cutPoints: rules.cutPoints,
    ratingNames: rules.ratingNames,
  };
  return { ...questionsOf(files.questions, rubric), ...rubric };
}

function questionsOf(
  files: readonly ParsedFile<QuestionFile>[],
  rubric: Rubric,
): Pick<Library, 'topics' | 'questions'> {
  const values = valuesOf(files);
  return {
    topics: uniqueTopics(values.map(({ topic }) => topic)),
    questions: values.flatMap(({ topic, questions }) =>
      questions.map((draft) => complete(draft, topic, rubric)),
    ),
  };
}

/** Fills in what the draft leaves out. */
export function complete({ fields }: QuestionDraft, topic: Topic, { elements, types }: Rubric): Question {
  const expects = fields.expects ?? types[fields.type].expects;
  const musts = expects.filter(({ must }) => must).map(({ element }) => elements[element].name);
  return {
    id: fields.id,
    topic: fields.topic ?? topic.id,
    type: fields.type,
    ask: fields.ask,
    wordings: fields.wordings ?? [],
    askedBy: fields.asked_by ?? 'Interviewers for work with customers.',
    why: fields.why ?? 'The interviewer wants to picture how you would treat their customers.',
    listeningFor:
      fields.listening_for ?? `${(musts.length > 0 ? musts : ['What you did yourself']).join(', ')}.`,
    sectors: fields.sectors ?? ['any'],
    level: fields.level ?? 'entry',
    expects,
    hints: fields.hints ?? expects.map(({ element }) => hintFor(elements[element])),
    probes: fields.probes ?? expects.map(({ element }) => probeFor(elements[element])),
    samples: samplesOf(fields.samples ?? {}),
  };
}

/** What the element's page says to somebody who has not thought of it. */
export function hintFor({ id, advice, starter }: Element): Hint {
  return { element: id, prompt: advice.missing, starter };
}

export function probeFor({ id, probe }: Element): Probe {
  return { element: id, ask: probe };
}

/** Leaves out what is undefined. */
export function samplesOf(samples: NonNullable<QuestionDraft['fields']['samples']>): Question['samples'] {
  return Object.fromEntries(Object.entries(samples).filter(([, text]) => text !== undefined));
}

export function uniqueTopics(topics: readonly Topic[]): readonly Topic[] {
  const first = new Map<string, Topic>();
  for (const topic of topics) if (!first.has(topic.id)) first.set(topic.id, topic);
  return [...first.values()];
}

/** In the order of the codebook. */
function byId<Id extends string, T extends { readonly id: Id }>(
  ids: readonly Id[],
  values: readonly T[],
): Record<Id, T> {
  const pages = new Map(values.map((value) => [value.id, value]));
  return Object.fromEntries(ids.map((id) => [id, pages.get(id)])) as Record<Id, T>;
}

function valuesOf<T>(files: readonly ParsedFile<T>[]): T[] {
  return files.flatMap(({ value }) => (value === null ? [] : [value]));
}
