/** The one gate for foreign text: nothing that a user or a bank wrote can steer the terminal. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu;
/** Marks and overrides of writing direction, which can make a line read otherwise than it is. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const brokenHalves = /[\ud800-\udfff]/gu;
const otherLineEnds = /[\u2028\u2029]/gu;

const controlPicture = (character: string): string => {
  const code = character.charCodeAt(0);
  if (character === '\t' || character === '\r') return ' ';
  if (code === 0x7f) return '\u2421';
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
};

/**
 * Makes control characters visible ("␛" for escape), keeps line breaks, turns tabs and carriage returns into spaces.
 * One UTF-16 unit stays one UTF-16 unit, so offsets into the text go on holding.
 */
export function printable(text: string): string {
  return text
    .replace(controls, controlPicture)
    .replace(directions, '\ufffd')
    .replace(brokenHalves, '\ufffd')
    .replace(otherLineEnds, ' ');
}

/** As `printable`, on one line: runs of white space become one space. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s+/gu, ' ').trim();
}

/** What JSON leaves as it is and a terminal may act on; within JSON it stands in texts only. */
const rawInJson = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The data as JSON with a line break behind it; no text in it can steer the terminal, and it reads back the same. */
export function printableJson(data: unknown, indent = 2): string {
  const escaped = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(data, null, indent).replace(rawInJson, escaped)}\n`;
}
