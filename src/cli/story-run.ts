/** Gives the story commands what they need; the history and the scorer are opened when they are used. */

import { randomUUID } from 'node:crypto';
import { makeDataDeps } from './data-deps.ts';
import type { StoryAddOptions } from './story-add.ts';
import type { StoryCoverageOptions } from './story-coverage.ts';
import type { StoryDeps } from './story-deps.ts';
import type { StoryEditOptions, StoryRemoveOptions } from './story-edit.ts';
import type { StoryMatchOptions } from './story-match.ts';
import type { World } from './world.ts';

interface WithBank {
  readonly bank?: readonly string[] | undefined;
}

/** @returns the exit status, as do the others */
export async function runStoryAdd(options: StoryAddOptions, world: World): Promise<number> {
  const { storyAdd } = await import('./story-add.ts');
  return storyAdd(options, await makeDeps(world));
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

export async function runStoryEdit(options: StoryEditOptions, world: World): Promise<number> {
  const { storyEdit } = await import('./story-edit.ts');
  return storyEdit(options, await makeDeps(world));
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

async function makeDeps(world: World, banks?: readonly string[]): Promise<StoryDeps> {
  const { env, now } = world;
  const { editInEditor } = await import('../terminal/external-editor.ts');
  const isSet = (name: string | undefined): boolean => (name ?? '').trim() !== '';
  // Not spread, which would open standard input.
  return Object.assign(makeDataDeps(world), {
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
