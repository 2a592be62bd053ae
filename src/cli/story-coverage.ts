/** `coach story coverage`: which questions have no story yet, and which story would be told too often. */

import { CoachError } from '../error.ts';
import { type Question, questionTypes } from '../rubric/question.ts';
import { coverQuestions, type OpenQuestion, type StoryCoverage } from '../story/story-coverage.ts';
import { printableJson, printableLine } from '../terminal/printable.ts';
import type { Theme } from '../terminal/theme.ts';
import { countOf, section } from '../terminal/wording.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { hang } from './page.ts';
import { dataOfCoverage } from './story-data.ts';
import { loadStories, noStoriesYet, type StoryDeps, shortId } from './story-deps.ts';
import { makeRanker } from './story-ranker.ts';

export interface StoryCoverageOptions {
  readonly topic?: string | undefined;
  /** Behavioral questions unless told: those ask for a story. */
  readonly type?: string | undefined;
  readonly json?: boolean | undefined;
}

/** @returns 0. @throws CoachError `unknown-topic`, `unknown-type` */
export async function storyCoverage(options: StoryCoverageOptions, deps: StoryDeps): Promise<number> {
  const { json, topic, type = 'behavioral' } = options;
  const stories = await loadStories(deps);
  const { library, ranker } = await makeRanker(stories, deps);
  await check(
    'unknown-topic',
    'topic',
    topic,
    library.topics.map(({ id }) => id),
  );
  await check('unknown-type', 'question type', type, questionTypes);
  const questions = library.questions
    .filter((question) => question.type === type)
    .filter((question) => topic === undefined || question.topic === topic);
  const coverage = coverQuestions(questions, stories, ranker);
  if (json) deps.stdout.write(printableJson(dataOfCoverage(coverage)));
  else if (stories.length === 0) deps.stderr.write(`${hang('', noStoriesYet, deps.theme().columns)}\n`);
  else deps.stdout.write(renderCoverage(coverage, type, deps.theme()));
  return 0;
}

async function check(
  code: 'unknown-topic' | 'unknown-type',
  noun: string,
  value: string | undefined,
  known: readonly string[],
): Promise<void> {
  if (value === undefined || known.includes(value)) return;
  const { didYouMean } = await import('../library/did-you-mean.ts');
  const message = `there is no ${noun} "${value}" (${known.join(', ')})`;
  throw new CoachError({ code, message, ...didYouMean(value, known) });
}

/** Lines with a line break after each. */
function renderCoverage(coverage: StoryCoverage, type: string, theme: Theme): string {
  const { covered, open, uses } = coverage;
  const all = covered.length + open.length;
  const head = `${countOf(uses.length, 'story', 'stories')} for ${type} questions: ${covered.length} of ${all} have a story that fits`;
  const lines = [
    ...fillLines(head, theme.columns).map(theme.heading),
    ...section(
      'Without a story',
      open.flatMap((entry) => openLines(entry, theme)),
      theme,
    ),
    ...section('Told too often', oftenLines(coverage, theme), theme),
    ...section(
      'With a story',
      covered.flatMap(({ question, match }) =>
        rowLines(
          question,
          `"${printableLine(match.story.title)}" (${shortId(match.story)}), fit ${match.fit}`,
          theme,
        ),
      ),
      theme,
    ),
    ...section(
      'Best for no question so far',
      uses
        .filter(({ questions }) => questions.length === 0)
        .flatMap(({ story }) =>
          fillLines(`"${printableLine(story.title)}" (${shortId(story)})`, theme.columns, '  '),
        ),
      theme,
    ),
    '',
    ...fillLines('"coach story match QUESTION" shows what each story would show there.', theme.columns),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function rowLines(question: Question, text: string, theme: Theme): readonly string[] {
  return [
    ...fillLines(printableLine(question.id), theme.columns, '  ').map(theme.strong),
    ...fillLines(text, theme.columns, '    '),
  ];
}

function openLines({ question, nearest }: OpenQuestion, theme: Theme): readonly string[] {
  const near =
    nearest === undefined
      ? []
      : fillLines(
          `nearest: "${printableLine(nearest.story.title)}", fit ${nearest.fit}`,
          theme.columns,
          '    ',
        ).map(theme.faint);
  return [...rowLines(question, printableLine(question.ask), theme), ...near];
}

function oftenLines({ covered, uses }: StoryCoverage, theme: Theme): readonly string[] {
  return uses
    .filter(({ overused }) => overused)
    .flatMap(({ story, questions }) => {
      const named = `"${printableLine(story.title)}" (${shortId(story)})`;
      const text = `${named} is the best for ${countOf(questions.length, 'question')} of ${covered.length}. An interviewer who asks several of them hears it again: a second story for some would help.`;
      return fillLines(text, theme.columns, '  ');
    });
}
