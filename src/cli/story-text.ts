/** Where the words of a story come from: options, a file, standard input, or an editor that is opened on them. */

import { CoachError } from '../error.ts';
import { type StoryDraft, type StoryParts, storyParts, tellStory } from '../story/story.ts';
import { firstEmptyLine, hasStoryHeadings, parseStoryTemplate, storyGuide } from '../story/story-template.ts';
import { isInterruption } from '../terminal/is-interruption.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { loadAnswer, readAnswer, standardInput } from './read-answer.ts';
import type { StoryDeps } from './story-deps.ts';

/** Parts that are given as options. */
export type GivenParts = Partial<Readonly<Record<keyof StoryDraft, string | undefined>>>;

export function hasGivenParts(given: GivenParts): boolean {
  return [given.title, ...storyParts.map((part) => given[part])].some((text) => text !== undefined);
}

/** The draft with the given parts in the place of its own. */
export function withParts(draft: StoryDraft, given: GivenParts): StoryDraft {
  const { title, happened, did, ended, proof } = draft;
  return {
    title: given.title ?? title,
    happened: given.happened ?? happened,
    did: given.did ?? did,
    ended: given.ended ?? ended,
    proof: given.proof ?? proof,
  };
}

/**
 * A story from a file or from standard input ("-"): with the headings of the template, or as one text, which is cut
 * into parts by what the engine finds in it.
 * @throws CoachError as `loadAnswer`
 */
export async function readStoryText(path: string, deps: StoryDeps): Promise<StoryDraft> {
  const text = await readText(path, deps);
  if (hasStoryHeadings(text)) return parseStoryTemplate(text);
  const draft = parseStoryTemplate(text);
  return { ...draft, ...(await splitText(draft.happened, deps)) };
}

async function readText(path: string, { stdin }: StoryDeps): Promise<string> {
  try {
    return path === '-' ? await readAnswer(stdin) : await loadAnswer(path);
  } catch (error) {
    if (!(error instanceof CoachError) || error.code !== 'empty-answer') throw error;
    throw nothingTold(`${path === '-' ? standardInput : path} holds no story`);
  }
}

/** A text that cannot be read as an answer stays in one piece. */
async function splitText(text: string, { loadScorer }: StoryDeps): Promise<StoryParts> {
  const { splitAnswer } = await import('../story/split-answer.ts');
  const { engine } = await loadScorer();
  try {
    const asked = { question: null, prompt: '', type: 'behavioral' } as const;
    return splitAnswer(text, engine.scoreAnswer({ answer: text, ...asked }));
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    return { happened: text, did: '', ended: '', proof: '' };
  }
}

/** What came of an editor. */
export type Written =
  | { readonly kind: 'written'; readonly text: string; readonly draft: StoryDraft }
  | { readonly kind: 'unchanged' | 'interrupted' };

/**
 * Opens the user's editor on the text, or coach's own where none is set.
 * @param onChange told of all that is typed in coach's own editor
 * @throws CoachError `usage` when the editor failed
 */
export async function writeStory(
  text: string,
  deps: StoryDeps,
  onChange: (text: string) => void,
): Promise<Written> {
  const written = deps.hasEditor ? deps.editElsewhere(text) : await writeHere(text, deps, onChange);
  if (written === null) return { kind: 'interrupted' };
  if (written === undefined) {
    throw new CoachError({
      code: 'usage',
      message: 'the editor did not end well, so nothing was kept',
      hint: 'VISUAL and EDITOR say which editor is opened; without them coach opens its own',
    });
  }
  return written.trim() === text.trim()
    ? { kind: 'unchanged' }
    : { kind: 'written', text: written, draft: parseStoryTemplate(written) };
}

/** Where only the end of a text can be written at, empty headings are of no use. */
function withoutEmptyForm(text: string): string {
  const draft = parseStoryTemplate(text);
  if (tellStory(draft) !== '') return text;
  return draft.title === '' ? '' : `# ${draft.title}\n`;
}

/** Null when it was left with Ctrl-C. */
async function writeHere(
  text: string,
  { stdin, stdout, theme }: StoryDeps,
  onChange: (text: string) => void,
): Promise<string | null> {
  const { askAnswer } = await import('../terminal/answer-editor.ts');
  const { plain, columns } = theme();
  // The closing "." belongs to the end of a text, and here the cursor stands above it.
  const help = plain
    ? [...storyGuide(), 'Finish: Ctrl-D, or "." alone on a line. Ctrl-C: leave']
    : ['Finish: Ctrl-D', 'Ctrl-Z: undo. Ctrl-C: leave'];
  try {
    return await askAnswer({
      stdin,
      stdout,
      theme,
      initial: plain ? withoutEmptyForm(text) : text,
      atLine: firstEmptyLine(text),
      counted: (typed) => tellStory(parseStoryTemplate(typed)),
      help: help.flatMap((line) => fillLines(line, columns, '', line.startsWith(' ') ? '   ' : '')),
      onChange,
      editElsewhere: () => undefined,
    });
  } catch (error) {
    if (isInterruption(error)) return null;
    throw error;
  }
}

/** @param message what holds nothing */
export function nothingTold(message: string): CoachError {
  const hint =
    'Fill in one of the headings at least, or give a part: coach story add --did "I rang her back and …".';
  return new CoachError({ code: 'empty-answer', message, hint });
}
