/** What a token is: a web or mail address, a word with its apostrophes, a figure with its sign, or a single mark. */

/** Contents of character classes, and what else is a token although it takes several units. */
interface Alphabet {
  readonly letter: string;
  readonly mark: string;
  readonly number: string;
  readonly single: string;
}

const anyAlphabet: Alphabet = {
  letter: String.raw`\p{L}`,
  mark: String.raw`\p{M}`,
  number: String.raw`\p{N}`,
  single: String.raw`\p{Extended_Pictographic}|`,
};
/** What most answers are written with: its tokens are the same, found without Unicode's classes, which take V8 a tenth of a start to make. */
const plainAlphabet: Alphabet = { letter: 'A-Za-z', mark: '', number: '0-9', single: '' };
const plainText = /^[\t -~’‘“”–—…£€´]*$/u;

const plainTokens = makePattern(plainAlphabet);
let plainOrMail: RegExp | undefined;
let anyTokens: RegExp | undefined;

/** How a web address begins, or that there is an "@" in the middle; in a token's text, it tells an address. */
export const addressSign = /^(?:https?:\/\/|www\.).|.@./iu;

/** Global, for `matchAll` in this line: every character but blanks is in a token. */
export function tokenPatternFor(line: string): RegExp {
  if (plainText.test(line)) {
    if (!line.includes('@')) return plainTokens;
    plainOrMail ??= makePattern(plainAlphabet, true);
    return plainOrMail;
  }
  anyTokens ??= makePattern(anyAlphabet, true);
  return anyTokens;
}

/** Every word may begin a mail address, so they are looked for in few lines only. */
function makePattern({ letter, mark, number, single }: Alphabet, hasMail = false): RegExp {
  const word = String.raw`(?:[${letter}${mark}]|\*(?=[${letter}*]))(?:[${letter}${mark}${number}*]|['’ʼ´\x60](?=[${letter}]))*`;
  const figure = `[#£$€₹]?[${number}]+(?:[.,:/][${number}]+)*(?:%|[${letter}]+)?`;
  // Up to the last letter, figure or slash before a blank or a quotation mark: what follows belongs to the sentence.
  const address = String.raw`(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww]{3}\.)[^\s"<>“”…—]*[${letter}${mark}${number}\/=_]`;
  const name = `[${letter}${number}][${letter}${mark}${number}_+-]{0,64}`;
  const mail = hasMail ? String.raw`${name}(?:\.${name}){0,5}@${name}(?:\.${name}){1,5}|` : '';
  return new RegExp(
    String.raw`${mail}${address}|${word}|${figure}|${single}\.{2,}|…|[^\s${letter}${mark}${number}]`,
    'gu',
  );
}
