/** Makes text safe to store: the database ends a text at U+0000 and knows no halves of surrogate pairs. */

const halves = /[\ud800-\udfff]/gu;

/** One UTF-16 unit stays one unit, so the offsets in a scorecard go on holding. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '\u2400').replace(halves, '\ufffd');
}
