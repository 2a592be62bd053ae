/** Puts "[name]" or "[phone]" in the place of personal data, and moves the offsets of a scorecard along exactly. */

import type { Span } from '../text/document.ts';
import type { PersonalDatum, PersonalKind } from './find-personal-data.ts';
import type { ElementScore, Scorecard } from './scorecard.ts';

export interface MaskedText {
  readonly text: string;
  /** How many of each kind were masked. */
  readonly counts: Readonly<Partial<Record<PersonalKind, number>>>;
  /** Where an offset of the old text is in the new one; within what was masked, at its beginning or its end. */
  move(offset: number, side: 'start' | 'end'): number;
}

/** @param data in the order of the text, none overlapping */
export function maskText(text: string, data: readonly PersonalDatum[]): MaskedText {
  const pieces: { readonly from: Span; readonly to: Span }[] = [];
  const counts: Partial<Record<PersonalKind, number>> = {};
  let masked = '';
  let done = 0;
  for (const { start, end, kind } of data) {
    masked += text.slice(done, start);
    const to = { start: masked.length, end: masked.length + kind.length + 2 };
    masked += `[${kind}]`;
    pieces.push({ from: { start, end }, to });
    counts[kind] = (counts[kind] ?? 0) + 1;
    done = end;
  }
  masked += text.slice(done);
  const move = (offset: number, side: 'start' | 'end'): number => {
    let shift = 0;
    for (const { from, to } of pieces) {
      if (offset <= from.start) break;
      if (offset < from.end) return to[side];
      shift = to.end - from.end;
    }
    return offset + shift;
  };
  return { text: masked, counts, move };
}

/** The same scorecard for the masked text: what was said of the answer stays, and points to the same words. */
export function moveScorecard(scorecard: Scorecard, { move }: Pick<MaskedText, 'move'>): Scorecard {
  const moved = <Marked extends Span>(marked: Marked): Marked => ({
    ...marked,
    start: move(marked.start, 'start'),
    end: move(marked.end, 'end'),
  });
  const element = (score: ElementScore): ElementScore => ({ ...score, evidence: score.evidence.map(moved) });
  return {
    ...scorecard,
    elements: Object.fromEntries(
      Object.entries(scorecard.elements).map(([id, score]) => [id, element(score)]),
    ) as Scorecard['elements'],
    flags: scorecard.flags.map(moved),
    notes: scorecard.notes.map(moved),
  };
}
