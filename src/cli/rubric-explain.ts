/** `coach rubric explain`: how a text is read, and why the signals of an element or flag fire in it or do not. */

import type { Readable } from 'node:stream';
import { CoachError } from '../error.ts';
import {
  type ClauseReading,
  explainSignals,
  type SignalReading,
  type SignalsExplained,
} from '../score/explain-signals.ts';
import { printableJson, printableLine } from '../terminal/printable.ts';
import { renderProblems } from '../terminal/render-problems.ts';
import type { Theme } from '../terminal/theme.ts';
import { choosePages } from './choose-pages.ts';
import { describeHeldBack, describeNoMatch } from './describe-match.ts';
import { hang } from './page.ts';
import { decodeAnswer, readAnswer } from './read-answer.ts';
import type { RubricDeps } from './rubric-test.ts';

export interface RubricExplainOptions {
  /** An element, flag, signal ("empathy.sees_why") or file, a page's or a bank's. */
  readonly id: string;
  /** The words of the text; none, or "-": standard input. */
  readonly text: readonly string[];
  /** Also the signals that match nowhere. */
  readonly all?: boolean | undefined;
  readonly json?: boolean | undefined;
}

export interface RubricExplainDeps extends RubricDeps {
  readonly stdin: Readable & { readonly isTTY?: boolean };
}

/**
 * Exit status 0 whether a signal fires or not, 2 when the rubric's file has a fault.
 * @throws CoachError `unknown-element`, `usage`, or those of reading an answer
 */
export async function rubricExplain(options: RubricExplainOptions, deps: RubricExplainDeps): Promise<number> {
  const { words, stdout, stderr, theme } = deps;
  const { pages, lexicon, problems } = await choosePages(options.id, deps);
  if (problems.length > 0) stderr.write(renderProblems(problems, deps.faultStyle ?? theme));
  const [first] = pages;
  if (first === undefined) return 2;
  const text = await readText(options.text, deps.stdin);
  const read = pages.map(({ page }) => explainSignals(text, page, lexicon, words));
  const isOne = pages.every(({ page }) => page.id === first.page.id);
  const explained = {
    target: isOne ? first.page.id : options.id,
    clauses: read[0]?.clauses ?? [],
    signals: read.flatMap(({ signals }) => signals),
  };
  // One signal alone is always shown.
  const all = options.all === true || explained.signals.length === 1;
  const shown = explained.signals.filter(
    ({ outcome, unreadable }) => all || outcome !== 'no match' || unreadable.length > 0,
  );
  const unmatched = explained.signals.length - shown.length;
  if (options.json) {
    const data = { text, ...explained, signals: shown, unmatched };
    stdout.write(printableJson(data));
  } else {
    stdout.write(renderExplained({ ...explained, signals: shown }, unmatched, options.all === true, theme));
  }
  return problems.length === 0 ? 0 : 2;
}

/** Of one element or flag, or of all for which a bank has signals: then `target` is the bank's file. */
type Explained = Omit<SignalsExplained, 'target'> & { readonly target: string };

async function readText(given: readonly string[], stdin: RubricExplainDeps['stdin']): Promise<string> {
  if (given.length > 0 && given.join() !== '-') {
    return decodeAnswer(Buffer.from(given.join(' ')), 'the text');
  }
  if (!stdin.isTTY) return readAnswer(stdin);
  throw new CoachError({
    code: 'usage',
    message: 'there is no text to read',
    hint: 'give it after the id: coach rubric explain empathy "I told her I could see why she was upset."',
  });
}

function renderExplained(
  { target, clauses, signals }: Explained,
  unmatched: number,
  all: boolean,
  theme: Theme,
): string {
  const read =
    clauses.length === 0
      ? [hang('  ', 'There are no words in this text.', theme.columns)]
      : clauses.flatMap((clause, index) => renderClause(clause, index + 1, all, theme));
  const said = signals.flatMap((signal) => renderSignal(signal, theme));
  const rest = renderRest(signals.length, unmatched, target);
  return [
    theme.heading('How the text is read'),
    ...read,
    '',
    theme.heading(hang('', `Signals of ${printableLine(target)}`, theme.columns)),
    ...said,
    ...(rest === '' ? [] : [hang('  ', rest, theme.columns)]),
    '',
  ].join('\n');
}

function renderRest(shown: number, unmatched: number, target: string): string {
  if (shown + unmatched === 0) return `${printableLine(target)} has no signals of its own.`;
  if (unmatched === 0) return '';
  const others = `${unmatched}${shown > 0 ? ' more' : ''} ${unmatched === 1 ? 'matches' : 'match'} nowhere`;
  return `${others}; --all says how far ${unmatched === 1 ? 'it comes' : 'each comes'}.`;
}

function renderClause(clause: ClauseReading, number: number, all: boolean, theme: Theme): readonly string[] {
  const { words, voice, polarity, reality, agent, dropped, spoken, read } = clause;
  const lemmas = read.map(({ lemma }) => printableLine(lemma)).join(' ');
  const notes = [
    `voice ${voice}${spoken ? ' (said in the story)' : ''}`,
    polarity,
    reality,
    `agent ${agent}${dropped ? ' (not named)' : ''}`,
  ];
  return [
    hang(`  ${String(number).padStart(2)}  `, printableLine(words), theme.columns),
    ...faintLines(hang('      ', notes.join(theme.dot), theme.columns), theme),
    ...(all ? faintLines(hang('      read as: ', lemmas, theme.columns), theme) : []),
  ];
}

function renderSignal(signal: SignalReading, theme: Theme): readonly string[] {
  const under = (text: string) => hang('      ', text, theme.columns);
  const head = (state: string) => hang('  ', `${theme.strong(signal.signal)} ${state}`, theme.columns);
  const lines = signal.matches.flatMap(({ words, pattern, heldBack, clause }) => {
    const quoted = `"${printableLine(words)}"`;
    const state =
      heldBack === null
        ? `fires at ${quoted}`
        : `matches ${quoted}, but ${describeHeldBack(heldBack, `clause ${clause + 1}`)}`;
    return [under(state), ...patternLines(pattern, theme)];
  });
  const faults = signal.unreadable.map(({ pattern, fault }) => under(`this pattern ${fault}: ${pattern}`));
  if (signal.outcome === 'no match') {
    const near = signal.nearest;
    return [
      head(theme.faint('does not match')),
      under(describeNoMatch(signal)),
      ...(near === null ? [] : patternLines(near.pattern, theme)),
      ...faults,
    ];
  }
  const state = signal.outcome === 'fires' ? theme.good('fires') : theme.middling('is held back');
  return [head(`${state}${signal.level === 1 ? ' (level 1)' : ''}`), ...lines, ...faults];
}

function patternLines(pattern: string, theme: Theme): readonly string[] {
  return faintLines(hang('        pattern: ', pattern, theme.columns), theme);
}

function faintLines(text: string, theme: Theme): readonly string[] {
  return text.split('\n').map((line) => theme.faint(line));
}
