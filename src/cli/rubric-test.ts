/** `coach rubric test`: runs the examples that every signal carries, and shows those that fail with the reason. */

import type { WordTable } from '../language/word-table.ts';
import type { SignalPage } from '../library/load-bank-pages.ts';
import type { Element, Flag } from '../rubric/element.ts';
import type { Lexicon } from '../rubric/library.ts';
import type { Signal, SignalFault } from '../rubric/signal.ts';
import { checkSignal } from '../score/check-signal.ts';
import { explainSignals } from '../score/explain-signals.ts';
import { printableLine } from '../terminal/printable.ts';
import { type ProblemStyle, renderProblems } from '../terminal/render-problems.ts';
import { countOf } from '../terminal/wording.ts';
import { choosePages, type PageSources } from './choose-pages.ts';
import { describeFailure } from './describe-match.ts';
import { hang, type PageDeps } from './page.ts';

export interface RubricDeps extends PageSources, Pick<PageDeps, 'stdout' | 'stderr' | 'theme'> {
  readonly words: WordTable;
  /** Looks and width of standard error; those of standard output unless told. */
  readonly faultStyle?: ProblemStyle;
}

/**
 * @param given an element, flag, signal ("empathy.sees_why") or file, a page's or a bank's; undefined: all
 * @returns exit status 0, or 2 when an example fails or a file has a fault
 * @throws CoachError `unknown-element`
 */
export async function rubricTest(given: string | undefined, deps: RubricDeps): Promise<number> {
  const { words, stdout, stderr, theme } = deps;
  const { pages, lexicon, problems } = await choosePages(given, deps);
  if (problems.length > 0) stderr.write(renderProblems(problems, deps.faultStyle ?? theme));
  let signals = 0;
  let examples = 0;
  let failing = 0;
  let faults = 0;
  for (const chosen of pages) {
    for (const signal of chosen.page.signals) {
      const found = checkSignal(signal, chosen.page.id, lexicon, words);
      signals += 1;
      examples += signal.examples.hits.length + signal.examples.misses.length;
      faults += found.length;
      failing += found.length > 0 ? 1 : 0;
      if (found.length > 0) stdout.write(renderFailures(found, signal, chosen, lexicon, deps));
    }
  }
  if (pages.length === 0) return 2;
  const tested = `tested ${countOf(examples, 'example')} of ${countOf(signals, 'signal')}`;
  const result = faults === 0 ? 'no faults' : `${countOf(faults, 'fault')} in ${countOf(failing, 'signal')}`;
  stdout.write(`${hang('', `${tested}: ${result}`, theme.columns)}\n`);
  return faults + problems.length === 0 ? 0 : 2;
}

function renderFailures(
  faults: readonly SignalFault[],
  signal: Signal,
  { page, locate }: SignalPage,
  lexicon: Lexicon,
  { theme, words }: RubricDeps,
): string {
  const blocks = faults.map((fault) => {
    const { at } = locate(signal, fault.part);
    const place = theme.faint(`  ${printableLine(at.file)}:${at.line}:${at.column}`);
    const subject = partOf(signal, fault);
    const reason = `${fault.message}${whyItFails(fault, subject, signal, page, lexicon, words)}`;
    return [place, hang('  ', printableLine(subject), theme.columns), hang('    ', reason, theme.columns)];
  });
  return `${[theme.bad(`${page.id}.${signal.id}`), ...blocks.flat()].join('\n')}\n\n`;
}

/** The example or pattern that is at fault, as the file has it. */
function partOf(signal: Signal, { part: [key, inner, index] }: SignalFault): string {
  if (key === 'examples') return signal.examples[inner as 'hits' | 'misses'][Number(index)] ?? '';
  return signal[key as 'patterns' | 'unless'][Number(inner)] ?? '';
}

/** At which step an example that should be hit fails, or which pattern hits one; empty for other faults. */
function whyItFails(
  fault: SignalFault,
  example: string,
  signal: Signal,
  page: Element | Flag,
  lexicon: Lexicon,
  words: WordTable,
): string {
  if (fault.code !== 'example-fails') return '';
  const text = example.replace(/[[\]]/gu, '');
  const { clauses, signals } = explainSignals(text, { ...page, signals: [signal] }, lexicon, words);
  const [reading] = signals;
  if (reading === undefined) return '';
  if (reading.outcome !== 'fires') return `: ${describeFailure(reading, clauses)}`;
  const pattern = reading.matches.find(({ heldBack }) => heldBack === null)?.pattern;
  return pattern === undefined ? '' : `, by the pattern ${pattern}`;
}
