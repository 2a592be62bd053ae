/** Draws the whole read of an answer: score, elements with their words, flags, ledger, changes, follow-up. */

import { flagTexts } from '../coach/flag-texts.ts';
import { elementName, listElements } from '../coach/listed-elements.ts';
import { sayDuration } from '../coach/speaking-time.ts';
import type { Library } from '../rubric/library.ts';
import type { ElementScore, Scorecard } from '../score/scorecard.ts';
import { printableLine } from './printable.ts';
import { quote, quoteAll } from './quote.ts';
import { ledgerLines } from './render-ledger.ts';
import { levelNames, pointsPhrase, ratingPhrase, type ScoredAnswer, styleOfLevel } from './scored-answer.ts';
import type { Theme } from './theme.ts';
import { countOf, indented, labelled, section } from './wording.ts';
import { fillLines } from './wrap-text.ts';

/** "Score 72 of 100, rating 4 of 5, strong" and the length of the answer. */
function headLines(scorecard: Scorecard, library: Library, theme: Theme): readonly string[] {
  const score = `Score ${scorecard.score} of 100${theme.dot}${ratingPhrase(library, scorecard.rating)}`;
  const length = `${countOf(scorecard.words, 'word')}, about ${sayDuration(scorecard.seconds)} spoken at 140 words a minute`;
  return [
    '',
    ...fillLines(score, theme.columns).map((line) => theme.heading(line)),
    ...fillLines(length, theme.columns),
  ];
}

/** Columns for the name of the level, and of the element at most. */
const levelColumns = 'only claimed'.length + 2;

function elementLines(name: string, score: ElementScore, answer: string, theme: Theme): readonly string[] {
  const words = score.evidence.length > 0 ? `${name}: ${quoteAll(answer, score.evidence)}` : name;
  const level = `  ${levelNames[score.level].padEnd(levelColumns)}`;
  const [first = '', ...others] = fillLines(words, theme.columns, level);
  return [styleOfLevel(score.level, theme)(level) + first.slice(level.length), ...others];
}

/** Expected elements in the order shown, only claimed, missing; then what else the answer shows. */
function elementsSections(scored: ScoredAnswer, library: Library, theme: Theme): readonly string[] {
  const { scorecard, answer } = scored;
  const all = listElements(scorecard, library).map(({ name, score }) => ({
    name: printableLine(name),
    score,
  }));
  const expected = all.filter(({ score }) => score.expected).sort((a, b) => b.score.level - a.score.level);
  const others = all.filter(({ score }) => !score.expected && score.level === 2);
  const draw = (list: typeof all): readonly string[] =>
    list.flatMap(({ name, score }) => elementLines(name, score, answer, theme));
  return [
    ...section('What this question listens for', draw(expected), theme),
    ...section('Also shown (no points in this question)', draw(others), theme),
  ];
}

function flagLines({ answer, scorecard }: ScoredAnswer, library: Library, theme: Theme): readonly string[] {
  return scorecard.flags.flatMap((raised) => {
    const flag = flagTexts(raised, library);
    const cost = raised.points === 0 ? 'costs no points here' : `takes off ${pointsPhrase(-raised.points)}`;
    return [
      ...fillLines(`${printableLine(flag.name)}, ${cost}`, theme.columns, '  ').map((line) =>
        theme.bad(line),
      ),
      ...indented(quote(answer, raised), 4, theme),
      ...labelled('Why it hurts', printableLine(flag.why), 4, theme),
      ...labelled('Better', printableLine(flag.better), 4, theme),
    ];
  });
}

function noteLines({ answer, scorecard }: ScoredAnswer, library: Library, theme: Theme): readonly string[] {
  return scorecard.notes.flatMap((note) => [
    ...fillLines(`${printableLine(library.flags[note.flag].name)}, costs no points`, theme.columns, '  ').map(
      (line) => theme.middling(line),
    ),
    ...indented(quote(answer, note), 4, theme),
    ...indented(printableLine(note.text), 4, theme),
  ]);
}

/** How many changes are named; more would bury the first. */
const changesNamed = 3;

function changeLines(scorecard: Scorecard, library: Library, theme: Theme): readonly string[] {
  return scorecard.advice.slice(0, changesNamed).flatMap(({ element, gain, text }, index) => {
    const head = `${printableLine(elementName(element, library))}, worth ${pointsPhrase(gain)}`;
    return [
      ...fillLines(head, theme.columns, `  ${index + 1}. `).map((line) => theme.strong(line)),
      ...indented(printableLine(text), 5, theme),
    ];
  });
}

/** Where the points come from, what would change them most, and what would be asked next. */
function nextSections(scorecard: Scorecard, library: Library, theme: Theme): readonly string[] {
  return [
    ...section('How the points add up', ledgerLines(scorecard, library, theme), theme),
    ...section('The changes worth most', changeLines(scorecard, library, theme), theme),
    ...section('An interviewer would ask next', indented(printableLine(scorecard.probe), 2, theme), theme),
    '',
  ];
}

/** What follows on the annotated answer; lines with a line break after each. */
export function renderNext({ scorecard }: ScoredAnswer, library: Library, theme: Theme): string {
  return nextSections(scorecard, library, theme)
    .map((line) => `${line}\n`)
    .join('');
}

/** The feedback to an answer, lines with a line break after each. */
export function renderScorecard(scored: ScoredAnswer, library: Library, theme: Theme): string {
  const { scorecard } = scored;
  const lines = [
    ...headLines(scorecard, library, theme),
    ...elementsSections(scored, library, theme),
    ...section('Red flags', flagLines(scored, library, theme), theme),
    ...section('Worth a second look', noteLines(scored, library, theme), theme),
    ...nextSections(scorecard, library, theme),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
