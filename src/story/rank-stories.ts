/** Which story fits a question best: what it is about, and what it would show if it were told as the answer. */

import type { Library } from '../rubric/library.ts';
import type { Question, QuestionType } from '../rubric/question.ts';
import { keepLedger } from '../score/keep-ledger.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { createTextComparer, type Likeness } from './compare-texts.ts';
import { type Story, tellStory } from './story.ts';
import { type AskedQuestion, fitOf, makeMatch, type StoryMatch } from './story-match.ts';

/** The scorecard of a story told as the answer; undefined when it cannot be scored. */
export type ScoreStory = (answer: string, asked: AskedQuestion) => Scorecard | undefined;

export interface StoryRanker {
  /** The best first; a story that holds nothing or cannot be scored is not among them. */
  rank(asked: AskedQuestion): readonly StoryMatch[];
  /** The first of `rank`, found with less work when there are many stories. */
  best(question: Question): StoryMatch | undefined;
}

/** So many stories are scored for one question when only the best is wanted. */
const shortList = 3;

/** All that the bank says of a question, as its wording alone has few words. */
function textOf({ ask, wordings, listeningFor, why, hints, probes }: Question): string {
  const helps = hints.flatMap(({ prompt, starter }) => [prompt, starter]);
  return [ask, ...wordings, listeningFor, why, ...helps, ...probes.map((probe) => probe.ask)].join('\n');
}

/** Reads the stories once, for any number of questions. */
export function createStoryRanker(all: readonly Story[], library: Library, score: ScoreStory): StoryRanker {
  const stories = all.filter((story) => tellStory(story) !== '');
  const told = stories.map(tellStory);
  const bank = library.questions.map(textOf);
  const numbers = new Map(library.questions.map(({ id }, index) => [id, index]));
  const known = createTextComparer([...bank, ...told]);
  const cards = new Map<QuestionType, readonly (Scorecard | undefined)[]>();

  function comparerFor({ question, prompt = '' }: AskedQuestion): (story: number) => Likeness {
    const number = question === null ? undefined : numbers.get(question.id);
    if (number !== undefined) return (story) => known.compare(number, bank.length + story);
    const text = question === null ? prompt : textOf(question);
    const comparer = createTextComparer([...bank, ...told, text]);
    return (story) => comparer.compare(bank.length + told.length, bank.length + story);
  }

  /** Levels hardly depend on the question, so each story is read once for each type. */
  function cardsFor(type: QuestionType): readonly (Scorecard | undefined)[] {
    const known = cards.get(type);
    if (known !== undefined) return known;
    const found = told.map((answer) => score(answer, { question: null, prompt: '', type }));
    cards.set(type, found);
    return found;
  }

  function roughFit(question: Question, index: number, { cosine }: Likeness): number {
    const card = cardsFor(question.type)[index];
    if (card === undefined) return -1;
    const levels = Object.fromEntries(
      Object.entries(card.elements).map(([id, { level }]) => [id, level]),
    ) as Parameters<typeof keepLedger>[1];
    const raised = card.flags.map(({ flag }) => flag);
    return fitOf(keepLedger(question.expects, levels, raised, library.flags).score, cosine);
  }

  function rankSome(asked: AskedQuestion, indexes: readonly number[]): readonly StoryMatch[] {
    const compare = comparerFor(asked);
    return indexes
      .flatMap((index): readonly StoryMatch[] => {
        const story = stories[index];
        const scorecard = score(told[index] ?? '', asked);
        return story === undefined || scorecard === undefined
          ? []
          : [makeMatch(story, scorecard, compare(index))];
      })
      .sort((a, b) => b.fit - a.fit || b.score - a.score || (a.story.id < b.story.id ? -1 : 1));
  }

  return {
    rank: (asked) => rankSome(asked, [...stories.keys()]),
    best(question) {
      const compare = comparerFor({ question, type: question.type });
      const indexes = [...stories.keys()];
      const few = indexes.length <= shortList;
      const fits = few ? [] : indexes.map((index) => roughFit(question, index, compare(index)));
      const listed = few
        ? indexes
        : indexes.sort((a, b) => (fits[b] ?? 0) - (fits[a] ?? 0)).slice(0, shortList);
      return rankSome({ question, type: question.type }, listed)[0];
    },
  };
}
