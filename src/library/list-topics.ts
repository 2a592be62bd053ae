/** Which topic each question of a list has: one of coach's own by its id or name, or the one that the bank brings along. */

import type { Problem } from '../error.ts';
import type { Library } from '../rubric/library.ts';
import type { Topic } from '../rubric/question.ts';
import { titleFromId } from './parse-questions.ts';
import type { ListedQuestion } from './question-list.ts';
import { quote } from './schema-parts.ts';
import { slugOf } from './slug.ts';

export interface ListTopics {
  /** The topic of the file. */
  readonly own: Topic;
  /** What a question says itself; undefined when it has the topic of the file. */
  topicOf(index: number): string | undefined;
}

const usual: Topic = { id: 'my-questions', title: 'My questions' };

/** A second topic of the bank's own is a problem: a file has one. */
export function findTopics(
  questions: readonly ListedQuestion[],
  library: Pick<Library, 'topics'>,
  problems: Problem[],
): ListTopics {
  const given = questions.map(({ texts }) => topicFrom(texts.topic?.[0], library.topics));
  const shipped = new Set(library.topics.map(({ id }) => id));
  const fresh = given.find((topic) => topic !== null && !shipped.has(topic.id));
  const [first] = given;
  const allSame = first != null && given.every((topic) => topic?.id === first.id);
  const own = fresh ?? (allSame ? first : usual);
  const said = new Set<string>();
  for (const [index, topic] of given.entries()) {
    if (topic === null || shipped.has(topic.id) || topic.id === own.id || said.has(topic.id)) continue;
    said.add(topic.id);
    const message = `a bank has one topic of its own, ${quote(own.title)}, and ${quote(topic.title)} is a second`;
    const found = questions[index]?.at('topic') ?? {};
    problems.push({ code: 'unknown-topic', message, ...found, hint: 'make a file of each topic' });
  }
  return {
    own,
    topicOf: (index) => {
      const id = given[index]?.id;
      // A second topic was told of; it is not told of again as unknown.
      return id === own.id || id === undefined || !shipped.has(id) ? undefined : id;
    },
  };
}

function topicFrom(text: string | undefined, known: readonly Topic[]): Topic | null {
  if (text === undefined) return null;
  const id = slugOf(text, 60);
  const plain = text.trim().toLowerCase();
  const found = known.find((topic) => topic.id === id || topic.title.toLowerCase() === plain);
  if (found !== undefined) return found;
  if (id === '') return null;
  return { id, title: text.trim() === id ? titleFromId(id) : text.trim() };
}
