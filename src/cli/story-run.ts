/** Gives the story commands what they need; the history and the scorer are opened when they are used. */

import { randomUUID } from 'node:crypto';
import type { StoryDraft } from '../story/story.ts';
import type { Theme } from '../terminal/theme.ts';
import { makeDataDeps } from './data-deps.ts';
import type { MaskOption } from './masking.ts';
import type { StoryAddOptions } from './story-add.ts';
import type { StoryCoverageOptions } from './story-coverage.ts';
import type { StoryDeps } from './story-deps.ts';
import type { StoryEditOptions, StoryRemoveOptions } from './story-edit.ts';
import type { StoryMatchOptions } from './story-match.ts';
import type { World } from './world.ts';

interface WithBank {
  readonly bank?: readonly string[] | undefined;
}

interface WithMask {
  readonly mask?: MaskOption;
}

/** @returns the exit status, as do the others */
export async function runStoryAdd(
  { mask, ...options }: StoryAddOptions & WithMask,
  world: World,
): Promise<number> {
  const { storyAdd } = await import('./story-add.ts');
  return storyAdd(options, await makeDeps(world, undefined, mask));
}

export async function runStoryList(options: { readonly json?: boolean }, world: World): Promise<number> {
  const { storyList } = await import('./story-list.ts');
  return storyList(options, await makeDeps(world));
}

export async function runStoryShow(
  { bank, ...options }: WithBank & { readonly id: string; readonly json?: boolean },
  world: World,
): Promise<number> {
  const { storyShow } = await import('./story-list.ts');
  return storyShow(options, await makeDeps(world, bank));
}

export async function runStoryEdit(
  { mask, ...options }: StoryEditOptions & WithMask,
  world: World,
): Promise<number> {
  const { storyEdit } = await import('./story-edit.ts');
  return storyEdit(options, await makeDeps(world, undefined, mask));
}

export async function runStoryRemove(options: StoryRemoveOptions, world: World): Promise<number> {
  const { storyRemove } = await import('./story-edit.ts');
  return storyRemove(options, await makeDeps(world));
}

export async function runStoryMatch(
  { bank, ...options }: StoryMatchOptions & WithBank,
  world: World,
): Promise<number> {
  const { storyMatch } = await import('./story-match.ts');
  return storyMatch(options, await makeDeps(world, bank));
}

export async function runStoryCoverage(
  { bank, ...options }: StoryCoverageOptions & WithBank,
  world: World,
): Promise<number> {
  const { storyCoverage } = await import('./story-coverage.ts');
  return storyCoverage(options, await makeDeps(world, bank));
}

async function makeDeps(world: World, banks?: readonly string[], mask?: MaskOption): Promise<StoryDeps> {
  const { env, now } = world;
  const { editInEditor } = await import('../terminal/external-editor.ts');
  const isSet = (name: string | undefined): boolean => (name ?? '').trim() !== '';
  // Not spread, which would open standard input.
  const deps = makeDataDeps(world);
  return Object.assign(deps, {
    maskStory: mask ? (draft: StoryDraft) => maskStory(draft, mask, world, deps.theme) : undefined,
    loadScorer: async () => {
      const { loadScorer } = await import('./load-engine.ts');
      return loadScorer(world, banks);
    },
    now,
    newId: randomUUID,
    editElsewhere: (text: string) => editInEditor(text, env),
    hasEditor: isSet(env.VISUAL) || isSet(env.EDITOR),
  });
}

async function maskStory(
  draft: StoryDraft,
  mask: MaskOption,
  world: World,
  theme: () => Theme,
): Promise<StoryDraft> {
  const [{ loadMaskableFinder, openMasking, terminalFor }, { loadLibraryData }] = await Promise.all([
    import('./masking.ts'),
    import('./load-library-data.ts'),
  ]);
  const masking = openMasking(mask, async () =>
    loadMaskableFinder(await loadLibraryData(world.dataDirectory), world.dataDirectory),
  );
  return (await masking?.story(draft, terminalFor(mask, world, theme))) ?? draft;
}
