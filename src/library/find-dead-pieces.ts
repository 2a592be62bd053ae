/** Pieces of a pattern that compile but do not match what their author means, mostly nothing at all. */

export interface DeadPiece {
  /** Goes on after "this pattern". */
  readonly fault: string;
  readonly hint: string;
  /** UTF-16 offsets into the pattern, half-open. */
  readonly start: number;
  readonly end: number;
}

const piece = /<[^<>]*>|(\{[^{}]*\}|\([^()]*\))|[^\s<>{}()]+/gu;
/** What stands after a short form's apostrophe; the text layer leaves it joined to its word. "n't" has no apostrophe before it. */
const loneEnding = /(?<![^\s|({])['’ʼ´`](?:s|d|m|t|ve|re|ll)(?![^\s|)}])/iu;

/** In the order of the pattern; empty for a pattern whose every piece can match. */
export function findDeadPieces(pattern: string): readonly DeadPiece[] {
  return [...pattern.matchAll(piece)].flatMap((match): readonly DeadPiece[] => {
    const [whole, group] = match;
    if (whole.startsWith('<')) return [];
    return group === undefined ? deadWord(whole, match.index) : deadAlternatives(group, match.index);
  });
}

function deadWord(word: string, start: number): readonly DeadPiece[] {
  const found = { start, end: start + word.length };
  if (loneEnding.test(word)) return [{ ...endingAlone(word), ...found }];
  if (word.includes('|')) {
    const hint = `write (${word})`;
    return [{ fault: `has "${word}" outside brackets, where | stands for itself`, hint, ...found }];
  }
  return [];
}

/** @param group with its brackets */
function deadAlternatives(group: string, at: number): readonly DeadPiece[] {
  let start = at + 1;
  return group
    .slice(1, -1)
    .split('|')
    .flatMap((alternative): readonly DeadPiece[] => {
      const found = { start, end: start + alternative.length };
      start = found.end + 1;
      const reason = reasonOf(alternative.trim());
      return reason === null ? [] : [{ ...reason, ...found }];
    });
}

function reasonOf(alternative: string): Pick<DeadPiece, 'fault' | 'hint'> | null {
  if (/[<>{}()]/u.test(alternative)) {
    return {
      fault: `has brackets inside brackets ("${alternative}"), which are not read`,
      hint: 'write the alternatives out, or make a pattern of each',
    };
  }
  if (/…|\.\.\./u.test(alternative)) {
    return {
      fault: `has a gap inside brackets ("${alternative}"), where it is not read`,
      hint: 'put the gap outside the brackets, or make a pattern of each alternative',
    };
  }
  const ending = loneEnding.exec(alternative);
  if (ending !== null) return endingAlone(ending[0]);
  if (/\?\s*\S/u.test(alternative)) {
    return {
      fault: `has "?" inside brackets ("${alternative}"), where it stands for a question mark`,
      hint: 'write the alternative with and without the word',
    };
  }
  return null;
}

function endingAlone(ending: string): Pick<DeadPiece, 'fault' | 'hint'> {
  return {
    fault: `has the ending ${ending} without its word, which never matches`,
    hint: `write the word before it: (she had|she'd), there's`,
  };
}
