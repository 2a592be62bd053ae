/** Whether an answer is in English at all: other languages get a clear message instead of a score of zero. */

import type { Document } from '../text/document.ts';
import type { WordTable } from './word-table.ts';

/** Fewer words say little about their language. */
const enough = 8;

/** Small words of English that its neighbours do not have ("i", "a", "me", "so", "was", "will" belong to several). */
const english = new Set(
  "the and of with for she they we you it is are were be been had have did my your their our this that there these then than but because when what which who how would could should not n't him them us if or after before from into up out about just 's 'm 're 've 'll 'd to said".split(
    ' ',
  ),
);

/** Small words of French, German, Spanish, Portuguese, Italian, Polish, Dutch, the Nordic languages and Turkish that English lacks. */
const foreign = new Set(
  `je j'ai le la les des est et une que qui c'est qu'il n'est pas nous vous il elle mais dans avec sur lui très était ses aux du
  ich und nicht eine einen einem ist das dem der habe mit zu für auf sie wir haben es mir ihn ihm ihr auch als dann aber sich nach wie wenn
  el los las una por con para pero como su se lo al del muy más fue yo mi él cliente de un es que
  os um uma não com da eu ele ela foi em na ao gli di che non per ho sono della era
  się nie że na jest był była było ale jak po od za ja go mu klient klienta klientka który mi tak
  ik het een en niet dat voor heb maar hij ze jag och att det är som inte på med för han hon var jeg og ikke bir ve bu için çok ama`.split(
    /\s+/u,
  ),
);

export function isEnglish(document: Document, table: WordTable): boolean {
  const words = document.sentences.flatMap((sentence) =>
    sentence.tokens.filter((token) => token.kind === 'word'),
  );
  const letters = words.reduce((sum, { raw }) => sum + raw.length, 0);
  const ours = words.reduce((sum, { raw }) => sum + (/^\p{Script=Latin}/u.test(raw) ? raw.length : 0), 0);
  if (letters >= enough && ours < letters / 2) return false;
  if (words.length < enough) return true;
  const share = (test: (norm: string) => boolean) =>
    words.filter(({ norm }) => test(norm)).length / words.length;
  const own = share((norm) => english.has(norm));
  const other = share((norm) => foreign.has(norm));
  if (other >= 0.1 && other > own) return false;
  return own >= 0.08 || share((norm) => table.knows(norm)) >= 0.4;
}
