/** Draws where the points come from, entry by entry, down to a sum that is the score. */

import { flagTexts } from '../coach/flag-texts.ts';
import { listElements } from '../coach/listed-elements.ts';
import { signed } from '../coach/say-number.ts';
import type { Library } from '../rubric/library.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { printableLine } from './printable.ts';
import type { Theme } from './theme.ts';
import { fillLines } from './wrap-text.ts';

interface Entry {
  readonly points: number;
  readonly text: string;
}

/** Every expected element and every flag; the points of the entries add up to the score. */
function ledgerEntries(scorecard: Scorecard, library: Library): readonly Entry[] {
  const earned = listElements(scorecard, library)
    .map(({ name, score }) => ({ name: printableLine(name), ...score }))
    .filter(({ expected }) => expected)
    .map(({ points, max, name }) => ({ points, text: `${name} (of ${max})` }));
  const lost = scorecard.flags.map((raised) => {
    const { points, cap } = raised;
    const limit = cap === null ? '' : `; no score above ${cap} with it`;
    return { points, text: `${printableLine(flagTexts(raised, library).name)} (red flag${limit})` };
  });
  return [...earned.sort((a, b) => b.points - a.points), ...lost];
}

const numberColumns = 6;

export function ledgerLines(scorecard: Scorecard, library: Library, theme: Theme): readonly string[] {
  const entries = ledgerEntries(scorecard, library);
  const line = (points: string, text: string): readonly string[] =>
    fillLines(text, theme.columns, `${points.padStart(numberColumns)}  `, ' '.repeat(numberColumns + 2));
  return [
    ...entries.flatMap(({ points, text }) => line(signed(points), text)),
    ...(theme.plain ? [] : [`  ${'-'.repeat(numberColumns - 2)}`]),
    ...line(String(scorecard.score), 'the score, of 100').map((text) => theme.strong(text)),
  ];
}
