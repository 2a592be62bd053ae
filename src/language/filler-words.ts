/** Words that people say while they think: "sort of", "you know". */

import type { Token } from '../text/document.ts';
import type { Word } from './clause.ts';
import { subjectPronouns } from './closed-class.ts';
import type { WordTable } from './word-table.ts';

/** "I sort of let him", "and you know got her another": what people say while they think. */
export function isFillerWord(
  tokens: readonly Token[],
  i: number,
  previous: Word | undefined,
  table: WordTable,
): boolean {
  const [word, next, third] = tokens.slice(i, i + 3);
  switch (word?.norm) {
    case 'sort':
    case 'kind':
      return next?.norm === 'of' && previous !== undefined && subjectPronouns.has(previous.norm);
    case 'of':
      return previous?.tag === 'R' && (previous.norm === 'sort' || previous.norm === 'kind');
    case 'you': {
      const act = table.readings(third?.norm ?? '')[0];
      const opens = previous === undefined || ['CONJ', 'SUB', 'PUNCT'].includes(previous.tag);
      return opens && next?.norm === 'know' && act?.tag === 'V' && act.form === 'past';
    }
    case 'know':
      return previous?.tag === 'R' && previous.norm === 'you';
    default:
      return false;
  }
}
