/** What stands right before and after some words of an answer, within their sentence: it tells whose data they are. */

import type { Span } from '../text/document.ts';

export interface Surroundings {
  /** The sentence up to the words, at most `reach` characters. */
  readonly before: string;
  /** The sentence from the words on, at most `reach` characters. */
  readonly after: string;
  /** What was said before that sentence, at most `reach` characters. */
  readonly earlier: string;
}

const reach = 110;

/** A sentence ends here, unless the stop belongs to a title or an initial. */
const sentenceEnd = /(?<!\b(?:mrs?|ms|dr|prof|st|no|rev|tel|\p{Lu}))[.!?…]["”’')\]]*\s+|[\n\r]+/giu;

export function textAround(text: string, span: Span): Surroundings {
  const left = text.slice(Math.max(0, span.start - reach), span.start);
  const right = text.slice(span.end, span.end + reach);
  let cut = 0;
  for (const match of left.matchAll(sentenceEnd)) cut = match.index + match[0].length;
  const end = right.search(sentenceEnd);
  return {
    before: left.slice(cut),
    after: end === -1 ? right : right.slice(0, end),
    earlier: left.slice(0, cut),
  };
}
