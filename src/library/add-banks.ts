/** The library with the user's banks added: new questions and elements, more signals, and what changes in questions that were there. */

import type { Element, ElementId } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import { complete, hintFor, probeFor, type Rubric, samplesOf, uniqueTopics } from './assemble-library.ts';
import type { AddedSignals } from './parse-own-parts.ts';
import type { QuestionFile } from './parse-questions.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { ChangeFields } from './question-schema.ts';

/** The files in the order in which they build on each other; they must have passed `checkBanks`. */
export function addBanks(library: Library, files: readonly ParsedFile<QuestionFile>[]): Library {
  return files.reduce((whole, { value }) => (value === null ? whole : addBank(whole, value)), library);
}

function addBank(library: Library, bank: QuestionFile): Library {
  const elements = addElements(library.elements, bank);
  const flags = addSignals(library.flags, bank.signals);
  const rubric = { elements, types: library.types };
  const changes = new Map(bank.changes.map(({ fields }) => [fields.id, fields]));
  const known = new Set(library.questions.map(({ id }) => id));
  const added = bank.questions.filter(({ fields }) => !known.has(fields.id));
  const questions = [
    ...library.questions.map((question) => {
      const change = changes.get(question.id);
      return change === undefined ? question : changeQuestion(question, change, rubric);
    }),
    ...added.map((draft) => complete(draft, bank.topic, rubric)),
  ];
  const topics = added.length === 0 ? library.topics : uniqueTopics([...library.topics, bank.topic]);
  return { ...library, elements, flags, questions, topics };
}

/** The bank's own elements stand under their ids beside those of the codebook. */
function addElements(elements: Library['elements'], bank: QuestionFile): Library['elements'] {
  const own = bank.elements.map(({ element }): [ElementId, Element] => [element.id, element]);
  return { ...addSignals(elements, bank.signals), ...Object.fromEntries(own) };
}

function addSignals<Page extends Pick<Element, 'signals'>, Id extends string>(
  pages: Readonly<Record<Id, Page>>,
  added: readonly AddedSignals[],
): Readonly<Record<Id, Page>> {
  const changed: Record<Id, Page> = { ...pages };
  for (const { target, signals } of added) {
    const page = Object.hasOwn(changed, target) ? changed[target as string as Id] : undefined;
    if (page !== undefined) {
      changed[target as string as Id] = { ...page, signals: [...page.signals, ...signals] };
    }
  }
  return changed;
}

/** What the change names is new; hints and probes follow the elements that are expected now. */
function changeQuestion(question: Question, fields: ChangeFields, { elements }: Rubric): Question {
  const expects = fields.expects ?? question.expects;
  const expected = new Set(expects.map(({ element }) => element));
  const kept = <T extends { readonly element: ElementId }>(
    given: readonly T[] | undefined,
    old: readonly T[],
  ) => given ?? old.filter(({ element }) => expected.has(element));
  const before = new Set(question.expects.map(({ element }) => element));
  const fresh = expects.map(({ element }) => element).filter((element) => !before.has(element));
  const hints = fresh.map((element) => hintFor(elements[element]));
  const probes = fresh.map((element) => probeFor(elements[element]));
  return {
    ...question,
    expects,
    topic: fields.topic ?? question.topic,
    ask: fields.ask ?? question.ask,
    wordings: fields.wordings ?? question.wordings,
    askedBy: fields.asked_by ?? question.askedBy,
    why: fields.why ?? question.why,
    listeningFor: fields.listening_for ?? question.listeningFor,
    sectors: fields.sectors ?? question.sectors,
    level: fields.level ?? question.level,
    hints: kept(fields.hints, [...question.hints, ...hints]),
    probes: kept(fields.probes, [...question.probes, ...probes]),
    samples: { ...question.samples, ...samplesOf(fields.samples ?? {}) },
  };
}
