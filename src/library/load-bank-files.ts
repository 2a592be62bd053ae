/** Reads the user's banks and what they extend, each file once and the extended ones first. */

import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import type { Problem } from '../error.ts';
import type { ElementId } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import { checkBanks } from './check-banks.ts';
import { byPlace, type CheckSignal } from './check-library.ts';
import { parseQuestionFile, type QuestionFile } from './parse-questions.ts';
import type { ParsedFile } from './parsed-file.ts';
import { coachName, findExtends, resolveExtended } from './resolve-extends.ts';
import { loadYamlTexts, type YamlText } from './yaml-paths.ts';

/** More files than these extend nothing sensible. */
const mostFiles = 500;

export interface BankFiles {
  readonly files: readonly ParsedFile<QuestionFile>[];
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly count: number;
}

/** What a file may build on: its own questions and elements, and those of all that it extends. */
interface Reach {
  readonly coach: boolean;
  readonly questions: ReadonlySet<string>;
  readonly elements: readonly ElementId[];
}

const nothing: Reach = { coach: false, questions: new Set(), elements: [] };

/**
 * The banks and what they extend, read and checked beside the library. Never throws.
 * @param checkSignal tries the examples of the signals that they add; then unreachable elements are told of, too
 */
export function loadBankFiles(
  library: Library,
  banks: readonly string[],
  checkSignal?: CheckSignal,
): BankFiles {
  const files: ParsedFile<QuestionFile>[] = [];
  const problems: Problem[] = [];
  const reached = new Map<string, Reach>();
  const ofCoach: Reach = {
    coach: true,
    questions: new Set(library.questions.map(({ id }) => id)),
    elements: [],
  };

  function visit({ text, file }: YamlText, real: string, chain: readonly string[]): Reach {
    const known = reached.get(real);
    if (known !== undefined) return known;
    const inner = findExtends(text, file).map((extended) => {
      if (extended.name === coachName) return ofCoach;
      const resolved = resolveExtended(extended, file);
      if ('problem' in resolved) {
        problems.push(resolved.problem);
        return nothing;
      }
      const path = [...chain, real];
      const start = path.indexOf(resolved.real);
      if (start !== -1) {
        const circle = [...path.slice(start), resolved.real].map((each) => basename(each)).join(' → ');
        const message = `this extends itself in a circle: ${circle}`;
        problems.push({ code: 'bad-extends', message, ...extended.found, hint: 'leave this one out' });
        return nothing;
      }
      if (path.length + reached.size >= mostFiles) {
        const message = `more than ${mostFiles} files extend each other`;
        problems.push({ code: 'bad-extends', message, ...extended.found });
        return nothing;
      }
      const found = loadYamlTexts(resolved.file);
      problems.push(...found.problems);
      const [base] = found.texts;
      return base === undefined ? nothing : visit(base, resolved.real, path);
    });
    const from = joinReaches(inner);
    const parsed = parseQuestionFile(text, file, {
      changeable: from.questions,
      // What follows from one wrong path would hide it among many faults.
      extendsUnread: inner.includes(nothing),
      extendsCoach: from.coach || inner.includes(nothing),
      elements: from.elements,
    });
    files.push(parsed);
    problems.push(...parsed.problems);
    const own: Reach = {
      coach: false,
      questions: new Set(parsed.value?.named.filter(({ isChange }) => !isChange).map(({ id }) => id)),
      elements: parsed.value?.elements.map(({ element }) => element.id) ?? [],
    };
    const reach = joinReaches([from, own]);
    reached.set(real, reach);
    return reach;
  }

  for (const bank of banks) {
    const found = loadYamlTexts(bank);
    problems.push(...found.problems);
    for (const text of found.texts) visit(text, realPathOf(text.file), []);
  }
  problems.push(...checkBanks(files, library, checkSignal));
  return { files, problems: problems.sort(byPlace), count: files.length };
}

function joinReaches(reaches: readonly Reach[]): Reach {
  return {
    coach: reaches.some(({ coach }) => coach),
    questions: new Set(reaches.flatMap(({ questions }) => [...questions])),
    elements: [...new Set(reaches.flatMap(({ elements }) => elements))],
  };
}

function realPathOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
