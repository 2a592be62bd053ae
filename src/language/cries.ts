/** What people cry out before they say something. */

import type { Word } from './clause.ts';

const cries = new Set(
  'no nah yeah yes ok okay dude mate bro man look well hey oh right listen like'.split(' '),
);

/** "he was like no | I want a refund": what was said comes after the cry. */
export function withoutCries(content: readonly Word[]): readonly Word[] {
  const like = content.findIndex(({ norm }, i) => norm === 'like' && content[i - 1]?.lemma === 'be');
  const isCried = like > 0 && content.slice(like + 1).every(({ norm }) => cries.has(norm));
  return isCried ? content.slice(0, like + 1) : content;
}
