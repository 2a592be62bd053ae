/** `coach story edit` and `coach story remove`: what changes a story that is there. */

import { CoachError } from '../error.ts';
import { printableJson, printableLine } from '../terminal/printable.ts';
import { confirm } from './confirm.ts';
import { withHistory } from './data-deps.ts';
import { hang } from './page.ts';
import { loadStory, type StoryDeps, shortId } from './story-deps.ts';
import { openStoryRescue } from './story-rescue.ts';
import { type GivenParts, hasGivenParts, readStoryText, withParts } from './story-text.ts';
import { keepGiven, writeAndKeep } from './story-write.ts';

export interface StoryEditOptions extends GivenParts {
  readonly id: string;
  /** A file with the story as it is to be; "-" is standard input. */
  readonly file?: string | undefined;
  readonly json?: boolean | undefined;
}

/** @returns the exit status. @throws CoachError as `loadStory`, `keepStory`, `readStoryText`; `no-terminal` */
export async function storyEdit(options: StoryEditOptions, deps: StoryDeps): Promise<number> {
  const before = await loadStory(options.id, deps);
  const keeping = { before, json: options.json };
  if (options.file !== undefined) {
    const read = await readStoryText(options.file, deps);
    const titled = read.title === '' ? { ...read, title: before.title } : read;
    return keepGiven(withParts(titled, options), keeping, options.file === '-', deps);
  }
  if (hasGivenParts(options)) return keepGiven(withParts(before, options), keeping, true, deps);
  if (!deps.stdin.isTTY || !deps.stdout.isTTY) {
    throw new CoachError({
      code: 'no-terminal',
      message: 'an editor needs a terminal',
      hint: `give the parts that change as options, or the text in a file: coach story edit ${shortId(before)} story.md`,
    });
  }
  return writeAndKeep(before, keeping, deps);
}

export interface StoryRemoveOptions {
  readonly id: string;
  /** Does not ask. */
  readonly yes?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** @returns 0, also when it is kept after all; 130 on Ctrl-C. @throws CoachError as `loadStory`; `no-terminal` without `yes` */
export async function storyRemove({ id, yes, json }: StoryRemoveOptions, deps: StoryDeps): Promise<number> {
  const story = await loadStory(id, deps);
  const named = `story ${shortId(story)}, "${printableLine(story.title)}"`;
  const say = (text: string): unknown => deps.stderr.write(`${hang('', text, deps.theme().columns)}\n`);
  if (!yes) {
    const asked = {
      question: `Remove ${named}?`,
      whether: `remove ${named}`,
      withYes: 'it is removed without a question',
      keep: 'Keep it',
      go: 'Remove it',
    };
    const answer = await confirm(asked, deps);
    if (answer === 'interrupted') return 130;
    if (answer === 'keep') {
      say(`Left as it is: ${named}.`);
      return 0;
    }
  }
  const { removeStory } = await import('../history/stories.ts');
  const removed = await withHistory(deps, (history) => removeStory(history, story.id));
  openStoryRescue(deps.directory, shortId(story)).drop();
  if (json) deps.stdout.write(printableJson({ schema: 1, removed: removed ? [story.id] : [] }));
  else say(`Removed ${named}.`);
  return 0;
}
