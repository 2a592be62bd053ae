/** An answer with its evidence and flags marked where they stand, each mark named in words. */

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** What the scorecard points at; offsets are UTF-16, half-open. */
export interface AnswerMark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'shown' | 'claimed' | 'flag' | 'note';
  /** "Composure, shown": complete without colour. */
  readonly label: string;
  /** It is about the answer as a whole, and not marked in its place. */
  readonly whole: boolean;
}

/** Where marks overlap, a part looks like the gravest. */
const gravest = ['flag', 'note', 'claimed', 'shown'] as const;

/** The answer; each mark's label follows the words that it is about. @param clean keeps every offset */
export function drawAnswer(
  answer: string,
  marks: readonly AnswerMark[],
  clean: (text: string) => string,
): readonly Element[] {
  const text = clean(answer);
  const inPlace = marks.filter(({ whole, start, end }) => !whole && start < end && end <= text.length);
  const whole = marks.filter((mark) => mark.whole);
  const cuts = [...new Set([0, ...inPlace.flatMap(({ start, end }) => [start, end]), text.length])].sort(
    (a, b) => a - b,
  );
  const parts = cuts.slice(0, -1).flatMap((from, index): readonly ElementContent[] => {
    const to = cuts[index + 1] ?? text.length;
    const on = inPlace.filter(({ start, end }) => start <= from && end >= to);
    const ending = inPlace.filter(({ end }) => end === to);
    const words = text.slice(from, to);
    return [drawPart(words, on), ...ending.flatMap(({ kind, label }) => drawLabel(kind, label))];
  });
  return [
    h('blockquote.answer', parts),
    ...(whole.length === 0
      ? []
      : [h('p', ['The answer as a whole: ', ...whole.flatMap(({ kind, label }) => drawLabel(kind, label))])]),
  ];
}

function drawPart(words: string, on: readonly AnswerMark[]): ElementContent {
  const kind = gravest.find((name) => on.some((mark) => mark.kind === name));
  return kind === undefined ? { type: 'text', value: words } : h('mark', { className: [kind] }, words);
}

/** The brackets are for readers who hear the page, or copy its text. */
function drawLabel(kind: AnswerMark['kind'], label: string): readonly ElementContent[] {
  return [h('span.label', { className: [kind] }, `[${label}]`)];
}
