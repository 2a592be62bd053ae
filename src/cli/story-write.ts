/** Lets somebody write a story in an editor and keeps it; what was typed is never lost on the way. */

import { CoachError, isHistoryFault } from '../error.ts';
import {
  type Story,
  type StoryDraft,
  type StoryPart,
  storyParts,
  tellStory,
  titleOf,
} from '../story/story.ts';
import { parseStoryTemplate, renderStoryTemplate } from '../story/story-template.ts';
import { printableJson, printableLine } from '../terminal/printable.ts';
import { withHistory } from './data-deps.ts';
import { printUnkept } from './keep-answer.ts';
import { hang } from './page.ts';
import { dataOfStory } from './story-data.ts';
import { type StoryDeps, shortId } from './story-deps.ts';
import { renderKept } from './story-pages.ts';
import { openStoryRescue, type StoryRescue } from './story-rescue.ts';
import { nothingTold, writeStory } from './story-text.ts';

/** How a story is kept. */
export interface Keeping {
  /** The story that is changed; undefined for a new one. */
  readonly before?: Story | undefined;
  /** The attempt that a new one is saved from. */
  readonly attemptId?: string | null | undefined;
  readonly json?: boolean | undefined;
}

/**
 * Saves the draft and says so. @returns 0
 * @throws CoachError `empty-answer` when it tells nothing, `history-unavailable`, `history-newer`
 */
export async function keepStory(written: StoryDraft, keeping: Keeping, deps: StoryDeps): Promise<number> {
  const draft = (await deps.maskStory?.(written)) ?? written;
  if (tellStory(draft) === '') throw nothingTold('the story holds nothing yet');
  const { before, attemptId, json } = keeping;
  const now = deps.now();
  const story: Story = {
    id: before?.id ?? deps.newId(),
    title: titleOf(draft),
    happened: draft.happened.trim(),
    did: draft.did.trim(),
    ended: draft.ended.trim(),
    proof: draft.proof.trim(),
    attemptId: before?.attemptId ?? attemptId ?? null,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
  const { saveStory } = await import('../history/stories.ts');
  await withHistory(deps, (history) => saveStory(history, story));
  const what = before === undefined ? 'Kept' : 'Changed';
  deps.stdout.write(json ? printableJson(dataOfStory(story)) : renderKept(story, what, deps.theme()));
  return 0;
}

/** Opens an editor on the draft, then keeps it. @returns 0, also when nothing was written; 130 when it was left with Ctrl-C */
export async function writeAndKeep(draft: StoryDraft, keeping: Keeping, deps: StoryDeps): Promise<number> {
  const rescue = openStoryRescue(deps.directory, rescueName(keeping));
  const template = renderStoryTemplate(draft);
  const kept = rescue.load();
  const left = kept === undefined || keeping.before || keeping.attemptId ? kept : withGiven(kept, draft);
  const say = (text: string): unknown => deps.stderr.write(`${hang('', text, deps.theme().columns)}\n`);
  if (left !== undefined) say('This is the text that was left unfinished last time.');
  let typed = left ?? template;
  const begun = typed;
  const written = await writeStory(typed, deps, (text) => {
    typed = text;
  });
  if (written.kind === 'interrupted') {
    const changed = typed.trim() !== '' && typed.trim() !== begun.trim();
    const isKept = changed ? rescue.save(typed) !== undefined : left !== undefined;
    say(!isKept ? 'Nothing was kept.' : 'The unfinished text is kept, and is offered again next time.');
    return 130;
  }
  // A text that was left behind is as good as written, even when nothing is added to it.
  if (written.kind === 'unchanged' && left === undefined) {
    say('Nothing was written, so nothing was kept.');
    return 0;
  }
  const text = written.kind === 'written' ? written.text : begun;
  try {
    const status = await keepStory(parseStoryTemplate(text), keeping, deps);
    rescue.drop();
    return status;
  } catch (error) {
    if (error instanceof CoachError && error.code === 'empty-answer') {
      rescue.drop();
      say('All parts were left empty, so nothing was kept.');
      return 0;
    }
    keepText(text, rescue, deps);
    throw error;
  }
}

/** As `keepStory`; what the history cannot take is not lost where it is in no file. @param typed it was not read from a file */
export async function keepGiven(
  draft: StoryDraft,
  keeping: Keeping,
  typed: boolean,
  deps: StoryDeps,
): Promise<number> {
  try {
    return await keepStory(draft, keeping, deps);
  } catch (error) {
    if (typed && isHistoryFault(error)) {
      keepText(renderStoryTemplate(draft), openStoryRescue(deps.directory, rescueName(keeping)), deps);
    }
    throw error;
  }
}

/** Into the rescue file or, where that cannot be written, onto the screen. */
function keepText(text: string, rescue: StoryRescue, deps: StoryDeps): void {
  const path = rescue.save(text);
  if (path === undefined) printUnkept(text, deps.stderr);
  else {
    const said = `Your text is kept in ${printableLine(path)}.`;
    deps.stderr.write(`${hang('', said, deps.theme().columns)}\n`);
  }
}

/** Each story, and each attempt that becomes one, has an unfinished text of its own. */
function rescueName({ before, attemptId }: Keeping): string {
  if (before !== undefined) return shortId(before);
  return attemptId ? `from-${shortId({ id: attemptId })}` : 'new';
}

/** A text that was left behind, with what is given this time and is not in it yet. */
function withGiven(left: string, given: StoryDraft): string {
  const known = parseStoryTemplate(left);
  const isNew = (part: StoryPart): boolean => !known[part].includes(given[part].trim());
  if (!storyParts.some(isNew) && given.title === '') return left;
  const joined = (part: StoryPart): string =>
    isNew(part) ? `${known[part]}\n\n${given[part].trim()}`.trim() : known[part];
  return renderStoryTemplate({
    title: given.title || known.title,
    happened: joined('happened'),
    did: joined('did'),
    ended: joined('ended'),
    proof: joined('proof'),
  });
}
