/** The library as one file, made at build time, so that no YAML is read when coach starts, and of the rest no more than is needed. */

import type { Element, Flag } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import { type ByteSource, readLine, sourceOf } from '../text/byte-source.ts';
import {
  createLateReader,
  createLateWriter,
  type LateWriter,
  type StoredObject,
} from '../text/late-fields.ts';

/** Changes when the shape of `Library` does; a compiled library belongs to the program it was built with. */
const version = 2;

const lateOfQuestion = new Set([
  'why',
  'wordings',
  'askedBy',
  'expects',
  'listeningFor',
  'hints',
  'probes',
  'samples',
]);
const lateOfPage = new Set([
  'why',
  'shown',
  'claimed',
  'raised',
  'spared',
  'example',
  'near_miss',
  'better',
  'signals',
]);
const lateOfSignal = new Set(['why', 'patterns', 'keywords', 'needs', 'unless', 'level', 'examples']);

type Shapes = LateWriter['shapes'];

/** In JSON, by the names of `Library`, but for what stands apart. */
interface Head extends Omit<Library, 'questions' | 'elements' | 'flags' | 'lexicon'> {
  readonly version: number;
  readonly shapes: Shapes;
  readonly questions: readonly StoredObject[];
  readonly elements: Readonly<Record<string, StoredObject>>;
  readonly flags: Readonly<Record<string, StoredObject>>;
  readonly lexicon: StoredObject;
}

/** The same library gives the same text, in ASCII: a line with the lengths of all texts, then the head and the parts, each a line of JSON. */
export function serialiseLibrary(library: Library): string {
  const { topics, questions, elements, flags, types, lexicon, cutPoints, ratingNames } = library;
  const { store, shapes, parts } = createLateWriter();
  const storePage = (page: Element | Flag): StoredObject =>
    store({ ...page, signals: page.signals.map((signal) => store(signal, lateOfSignal)) }, lateOfPage);
  const head: Head = {
    version,
    shapes,
    topics,
    questions: questions.map((question) => store(question, lateOfQuestion)),
    elements: mapValues(elements, storePage),
    flags: mapValues(flags, storePage),
    types,
    lexicon: store(lexicon, new Set(Object.keys(lexicon))),
    cutPoints,
    ratingNames,
  };
  const texts = [JSON.stringify(head), ...parts].map(inAscii);
  return `${[JSON.stringify(texts.map(({ length }) => length)), ...texts].join('\n')}\n`;
}

/** @throws TypeError when the file is no library of this version: the program was not built as a whole */
export function deserialiseLibrary(file: Uint8Array | ByteSource): Library {
  const source = sourceOf(file);
  const decoder = new TextDecoder();
  const lengthsLine = readLine(source);
  const lengths = JSON.parse(decoder.decode(lengthsLine)) as readonly number[];
  const starts: number[] = [];
  let at = lengthsLine.length;
  for (const length of lengths) {
    starts.push(at);
    at += length + 1;
  }
  const read = (text: number) => decoder.decode(source.read(starts[text] as number, lengths[text] as number));
  const { version: found, shapes, ...head } = JSON.parse(read(0)) as Head;
  if (found !== version) throw new TypeError('the compiled library does not belong to this program');
  const revive = createLateReader(shapes, (part) => read(part + 1));
  return {
    ...head,
    questions: head.questions.map(revive) as unknown as Library['questions'],
    elements: mapValues(head.elements, revive) as Library['elements'],
    flags: mapValues(head.flags, revive) as Library['flags'],
    lexicon: revive(head.lexicon) as Library['lexicon'],
  };
}

function mapValues<Value, Result>(
  values: Readonly<Record<string, Value>>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}

/** Read quickest, and a letter is a byte; halves of pairs beyond U+FFFF are written each by itself. */
function inAscii(json: string): string {
  return json.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
