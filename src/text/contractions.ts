/** Where a contraction is cut in two, with or without its apostrophe: "didn't" and "didnt" → did + n't. */

/** Endings after an apostrophe that become a token of their own. */
const endings = new Set(["'s", "'d", "'m", "'ve", "'re", "'ll"]);

/** Shortenings that are verbs themselves: "cc'd" is no "cc would". */
const verbs = new Set('cc bcc ok dm im rma rsvp qa id'.split(' '));

/** Words typed without their apostrophe, by the ending that they lack it in. "well", "shed" and "were" are words themselves. */
const bareWords: Readonly<Record<string, string>> = {
  "n't":
    'dont didnt doesnt wasnt isnt arent werent havent hadnt hasnt couldnt wouldnt shouldnt neednt mustnt mightnt aint cant wont shant',
  "'m": 'im',
  "'ve": 'ive youve weve theyve couldve wouldve shouldve mightve mustve',
  "'d": 'id youd hed theyd itd thatd',
  "'re": 'youre theyre',
  "'ll": 'youll theyll itll thatll',
  "'s": 'thats whats theres hes shes heres wheres whos',
};

const bare = new Map<string, readonly [number, string]>(
  Object.entries(bareWords).flatMap(([ending, words]) =>
    words.split(' ').map((word) => [word, [word.length - ending.length + 1, ending]] as const),
  ),
).set('cannot', [3, 'not']);
// "I shoulda rung": what the last letter stands for.
for (const modal of ['should', 'could', 'would', 'might']) bare.set(`${modal}a`, [modal.length, "'ve"]);

/** "its broken", but "its box": what stands before a noun is no verb. */
const afterIts = new Set(
  'not a an the my your his her our their all just so too very really been got okay ok fine over broken cold late gone wrong ready still only always never no disgusting ridiculous terrible awful horrible rubbish unacceptable faulty missing working going getting because'.split(
    ' ',
  ),
);
/** "ill ring her back", but "was ill just then". */
const afterIll = new Set(
  'always just also never be have get give call ring phone check look see do make go try take ask tell let put send sort explain apologise keep stay find talk speak listen offer say start usually still probably definitely gladly wait help need fetch pass come email write book follow refund'.split(
    ' ',
  ),
);
const beforeIll = new Set(
  'was is am are be been being feel felt fell fall get got very so really quite'.split(' '),
);

/** "my id", "photo id": the card, not "I'd". */
const beforeId = new Set(
  'an the my his her their your no photo of order user customer for valid with any some age show account without ask asked ticket employee fake see caller find found bring brought need needed forgot forgotten check checked shown'.split(
    ' ',
  ),
);

/**
 * @param word lower case, straight apostrophes
 * @param previous the word before it, `next`: the word after it, for the ambiguous ones
 * @returns the offset of the second part and its usual spelling, or null
 */
export function splitContraction(
  word: string,
  previous: string,
  next = '',
): readonly [number, string] | null {
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe > 0) {
    if (word.endsWith("n't") && word.length > 3) return [word.length - 3, "n't"];
    const ending = word.slice(apostrophe);
    if (ending === "'d" && verbs.has(word.slice(0, apostrophe))) return null;
    return endings.has(ending) ? [apostrophe, ending] : null;
  }
  if (word === 'id' && beforeId.has(previous)) return null;
  if (word === 'its') return afterIts.has(next) ? [2, "'s"] : null;
  if (word === 'ill') return afterIll.has(next) && !beforeIll.has(previous) ? [1, "'ll"] : null;
  return bare.get(word) ?? null;
}
