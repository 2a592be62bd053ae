/** Scored answers as a SARIF 2.1.0 log, which editors and code hosts show beside the text. */

import { flagTexts } from '../coach/flag-texts.ts';
import type { Library } from '../rubric/library.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { printableJson } from '../terminal/printable.ts';
import type { Span } from '../text/document.ts';

export interface NamedAnswer {
  /** Path of its file; "-" for standard input. */
  readonly path: string;
  readonly answer: string;
  readonly scorecard: Scorecard;
}

/** Red flags are errors, what is worth a second look a note, and advice a warning without a place. */
export function renderSarif(answers: readonly NamedAnswer[], library: Library): string {
  const results = answers.flatMap(({ path, answer, scorecard }) => {
    const uri = path === '-' ? 'standard-input' : encodeURI(path.replaceAll('\\', '/'));
    const located = (span?: Span) => [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...(span && { region: regionOf(answer, span) }),
        },
      },
    ];
    const result = (ruleId: string, level: string, text: string, span?: Span) => ({
      ruleId,
      level,
      message: { text },
      locations: located(span),
    });
    return [
      ...scorecard.flags.map((found) => {
        const { name, better } = flagTexts(found, library);
        return result(found.flag, 'error', `${name} (${found.points} points). ${better}`, found);
      }),
      ...scorecard.notes.map((found) => result(found.flag, 'note', found.text, found)),
      ...scorecard.advice.map(({ element, gain, text }) =>
        result(element, 'warning', `${library.elements[element].name}, worth ${gain} points: ${text}`),
      ),
    ];
  });
  const pages = [...Object.values(library.flags), ...Object.values(library.elements)];
  const driver = {
    name: 'coach',
    version: answers[0]?.scorecard.engine ?? '',
    rules: pages.map(({ id, name, why }) => ({
      id,
      name,
      shortDescription: { text: name },
      fullDescription: { text: why },
    })),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return printableJson(log);
}

/** Lines and columns from 1, the end behind the last character. */
function regionOf(text: string, { start, end }: Span) {
  const placeOf = (offset: number) => {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  };
  const first = placeOf(start);
  const last = placeOf(end);
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
    charOffset: start,
    charLength: end - start,
  };
}
