/** `npm run train`: learns the model and the common words from all labelled material and writes them into rubrics/learned. Deterministic. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { thresholds } from './thresholds.ts';
import { trainModel } from './train-model.ts';
import { loadTrainingMaterial } from './training-material.ts';
import { writeModel } from './write-model.ts';

const root = process.cwd();
const material = loadTrainingMaterial(root);
const model = trainModel(
  [...material.answers, ...material.written],
  [...material.phrases, ...material.checklist],
  material.vectors,
);
const file = join(root, 'rubrics', 'learned', 'classifier.bin');
writeFileSync(join(root, 'rubrics', 'learned', 'common-words.txt'), material.common);
const bytes = writeModel(model, thresholds);
writeFileSync(file, bytes);
console.log(`${file}: ${model.units.vocabulary.length} features, ${(bytes.length / 1e6).toFixed(2)} MB`);
