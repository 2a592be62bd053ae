/** `coach story match QUESTION`: which of the stories to tell, and what each would show. */

import type { Library } from '../rubric/library.ts';
import type { AskedQuestion, StoryMatch } from '../story/story-match.ts';
import { fittingFrom } from '../story/story-match.ts';
import { printableJson, printableLine } from '../terminal/printable.ts';
import type { Theme } from '../terminal/theme.ts';
import { labelled } from '../terminal/wording.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { hang } from './page.ts';
import { makePicker } from './pick-question.ts';
import { dataOfMatch } from './story-data.ts';
import { loadStories, noStoriesYet, type StoryDeps, shortId } from './story-deps.ts';
import { makeRanker } from './story-ranker.ts';

export interface StoryMatchOptions {
  /** An id of the bank, or any question in its own words. */
  readonly question: string;
  readonly limit?: number | undefined;
  readonly json?: boolean | undefined;
}

const matchesShown = 5;

/** @returns 0. @throws CoachError `unknown-question` */
export async function storyMatch(options: StoryMatchOptions, deps: StoryDeps): Promise<number> {
  const { json, limit } = options;
  const stories = await loadStories(deps);
  const { library, ranker } = await makeRanker(stories, deps);
  const asked = await pick(options.question, library);
  const matches = ranker.rank(asked).slice(0, limit ?? (json ? undefined : matchesShown));
  const ask = asked.question?.ask ?? asked.prompt ?? '';
  if (json) {
    const question = asked.question?.id ?? null;
    deps.stdout.write(
      printableJson({ schema: 1, question, ask, type: asked.type, matches: matches.map(dataOfMatch) }),
    );
  } else if (stories.length === 0) {
    deps.stderr.write(`${hang('', noStoriesYet, deps.theme().columns)}\n`);
  } else deps.stdout.write(renderMatches(ask, matches, library, deps.theme()));
  return 0;
}

/** Several words are a wording; one word is an id. */
async function pick(question: string, library: Library): Promise<AskedQuestion> {
  const picker = makePicker(library);
  if (!/\s/u.test(question.trim())) return picker({ question });
  const { question: known, type } = await picker({ prompt: question, type: 'behavioral' });
  const same = known ?? library.questions.find(({ ask, wordings }) => [ask, ...wordings].includes(question));
  return same === undefined || same === null
    ? { question: null, prompt: question, type }
    : { question: same, type: same.type };
}

/** Lines with a line break after each. */
function renderMatches(ask: string, matches: readonly StoryMatch[], library: Library, theme: Theme): string {
  const lines = [
    ...fillLines(printableLine(ask), theme.columns).map(theme.heading),
    ...matches.flatMap((match, index) => matchLines(match, index + 1, library, theme)),
    '',
    ...fillLines(verdict(matches), theme.columns),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function matchLines(match: StoryMatch, number: number, library: Library, theme: Theme): readonly string[] {
  const { story, fit, score, shown, claimed, missing, flags, shared } = match;
  const names = (ids: StoryMatch['shown']): string =>
    ids.map((id) => printableLine(library.elements[id].name)).join(', ');
  const flagNames = flags.map((id) => printableLine(library.flags[id].name)).join(', ');
  const facts: readonly (readonly [string, string])[] = [
    ['Shown', names(shown)],
    ['Only claimed', names(claimed)],
    ['Missing', names(missing)],
    ['Red flags', flagNames],
    ['Words in common', shared.map(printableLine).join(', ')],
  ];
  const head = `${printableLine(story.title)} (${shortId(story)})`;
  return [
    '',
    ...fillLines(head, theme.columns, `${number}. `).map(theme.strong),
    ...fillLines(`Fit ${fit} of 100; told as the answer it scores ${score} of 100`, theme.columns, '   '),
    ...facts.flatMap(([label, text]) => (text === '' ? [] : labelled(label, text, 3, theme))),
  ];
}

function verdict([best]: readonly StoryMatch[]): string {
  if (best === undefined)
    return 'None of your stories can be read as an answer yet: they need a sentence or two.';
  if (best.fit >= fittingFrom) return `"coach story show ${shortId(best.story)}" shows the first.`;
  return `None fits well: a story is worth telling from a fit of ${fittingFrom} on. "coach story add" keeps another one.`;
}
