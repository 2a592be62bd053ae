/** Everything that the scorecard points at in an answer, in the order of the answer, with a number each. */

import { flagTexts } from '../coach/flag-texts.ts';
import { listElements } from '../coach/listed-elements.ts';
import type { Library } from '../rubric/library.ts';
import type { Span } from '../text/document.ts';
import { printableLine } from './printable.ts';
import { levelNames, type ScoredAnswer } from './scored-answer.ts';

export type MarkKind = 'shown' | 'claimed' | 'flag' | 'note';

export interface Mark extends Span {
  /** From 1. */
  readonly number: number;
  readonly kind: MarkKind;
  /** "Composure, shown": complete without sign or colour. */
  readonly label: string;
  /** So much of the answer that underlining it would hide the rest. */
  readonly whole: boolean;
}

/** The sign under the words of each kind. */
export const markSigns: Readonly<Record<MarkKind, string>> = {
  shown: '~',
  claimed: '.',
  flag: '^',
  note: '?',
};
export const markMeanings: Readonly<Record<MarkKind, string>> = {
  shown: 'shown',
  claimed: 'only claimed',
  flag: 'red flag',
  note: 'worth a second look',
};

/** From this share of the answer on a mark is about all of it. */
const wholeShare = 0.8;

/** Evidence of expected elements, flags and notes; spans outside the answer are left out. */
export function markAnswer({ answer, scorecard }: ScoredAnswer, library: Library): readonly Mark[] {
  const evidence = listElements(scorecard, library)
    .map(({ name, score }) => ({ name, ...score }))
    .filter(({ expected, level }) => expected && level > 0)
    .flatMap(({ name, level, evidence: spans }) =>
      spans.map(({ start, end }) => {
        const kind: MarkKind = level === 2 ? 'shown' : 'claimed';
        return { start, end, kind, label: `${printableLine(name)}, ${levelNames[level]}` };
      }),
    );
  const named = (kind: 'flag' | 'note', { start, end }: Span, name: string) => ({
    start,
    end,
    kind,
    label: `${printableLine(name)}, ${markMeanings[kind]}`,
  });
  const flags = scorecard.flags.map((raised) => named('flag', raised, flagTexts(raised, library).name));
  const notes = scorecard.notes.map((note) => named('note', note, library.flags[note.flag].name));
  const enough = answer.trim().length * wholeShare;
  return [...evidence, ...flags, ...notes]
    .filter(({ start, end }) => start >= 0 && start < end && end <= answer.length)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mark, index) => ({
      ...mark,
      number: index + 1,
      whole: mark.end - mark.start >= enough && enough > 80,
    }));
}
