/** Speech without quotation marks whose speaker is named after it: "I want a refund, she said". */

import type { Clause, Word } from './clause.ts';
import { reportVerbs } from './people.ts';
import type { Agent } from './status.ts';

/**
 * Gives the clauses before the last one, of the same sentence, to whoever said them.
 * @param part the last clause's words, `agent`: whose it is, `mark`: the punctuation before it; nothing changes unless it says only
 *   that somebody else spoke
 */
export function quoteBefore(clauses: Clause[], part: readonly Word[], agent: Agent, mark: string): void {
  if ((agent !== 'customer' && agent !== 'other') || !saysOnly(part, mark)) return;
  const { sentence } = clauses.at(-1) as Clause;
  for (let i = clauses.length - 2; i >= 0; i -= 1) {
    const clause = clauses[i] as Clause;
    if (clause.sentence !== sentence || !isQuotable(clause)) return;
    clauses[i] = { ...clause, voice: agent, agent };
  }
}

/** "she said", "the man says to me" */
function saysOnly(words: readonly Word[], mark: string): boolean {
  // "I listen | and he says sorry": that is the next thing to happen.
  if (words[0]?.tag === 'CONJ' || words[0]?.norm === 'so' || words[0]?.norm === 'then') return false;
  const content = words.filter(({ tag }) => tag !== 'PUNCT' && tag !== 'R');
  const at = content.findIndex(({ tag }) => tag === 'V');
  const rest = content.slice(at + 1).map(({ norm }) => norm);
  const isAll = rest.length === 0 || rest.join(' ') === 'to me';
  const verb = content[at]?.lemma ?? '';
  // "however often she asked" is no speech.
  const isSpeech = mark === ',' ? reportVerbs.has(verb) : mark === '' && verb === 'say';
  return at > 0 && at < 3 && isSpeech && isAll;
}

/** Told in the present, in a story that is told in the past. */
function isQuotable({ voice, agent, reality }: Clause): boolean {
  return voice === 'candidate' && agent === 'candidate' && reality === 'habitual';
}
