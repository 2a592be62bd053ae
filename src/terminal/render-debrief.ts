/** Draws what an interview came to. */

import type { Debrief, DebriefedQuestion } from '../practice/debrief.ts';
import {
  type SaidNext,
  sayFlag,
  sayScore,
  saySelfRating,
  saySize,
  sayStanding,
  sayWay,
} from '../report/say-debrief.ts';
import type { Library } from '../rubric/library.ts';
import { printableLine } from './printable.ts';
import { quote } from './quote.ts';
import type { Theme } from './theme.ts';
import { indented, labelled, section } from './wording.ts';
import { fillLines } from './wrap-text.ts';

function questionLines(entry: DebriefedQuestion, library: Library, theme: Theme): readonly string[] {
  const head = fillLines(printableLine(entry.question.ask), theme.columns, `  ${entry.number}. `);
  return [
    ...head,
    ...indented(sayScore(entry, library), 5, theme).map(theme.strong),
    ...sayWay(entry).flatMap((line) => indented(printableLine(line), 5, theme)),
  ];
}

function flagLines({ flags }: Debrief, library: Library, theme: Theme): readonly string[] {
  return flags.flatMap((found) => {
    const { name, words, where, better } = sayFlag(found, library, quote);
    return [
      ...indented(`${printableLine(name)}, ${where}`, 2, theme).map(theme.bad),
      ...indented(words, 4, theme),
      ...labelled('Better', printableLine(better), 4, theme),
    ];
  });
}

/** Lines with a line break after each. @param next as `sayNextThing` has it */
export function renderDebrief(
  debrief: Debrief,
  next: SaidNext | undefined,
  library: Library,
  theme: Theme,
): string {
  const { strongest, weakest, selfRating } = debrief;
  const say = (texts: readonly string[]): readonly string[] =>
    texts.flatMap((text) => indented(printableLine(text), 2, theme));
  const lines = [
    ...section('Debrief', [...fillLines(saySize(debrief), theme.columns), ''], theme),
    ...debrief.questions.flatMap((entry) => questionLines(entry, library, theme)),
    ...section('How you rated yourself', say(selfRating ? saySelfRating(selfRating) : []), theme),
    ...section('Strongest', say(strongest ? [sayStanding(strongest, library)] : []), theme),
    ...section('Weakest', say(weakest ? [sayStanding(weakest, library)] : []), theme),
    ...section('Red flags', flagLines(debrief, library, theme), theme),
    ...section(
      'The one thing to practise next',
      next === undefined
        ? say(['Nothing was missing. Another interview asks other questions.'])
        : [
            ...indented(printableLine(next.what), 2, theme).map(theme.strong),
            ...say([next.advice]),
            ...indented(printableLine(next.command), 2, theme),
          ],
      theme,
    ),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
