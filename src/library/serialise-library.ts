/** The library as one JSON text, made at build time, so that no YAML is read when coach starts. */

import type { Library } from '../rubric/library.ts';

/** Changes when the shape of `Library` does; a compiled library belongs to the program it was built with. */
const version = 1;

/** The same library gives the same text, in ASCII, which is read quickest. */
export function serialiseLibrary(library: Library): string {
  const { topics, questions, elements, flags, types, lexicon, cutPoints, ratingNames } = library;
  const json = JSON.stringify({
    version,
    topics,
    questions,
    elements,
    flags,
    types,
    lexicon,
    cutPoints,
    ratingNames,
  });
  return json.replace(
    /[\u0080-\uffff]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** @throws TypeError when the text is no library of this version: the program was not built as a whole */
export function deserialiseLibrary(json: string): Library {
  const { version: found, ...library } = JSON.parse(json) as Library & { readonly version: number };
  if (found !== version) throw new TypeError('the compiled library does not belong to this program');
  return library;
}
