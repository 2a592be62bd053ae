/** Draws what helps to say an answer again: its cue card, and the sentences that are too long for one breath. */

import { breathWords, findLongSentences, type LongSentence } from '../coach/breath.ts';
import { printableLine } from './printable.ts';
import type { Theme } from './theme.ts';
import { countOf, indented } from './wording.ts';
import { fillLines } from './wrap-text.ts';

/** Enough to find the sentence by. */
const openingWords = 6;

function openingOf(answer: string, { start, end }: LongSentence): string {
  return printableLine(answer.slice(start, end)).split(' ').slice(0, openingWords).join(' ');
}

function breathLines(answer: string, theme: Theme): readonly string[] {
  const long = findLongSentences(answer);
  if (long.length === 0)
    return fillLines(`Every sentence fits in one breath (${breathWords} words at most).`, theme.columns);
  return [
    ...fillLines(`Longer than a breath (over ${breathWords} words); say each as two:`, theme.columns),
    ...long.flatMap((sentence) => {
      const length = `  ${countOf(sentence.words, 'word')}: `;
      return fillLines(`it begins "${openingOf(answer, sentence)}"`, theme.columns, length, '    ');
    }),
  ];
}

/** The card of an earlier answer, `words` being its keywords; lines with a line break after each. */
export function renderCueCard(answer: string, words: readonly string[], theme: Theme): string {
  const lines = [
    '',
    ...fillLines('Last time you said it like this; say it in other words', theme.columns).map((line) =>
      theme.heading(line),
    ),
    ...words.flatMap((word, index) =>
      indented(`${index + 1}. ${printableLine(word)}`, 2, theme).map((line) => theme.strong(line)),
    ),
    '',
    ...breathLines(answer, theme),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * What became of an answer that was said again.
 * @param sameShare share (0–1) of its runs of words that stand in the earlier answer as well
 */
export function renderSaidAgain(answer: string, sameShare: number, theme: Theme): string {
  const percent = Math.round(sameShare * 100);
  const lines = [
    '',
    ...fillLines('Said again', theme.columns).map((line) => theme.heading(line)),
    ...fillLines(
      percent === 0
        ? 'No run of three words is the same as last time.'
        : `${percent} % of it is word for word as last time (runs of three words).`,
      theme.columns,
    ),
    ...breathLines(answer, theme),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
