/** Looks up what can be named on a command line: questions, topics, elements and flags, and what is in the history. */

import { CoachError } from '../error.ts';
import { findDataDirectory, hasHistory } from '../history/data-directory.ts';
import type { History } from '../history/open-history.ts';
import { flagIds } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import type { Candidate, LookUp } from './complete-words.ts';
import { loadLibraryData } from './load-library-data.ts';
import type { World } from './world.ts';

/** So many attempts are offered, the latest ones. */
const mostAttempts = 50;
const shortId = 8;

/** What cannot be read offers nothing: while somebody types is no time for faults. */
export function makeLookUp({ dataDirectory, env }: Pick<World, 'dataDirectory' | 'env'>): LookUp {
  const load = async (banks: readonly string[]): Promise<Library> => {
    try {
      return await loadLibraryData(dataDirectory, banks);
    } catch (error) {
      if (!(error instanceof CoachError)) throw error;
      return loadLibraryData(dataDirectory);
    }
  };
  return async (kind, banks) => {
    switch (kind) {
      case 'files':
        return [];
      case 'attempts':
        return inHistory(env, listAttempts);
      case 'stories':
        return inHistory(env, listStories);
      case 'questions':
        return (await load(banks)).questions.map(({ id, ask }) => ({ value: id, about: ask }));
      case 'topics':
        return (await load(banks)).topics.map(({ id, title }) => ({ value: id, about: title }));
      case 'sectors': {
        const { questions } = await load(banks);
        return [...new Set(questions.flatMap(({ sectors }) => sectors))].sort().map(bare);
      }
      case 'pages':
      case 'explained':
      case 'flags': {
        const { elements, flags } = await load(banks);
        const pages = [
          ...(kind === 'flags' ? [] : Object.values(elements)),
          ...flagIds.map((id) => flags[id]),
        ];
        const values = pages.map(({ id, name }) => ({ value: id as string, about: name }));
        if (kind === 'explained') values.push({ value: 'rating', about: 'Which scores get which rating' });
        return values;
      }
      default:
        return kind.map(bare);
    }
  };
}

const bare = (value: string): Candidate => ({ value, about: '' });

async function inHistory(
  env: World['env'],
  list: (history: History) => Promise<readonly Candidate[]>,
): Promise<readonly Candidate[]> {
  const directory = findDataDirectory(env);
  if (!hasHistory(directory)) return [];
  const { openHistory } = await import('../history/open-history.ts');
  try {
    const history = await openHistory(directory);
    try {
      return await list(history);
    } finally {
      history.close();
    }
  } catch (error) {
    if (error instanceof CoachError) return [];
    throw error;
  }
}

async function listAttempts(history: History): Promise<readonly Candidate[]> {
  const attempts = await import('../history/attempts.ts');
  const found = await attempts.listAttempts(history, { limit: mostAttempts });
  return found.map(({ id, finishedAt, scorecard, questionId, wording }) => ({
    value: id.slice(0, shortId),
    about: `${finishedAt.toISOString().slice(0, 10)}, score ${scorecard.score}, ${questionId ?? wording}`,
  }));
}

async function listStories(history: History): Promise<readonly Candidate[]> {
  const stories = await import('../history/stories.ts');
  const found = await stories.listStories(history);
  return found.map(({ id, title }) => ({ value: id.slice(0, shortId), about: title }));
}
