/** The small words that carry an answer's grammar: their tags never depend on a dictionary. */

/** PRON pronoun, DET determiner, PREP preposition, CONJ coordinator, SUB subordinator, MD modal, NEG negator, TO, WH, INTJ filler. */
export type ClosedTag = 'PRON' | 'DET' | 'PREP' | 'CONJ' | 'SUB' | 'MD' | 'NEG' | 'TO' | 'WH' | 'INTJ' | 'R';

const words: Readonly<Record<ClosedTag, string>> = {
  PRON: "i me you he him she her it we us they them myself yourself himself herself itself ourselves themselves mine yours hers ours theirs someone somebody anyone anybody everyone everybody nobody something anything everything nothing 's one ye ya yous yall u 'em",
  DET: 'the a an this that these those my your his its our their some any every each no all both another either neither such many much few several other me',
  PREP: 'of in on at by for with about against between into through during above below from up down out off over under around round along across behind near past towards toward upon within without like per via despite except regarding onto wi instead',
  CONJ: 'and but or nor yet & n plus',
  SUB: 'because cause cos coz cuz if when while whilst although though unless until till since once before after whereas so than as whenever wherever whether that',
  MD: "can could will would shall should may might must 'll wo ca sha gonna ought 'd",
  NEG: "not n't never neither nor no",
  TO: 'to',
  WH: 'who whom whose which what where why how',
  INTJ: 'um uh er erm hmm oh ah aw well yeah yes ok okay hi hello please sorry like tbh lol haha',
  R: 'then just also too very really so still even only again always often sometimes usually ever already soon maybe perhaps quite almost there here now away back together instead ahead first next finally eventually immediately straight once twice',
};

function table(): ReadonlyMap<string, ClosedTag> {
  const tags = new Map<string, ClosedTag>();
  for (const tag of ['R', 'INTJ', 'WH', 'TO', 'SUB', 'CONJ', 'PREP', 'DET', 'PRON', 'MD', 'NEG'] as const) {
    for (const word of words[tag].split(' ')) tags.set(word, tag);
  }
  for (const word of ['no', 'her', 'his', 'that', 'so', 'like', 'me', 'once', 'please', 'sorry', 'well']) {
    tags.set(
      word,
      {
        no: 'DET',
        her: 'PRON',
        his: 'DET',
        that: 'SUB',
        so: 'SUB',
        like: 'PREP',
        me: 'PRON',
        once: 'SUB',
        please: 'INTJ',
        sorry: 'INTJ',
        well: 'INTJ',
      }[word] as ClosedTag,
    );
  }
  return tags;
}

export const closedClass = table();

/** Pronouns that a verb follows. */
export const subjectPronouns: ReadonlySet<string> = new Set('i he she we they you who it u ye'.split(' '));
