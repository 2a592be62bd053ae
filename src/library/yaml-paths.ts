/** Finds and reads YAML files on the disk; what cannot be read is a problem, so that the other files are still checked. */

import { type Dirent, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, type Problem } from '../error.ts';
import { type Decoded, decodeText, largestFile, tooLarge } from './decode-text.ts';
import { isYamlName } from './yaml-name.ts';

export interface YamlText {
  /** As it is told in problems. */
  readonly file: string;
  readonly text: string;
}

export interface YamlTexts {
  readonly texts: readonly YamlText[];
  readonly problems: readonly Problem[];
}

/** A file, or every *.yaml and *.yml in a folder, by name. A folder without one is a problem unless `mayBeEmpty`. */
export function loadYamlTexts(
  path: string,
  options: { root?: string; mayBeEmpty?: boolean } = {},
): YamlTexts {
  const full = options.root === undefined ? path : join(options.root, path);
  const texts: YamlText[] = [];
  const problems: Problem[] = [];
  try {
    if (statSync(full).isDirectory()) {
      const names = readdirSync(full).filter(isYaml);
      if (names.length === 0 && !options.mayBeEmpty) {
        const message = `there is no question file (*.yaml) in ${path}`;
        const folders = foldersLeftOut([path]);
        const hint = `folders within it are not read; name them: ${folders}`;
        problems.push({ code: 'file-not-found', message, ...(folders === '' ? {} : { hint }) });
      }
      for (const name of names.sort()) loadOne(join(full, name), join(path, name), texts, problems);
    } else {
      loadOne(full, path, texts, problems);
    }
  } catch (error) {
    problems.push(unreadable(path, error, full));
  }
  return { texts, problems };
}

/** The folders within these that hold YAML, which is not read with them: "shop/floor, shop/till", or an empty text. */
export function foldersLeftOut(paths: readonly string[]): string {
  const folders = paths.flatMap((path) =>
    namesIn(path)
      .map(({ name }) => join(path, name))
      .filter(holdsYaml)
      .sort(),
  );
  return [...folders.slice(0, mostNamed), ...(folders.length > mostNamed ? ['…'] : [])].join(', ');
}

/** It may be a link; the links in it are not followed, since they could lead round. */
function holdsYaml(folder: string): boolean {
  return namesIn(folder).some((entry) =>
    entry.isDirectory() ? holdsYaml(join(folder, entry.name)) : isYaml(entry.name),
  );
}

/** What is not hidden; nothing where it is no folder that can be read. */
function namesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !/^\.|^node_modules$/.test(name),
    );
  } catch {
    return [];
  }
}

const isYaml = (name: string): boolean => !name.startsWith('.') && isYamlName(name);

/** Of many folders the first are enough to see what is meant. */
const mostNamed = 5;

function loadOne(full: string, file: string, texts: YamlText[], problems: Problem[]): void {
  const loaded = loadText(full, file);
  if ('text' in loaded) texts.push({ file, text: loaded.text });
  else problems.push(loaded.problem);
}

/** The text of one file, or what keeps it from being read. @param file its name in problems */
export function loadText(path: string, file: string = path): Decoded {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) {
      return { problem: { code: 'file-unreadable', message: `${file} is not a file that can be read` } };
    }
    return stats.size > largestFile ? { problem: tooLarge(file) } : decodeText(readFileSync(path), file);
  } catch (error) {
    return { problem: unreadable(file, error, path) };
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to read it',
  EPERM: 'you are not allowed to read it',
  ELOOP: 'its links lead round in a circle',
};

/** @param path of the file on the disk */
function unreadable(file: string, error: unknown, path: string): Problem {
  const code = codeOf(error);
  if (code === 'ENOENT' && isLink(path)) {
    const message = `${file} is a link to nothing`;
    return { code: 'file-not-found', message, hint: 'remove the link, or let it lead to a file' };
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return { code: 'file-not-found', message: `there is no file or folder ${file}`, hint: 'check the path' };
  }
  return {
    code: 'file-unreadable',
    message: `${file} cannot be read: ${reasons[code] ?? (code || String(error))}`,
  };
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
