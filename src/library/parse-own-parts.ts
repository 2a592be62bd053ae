/** The elements and signals that a bank brings along: elements of its own, and signals for those of the codebook. */

import type { Problem } from '../error.ts';
import { type Element, type ElementId, elementIds, type FlagId, flagIds } from '../rubric/element.ts';
import type { Signal } from '../rubric/signal.ts';
import { parseSignals } from './parse-rubric.ts';
import { entriesOf, parsePart } from './parsed-file.ts';
import { locatePath, type Path, type YamlFile } from './read-yaml.ts';
import { elementSignalsSchema, flagSignalsSchema, ownElementSchema } from './rubric-schema.ts';

/** Signals for an element or flag of the codebook. */
export interface AddedSignals {
  readonly target: ElementId | FlagId;
  readonly signals: readonly Signal[];
  /** Where the page stands: `['elements', 0]`. */
  readonly path: Path;
}

export interface OwnElement {
  /** Its id is none of the codebook's: the type says less than the value here. */
  readonly element: Element;
  readonly path: Path;
}

export interface OwnParts {
  readonly elements: readonly OwnElement[];
  readonly signals: readonly AddedSignals[];
}

/** `ids`: names of the bank's own elements, also of those that are unsound, so that questions may name them. */
export function parseOwnParts(
  yaml: YamlFile,
  problems: Problem[],
  extendsCoach: boolean,
): OwnParts & { readonly ids: readonly ElementId[] } {
  const elements: OwnElement[] = [];
  const signals: AddedSignals[] = [];
  const ids: ElementId[] = [];
  const addSignals = (target: ElementId | FlagId, value: unknown, path: Path) => {
    const schema = path[0] === 'flags' ? flagSignalsSchema : elementSignalsSchema;
    const frame = parsePart<typeof elementSignalsSchema | typeof flagSignalsSchema>(
      schema,
      value,
      yaml,
      path,
      problems,
    );
    const added = parseSignals(value, path, yaml, problems, { strict: true });
    if (!extendsCoach) problems.push(needsExtends(target, yaml, path));
    if (frame !== null) signals.push({ target, signals: added, path });
  };
  for (const [index, value] of entriesOf(yaml, 'elements').entries()) {
    const path = ['elements', index];
    const id = idOf(value);
    const shipped = elementIds.find((known) => known === id);
    if (shipped !== undefined) {
      addSignals(shipped, value, path);
      continue;
    }
    const page = parsePart(ownElementSchema, value, yaml, path, problems);
    const own = parseSignals(value, path, yaml, problems, { strict: true });
    if (typeof id === 'string') {
      if (ids.includes(id as ElementId)) problems.push(twice(id, yaml, path));
      ids.push(id as ElementId);
    }
    if (page === null) continue;
    const { signals: _, group, ...fields } = page;
    const element = { ...fields, id: page.id as ElementId, group: group ?? 'candidate', signals: own };
    elements.push({ element, path });
  }
  for (const [index, value] of entriesOf(yaml, 'flags').entries()) {
    const flag = flagIds.find((known) => known === idOf(value));
    const path = ['flags', index];
    if (flag === undefined) parsePart(flagSignalsSchema, value, yaml, path, problems);
    else addSignals(flag, value, path);
  }
  return { elements, signals, ids };
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
}

function needsExtends(id: string, yaml: YamlFile, path: Path): Problem {
  const message = `"${id}" belongs to coach, and this bank does not say that it extends it`;
  const hint = 'write "extends: coach" at the top of the file';
  return { code: 'bad-extends', message, ...locatePath(yaml, [...path, 'id']), hint };
}

function twice(id: string, yaml: YamlFile, path: Path): Problem {
  const message = `the element "${id}" stands twice in this file`;
  return { code: 'duplicate-id', message, ...locatePath(yaml, [...path, 'id']) };
}
