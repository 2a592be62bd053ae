/** Masks personal data in what is about to be saved, as `--mask` or the setting has it, asking where it says so. */

import { maskAnswer } from '../history/mask-attempt.ts';
import type { AnswerDetails } from '../practice/practice-history.ts';
import type { Library } from '../rubric/library.ts';
import type { FindMaskable } from '../score/find-maskable.ts';
import type { PersonalDatum } from '../score/find-personal-data.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { maskStory, storyText } from '../story/mask-story.ts';
import type { StoryDraft } from '../story/story.ts';
import { askMenu, type MenuTerminal } from '../terminal/menu.ts';
import { printableLine } from '../terminal/printable.ts';
import { fillLines } from '../terminal/wrap-text.ts';

/** As the options give it; undefined is off. */
export type MaskOption = boolean | 'ask' | undefined;

export interface Masking {
  /** @throws ExitPromptError, AbortPromptError */
  answer<T extends ToldAnswer>(told: T, terminal: MenuTerminal | undefined): Promise<T>;
  /** As `answer`. */
  story(draft: StoryDraft, terminal: MenuTerminal | undefined): Promise<StoryDraft>;
}

interface ToldAnswer {
  readonly answer: string;
  readonly scorecard: Scorecard;
  readonly details?: AnswerDetails;
}

export async function loadMaskableFinder(library: Library, dataDirectory: string): Promise<FindMaskable> {
  const [{ createMaskableFinder }, { loadWords }] = await Promise.all([
    import('../score/find-maskable.ts'),
    import('./load-words.ts'),
  ]);
  return createMaskableFinder(library, loadWords(dataDirectory));
}

/**
 * Undefined when nothing is to be masked. Where "ask" meets nobody who could answer, it masks.
 * @param loadFinder called when something is saved first
 */
export function openMasking(
  option: MaskOption,
  loadFinder: () => Promise<FindMaskable>,
): Masking | undefined {
  if (option === undefined || option === false) return undefined;
  let finder: Promise<FindMaskable> | undefined;
  // An answer that is to be kept a second time, because the history failed, is not asked about again.
  let latest: { readonly text: string; readonly data: readonly PersonalDatum[] } | undefined;
  const wanted = async (
    text: string,
    terminal: MenuTerminal | undefined,
  ): Promise<readonly PersonalDatum[]> => {
    finder ??= loadFinder();
    const found = (await finder)(text);
    if (found.length === 0 || option === true) return found;
    if (latest?.text === text) return latest.data;
    const isMasked = terminal === undefined || (await askWhether(text, found, terminal));
    latest = { text, data: isMasked ? found : [] };
    return latest.data;
  };
  return {
    answer: async (told, terminal) => maskAnswer(told, await wanted(told.answer, terminal)),
    story: async (draft, terminal) => maskStory(draft, await wanted(storyText(draft), terminal)),
  };
}

/** The terminal to ask at, where there is one. Standard input is opened only when it may be needed. */
export function terminalFor(
  option: MaskOption,
  world: { readonly stdin: NodeJS.ReadStream; readonly stdout: NodeJS.WriteStream },
  theme: () => MenuTerminal['theme'],
): MenuTerminal | undefined {
  if (option !== 'ask' || !world.stdout.isTTY || !world.stdin.isTTY) return undefined;
  return { stdin: world.stdin, stdout: world.stdout, theme: theme() };
}

/** More would not be read. */
const mostNamed = 6;

async function askWhether(
  text: string,
  found: readonly PersonalDatum[],
  terminal: MenuTerminal,
): Promise<boolean> {
  const quotes = [...new Set(found.map(({ start, end }) => `"${printableLine(text.slice(start, end))}"`))];
  const named = [...quotes.slice(0, mostNamed), ...(quotes.length > mostNamed ? ['and more'] : [])].join(
    ', ',
  );
  const kinds = [...new Set(found.map(({ kind }) => `[${kind}]`))].join(' and ');
  const line = `This seems to name a customer: ${named}.`;
  terminal.stdout.write(`\n${fillLines(line, terminal.theme.columns).join('\n')}\n`);
  const chosen = await askMenu(
    'How is it saved?',
    [
      { value: 'masked', name: `Masked, as ${kinds}` },
      { value: 'whole', name: 'As it is' },
    ],
    terminal,
  );
  return chosen === 'masked';
}
