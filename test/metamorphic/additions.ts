/** Sentences that add nothing to any answer: insults, and talk of other things. */

import { readDocument } from '../../src/text/read-document.ts';
import type { CorpusAnswer } from './corpus-answers.ts';

export const insults: readonly string[] = [
  'The customer was an idiot.',
  'Honestly, she was a stupid cow.',
  'He was a complete moron, frankly.',
];

/** Nothing in them has to do with customers or work. None of them is in the training material. */
export const offTopic: readonly string[] = [
  'My favourite colour is blue.',
  'The weather in Spain is lovely in May.',
  'I had pasta for lunch yesterday.',
  'Football is on at eight tonight and the pitch is wet.',
  'My cousin has two cats and a small red car.',
  'The capital of France is Paris.',
  'Bananas are yellow and rich in potassium.',
  'I painted our garden shed green over the Easter holidays.',
  'My grandmother kept bees, and her honey won a prize in 1987.',
  'There is a new series about Vikings that everybody is watching.',
  'I took the bus to the dentist, had a filling and walked home.',
  'The moon is about a quarter as wide as the earth.',
  'We are getting a puppy in the summer holidays.',
  'I always take two sugars in my tea.',
  'It took me three evenings to put the wardrobe together.',
  'My brother said sorry for eating my birthday cake.',
  'Our choir sings in the old church on Wednesdays.',
  'Potatoes came to Europe from the Andes.',
  'I learned to swim when I was forty and now I go every week.',
  'The radio said there might be snow on the hills tonight.',
  'I calmed my nephew down and read him a story about a whale.',
  'My phone is nearly out of battery and the charger is upstairs.',
];

/** Each sentence in a paragraph of its own, once before the answer and once after it. */
export function addSentences({ text }: CorpusAnswer, sentences: readonly string[]): readonly string[] {
  return sentences.flatMap((sentence) => [`${text}\n\n${sentence}`, `${sentence}\n\n${text}`]);
}

/** The answer with each of its sentences once more at its end, in a paragraph of its own: else it may be read as the rest of the line above. */
export function repeatSentences({ text }: CorpusAnswer): readonly string[] {
  return readDocument(text).sentences.map(({ start, end }) => `${text}\n\n${text.slice(start, end)}`);
}
