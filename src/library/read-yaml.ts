/** Text → plain values and a way back from each value to its place: the one door through which YAML comes in. */

import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode } from 'yaml';
import type { Problem } from '../error.ts';
import { checkAliases, checkKeys, checkSyntax } from './check-yaml.ts';
import { composeYaml } from './compose-yaml.ts';
import { largestFile, tooLarge } from './decode-text.ts';
import { findControl } from './find-control.ts';
import { type Located, locate, type SourceText, toSourceText } from './source-text.ts';

export type Path = readonly (string | number)[];

export interface YamlFile {
  readonly source: SourceText;
  readonly document: Document.Parsed<ParsedNode> | null;
  /** Plain values; keys without a value are left out. Undefined when the file cannot be read as YAML. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Never throws, whatever the text holds. */
export function readYaml(raw: string, file: string): YamlFile {
  const source = toSourceText(file, raw.length > largestFile ? '' : raw);
  const failed = (...problems: Problem[]): YamlFile => ({
    source,
    document: null,
    value: undefined,
    problems,
  });
  if (raw.length > largestFile) return failed(tooLarge(file));
  const control = findControl(source);
  if (control !== null) return failed(control);
  if (source.text.trim() === '') return failed(emptyFile(file));
  try {
    const { document, secondDocument, stopped } = composeYaml(source.text);
    if (stopped !== null) {
      const found = locate(source, stopped.offset, stopped.offset + 1);
      if (stopped.reason === 'deep') {
        return failed({ code: 'yaml-syntax', message: 'this is nested too deeply to be read', ...found });
      }
      return failed({
        ...tooLarge(file),
        ...found,
        message: `${file} holds more entries than can be read at once`,
      });
    }
    if (document === null) return failed(emptyFile(file));
    const syntax = checkSyntax(document, source);
    if (secondDocument !== null) {
      const found = locate(source, secondDocument, secondDocument + 3);
      const hint = 'keep one document a file, without a second "---"';
      syntax.push({ code: 'yaml-syntax', message: 'a second document begins here', ...found, hint });
    }
    const aliases = checkAliases(document, source);
    if (syntax.length + aliases.length > 0) return failed(...syntax, ...aliases);
    if (isScalar(document.contents) && document.contents.value === null) return failed(emptyFile(file));
    if (document.contents === null) return failed(emptyFile(file));
    const value = withoutNulls(document.toJS({ maxAliasCount: 1000 }));
    return { source, document, value, problems: checkKeys(document, source) };
  } catch (cause) {
    const message = `this cannot be read as YAML (${cause instanceof Error ? cause.message : String(cause)})`;
    return failed({ code: 'yaml-syntax', message, ...locate(source, 0, 1) });
  }
}

/**
 * The place of the value at `path`, or of its key. A mapping or list is shown by its key; where the path leaves the
 * document, by the nearest thing above it.
 */
export function locatePath(yaml: YamlFile, path: Path, on: 'key' | 'value' = 'value'): Located {
  let node: unknown = yaml.document?.contents;
  let key: unknown = null;
  for (const [depth, step] of path.entries()) {
    const inside = isAlias(node) && yaml.document ? node.resolve(yaml.document) : node;
    if (isMap(inside)) {
      const pair = inside.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair === undefined) break;
      key = pair.key;
      node = pair.value;
      if (on === 'key' && depth === path.length - 1) node = null;
    } else if (isSeq(inside) && typeof step === 'number') {
      if (!(step in inside.items)) break;
      key = null;
      node = inside.items[step];
    }
  }
  const shown = isScalar(node) || isAlias(node) ? node : null;
  const range = rangeOf(shown) ?? rangeOf(key as Node | null) ?? rangeOf(firstKey(node)) ?? [0, 1];
  return locate(yaml.source, range[0], range[1]);
}

function rangeOf(node: Node | null): readonly [number, number] | null {
  const range = node?.range;
  return range && range[1] > range[0] ? [range[0], range[1]] : null;
}

function firstKey(node: unknown): Node | null {
  if (isMap(node)) return (node.items[0]?.key as Node | undefined) ?? null;
  return isSeq(node) ? node : null;
}

function emptyFile(file: string): Problem {
  const at = { file, line: 1, column: 1, length: 0 };
  const hint = '"coach bank new" and "coach rubric new" show what to begin with';
  return { code: 'empty-file', message: `${file} is empty`, at, hint };
}

/** `key:` without a value is as good as no key; a list keeps its length, so that places stay right. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner)]));
}
