/** The texts of `rubrics/` → elements, flags, word sets and type rules, with every fault in them. */

import type { Problem } from '../error.ts';
import type { Element, Flag } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import type { Signal } from '../rubric/signal.ts';
import { checkDeadSignals, checkPatternPieces, type LocateSignal } from './check-signal-form.ts';
import { listIn, type ParsedFile, parseFile, parsePart } from './parsed-file.ts';
import { locatePath, type Path, type YamlFile } from './read-yaml.ts';
import { elementSchema, flagSchema, lexiconSchema, typesSchema } from './rubric-schema.ts';
import { name } from './schema-parts.ts';
import { fieldOf, placeSignal, signalPath } from './signal-path.ts';
import { signalSchema } from './signal-schema.ts';
import { stemOf } from './yaml-name.ts';

const signalName = name('_');

/** Words that signals name as `<id>`. */
export interface WordSet {
  readonly id: string;
  readonly why: string;
  readonly words: readonly string[];
}

export type TypesFile = Pick<Library, 'types' | 'cutPoints' | 'ratingNames'>;

export interface PageOptions {
  /** Also refuses pieces of patterns that match nothing; so far asked of users' own pages only. */
  readonly strict?: boolean;
}

export function parseElementFile(text: string, file: string, options: PageOptions = {}): ParsedFile<Element> {
  return parseFile(text, file, elementSchema, (frame, yaml, problems) => {
    const signals = parseSignals(yaml.value, [], yaml, problems, options);
    if (frame === null) return null;
    const { schema: _, signals: __, ...fields } = frame;
    checkName(frame.id, file, yaml, problems);
    return { ...fields, signals };
  });
}

export function parseFlagFile(text: string, file: string, options: PageOptions = {}): ParsedFile<Flag> {
  return parseFile(text, file, flagSchema, (frame, yaml, problems) => {
    const signals = parseSignals(yaml.value, [], yaml, problems, options);
    if (frame === null) return null;
    const { schema: _, signals: __, cap, ...fields } = frame;
    checkName(frame.id, file, yaml, problems);
    return { ...fields, cap: cap ?? null, signals };
  });
}

export function parseLexiconFile(text: string, file: string): ParsedFile<WordSet> {
  return parseFile(text, file, lexiconSchema, (frame, yaml, problems) => {
    if (frame === null) return null;
    const { schema: _, ...set } = frame;
    checkName(frame.id, file, yaml, problems);
    const seen = new Set<string>();
    for (const [index, word] of set.words.entries()) {
      const found = () => locatePath(yaml, ['words', index]);
      const lower = word.toLowerCase();
      if (word !== lower) {
        const hint = `write "${lower}"`;
        problems.push({ code: 'bad-value', message: `"${word}" is not in lower case`, ...found(), hint });
      } else if (seen.has(word)) {
        problems.push({ code: 'bad-value', message: `"${word}" stands in the set twice`, ...found() });
      }
      seen.add(word);
    }
    return set;
  });
}

export function parseTypesFile(text: string, file: string): ParsedFile<TypesFile> {
  return parseFile(text, file, typesSchema, (frame) => {
    if (frame === null) return null;
    const rulesOf = ({ expects, cut_points }: (typeof frame.types)['technique']) => ({
      expects,
      ...(cut_points && { cutPoints: cut_points }),
    });
    const { behavioral, situational, technique } = frame.types;
    return {
      types: {
        behavioral: rulesOf(behavioral),
        situational: rulesOf(situational),
        technique: rulesOf(technique),
      },
      cutPoints: frame.cut_points,
      ratingNames: frame.rating_names,
    };
  });
}

/**
 * Each signal on its own; ids are unique in the page, and each has an example of both kinds.
 * @param page plain value of the page, `base` its path in the file
 */
export function parseSignals(
  page: unknown,
  base: Path,
  yaml: YamlFile,
  problems: Problem[],
  { strict = false }: PageOptions = {},
): readonly Signal[] {
  const seen = new Set<string>();
  const signals = listIn(page, 'signals').flatMap((value, index) => {
    const path = [...base, 'signals', index];
    const signal = parsePart(signalSchema, value, yaml, path, problems);
    const id = signalName.safeParse(fieldOf(value, 'id')).data;
    if (id !== undefined) {
      if (seen.has(id)) {
        const message = `the signal "${id}" stands twice in this page`;
        problems.push({ code: 'duplicate-id', message, ...locatePath(yaml, [...path, 'id']) });
      }
      seen.add(id);
    }
    if (signal === null) return [];
    for (const kind of ['hits', 'misses'] as const) {
      if (signal.examples[kind].length > 0) continue;
      const message = `the signal "${signal.id}" has no example among its "${kind}"`;
      const found = locatePath(yaml, [...path, 'examples', kind], 'key');
      problems.push({ code: 'missing-example', message, ...found });
    }
    return [placeSignal(signal, index)];
  });
  const at: LocateSignal = (index, part) => {
    const signal = signals[index];
    return locatePath(yaml, signal === undefined ? base : signalPath(page, base, signal, part));
  };
  problems.push(...checkDeadSignals(signals, at));
  if (strict) problems.push(...checkPatternPieces(signals, at));
  return signals;
}

/** One page a file, named after what it holds, so that everything is found by its name. */
function checkName(id: string, file: string, yaml: YamlFile, problems: Problem[]): void {
  if (stemOf(file) === id) return;
  const message = `the id "${id}" is not the name of its file`;
  const hint = `name the file ${id}.yaml`;
  problems.push({ code: 'bad-value', message, ...locatePath(yaml, ['id']), hint });
}
