/** Changes one setting in the text of the file; comments and everything else stay. */

import { Document, isMap, isNode, isScalar, YAMLMap } from 'yaml';
import { CoachError } from '../error.ts';
import { composeYaml } from '../library/compose-yaml.ts';
import type { SettingValue } from './setting-values.ts';
import type { SettingsFile } from './settings-file.ts';

const head = '# Settings of coach: "coach config" lists them.\n';

/** Codes of faults that leave no mapping to write into. */
const unreadable = ['yaml-syntax', 'yaml-alias', 'not-text', 'file-too-large'];

/**
 * @param key of the table, or with no value any key that stands in the file
 * @param value undefined takes the setting out
 * @returns the text with the change
 * @throws CoachError when the file is no YAML mapping, as then nothing can be changed in it safely
 */
export function changeSettings(
  { text = '', problems }: Pick<SettingsFile, 'text' | 'problems'>,
  key: string,
  value: SettingValue | undefined,
): string {
  const broken = problems.filter(({ code }) => unreadable.includes(code));
  if (broken.length > 0) throw new CoachError(broken);
  const plain = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const document: Document = composeYaml(plain.trim() === '' ? head : plain).document ?? new Document();
  document.contents ??= new YAMLMap();
  const { contents } = document;
  if (!isMap(contents)) throw new CoachError(problems);
  if (contents.items.length === 0) contents.flow = false;
  if (value === undefined) takeOut(key, contents, document);
  else putIn(key, value, contents, document);
  const changed = contents.items.length === 0 ? onlyComments(document) : document.toString({ lineWidth: 0 });
  return text.includes('\r\n') ? changed.replace(/\n/gu, '\r\n') : changed;
}

function putIn(key: string, value: SettingValue, contents: YAMLMap, document: Document): void {
  const before = contents.get(key, true);
  const node = document.createNode(value);
  if (isNode(before)) Object.assign(node, { comment: before.comment, commentBefore: before.commentBefore });
  contents.set(key, node);
}

/** What was said before the setting stays, before the next one or at the end. */
function takeOut(key: string, contents: YAMLMap, document: Document): void {
  const index = contents.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  const removed = contents.items[index]?.key;
  const next = contents.items[index + 1]?.key;
  const said = isScalar(removed) ? removed.commentBefore : undefined;
  contents.delete(key);
  if (!said) return;
  if (isScalar(next)) next.commentBefore = joined(said, next.commentBefore);
  else document.comment = joined(said, document.comment);
}

function joined(...comments: readonly (string | null | undefined)[]): string {
  return comments.filter((comment) => comment).join('\n');
}

/** A file without settings is what was said in it. */
function onlyComments({ commentBefore, comment }: Document): string {
  const lines = joined(commentBefore, comment).split('\n');
  return lines
    .map((line) => (line === '' ? '\n' : `#${line}\n`))
    .join('')
    .trimStart();
}
