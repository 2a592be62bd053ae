/** What only shows when banks are seen beside each other and beside coach: clashing names, patterns, elements that nothing reaches. */

import type { Problem } from '../error.ts';
import { compilePattern } from '../rubric/compile-pattern.ts';
import type { Library } from '../rubric/library.ts';
import type { Signal } from '../rubric/signal.ts';
import { type CheckSignal, checkQuestions } from './check-library.ts';
import type { QuestionFile } from './parse-questions.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { Path } from './read-yaml.ts';
import { pagePart, signalPath } from './signal-path.ts';

type File = ParsedFile<QuestionFile>;

/** @param checkSignal tries examples as well; left out where banks are loaded to be used */
export function checkBanks(files: readonly File[], library: Library, checkSignal?: CheckSignal): Problem[] {
  return [
    ...checkQuestions(files, library),
    ...checkElements(files),
    ...files.flatMap((file) => checkSignals(file, library, checkSignal)),
    ...(checkSignal === undefined ? [] : checkReach(files)),
  ];
}

/** An element of a bank's own has one page. */
function checkElements(files: readonly File[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) =>
    (file.value?.elements ?? []).flatMap(({ element, path }): Problem[] => {
      const found = file.locate([...path, 'id']);
      const taken = first.get(element.id);
      first.set(element.id, taken ?? `${found.at.file}:${found.at.line}`);
      // Twice in one file is said already.
      if (taken === undefined || taken.startsWith(`${found.at.file}:`)) return [];
      const message = `the element "${element.id}" is there already, in ${taken}`;
      return [{ code: 'duplicate-id', message, ...found, hint: 'give this one a name of its own' }];
    }),
  );
}

function checkSignals(file: File, library: Library, checkSignal?: CheckSignal): Problem[] {
  const { elements = [], signals = [] } = file.value ?? {};
  const pages = { ...library.elements, ...library.flags };
  const pagesOf = [
    ...elements.map(({ element, path }) => ({ target: element.id, signals: element.signals, path })),
    ...signals,
  ];
  return pagesOf.flatMap(({ target, signals: list, path }) =>
    list.flatMap((signal): Problem[] => {
      const at = (part: Path) => file.locate(signalPath(pagePart(file.raw, path), path, signal, part));
      const twin = pages[target]?.signals.find(({ id }) => id === signal.id);
      if (twin !== undefined) {
        const message = `"${target}" has a signal "${signal.id}" already`;
        return [{ code: 'duplicate-id', message, ...at(['id']), hint: 'give yours another name' }];
      }
      const check = checkSignal ?? compileOnly;
      return check(signal, target, library.lexicon).map(({ part, ...fault }) => ({ ...fault, ...at(part) }));
    }),
  );
}

/** Enough to refuse what could not be used. */
const compileOnly: CheckSignal = (signal: Signal, _, lexicon) =>
  (['patterns', 'unless'] as const).flatMap((key) =>
    signal[key].flatMap((pattern, index) => {
      const result = compilePattern(pattern, lexicon);
      if ('pattern' in result) return [];
      return [{ code: 'bad-pattern' as const, message: `this pattern ${result.fault}`, part: [key, index] }];
    }),
  );

/** Elements of the banks' own that no question asks for, or that no answer can show. */
function checkReach(files: readonly File[]): Problem[] {
  const expected = new Set<string>(
    files.flatMap(({ value }) =>
      [...(value?.questions ?? []), ...(value?.changes ?? [])].flatMap(({ fields }) =>
        (fields.expects ?? []).map(({ element }) => element),
      ),
    ),
  );
  return files.flatMap((file) =>
    (file.value?.elements ?? []).flatMap(({ element: { id, signals }, path }): Problem[] => {
      const fault = (message: string, hint: string): Problem[] => [
        { code: 'unreachable-element', message, ...file.locate([...path, 'id']), hint },
      ];
      if (signals.length === 0) {
        return fault(`no answer can show "${id}": it has no sound signal`, 'give it at least one signal');
      }
      if (signals.every(({ level }) => level === 1)) {
        return fault(
          `no answer can show "${id}": all its signals are of level 1`,
          'give one of them level 2',
        );
      }
      if (!expected.has(id)) {
        return fault(`no question expects "${id}"`, 'name it under "expects" of a question');
      }
      return [];
    }),
  );
}
