/**
 * `npm run train`: learns from all labelled material and writes the model and the common words into rubrics/learned, and the
 * model without the held-out group beside the corpus. Deterministic; takes some ten minutes.
 */

import { writeFileSync } from 'node:fs';
import { heldOutGroup, trainWithout } from './cross-validate.ts';
import { commonWordsFile, heldOutModel, shippedModel } from './learned-files.ts';
import { thresholds } from './thresholds.ts';
import { type TrainedModel, trainModel } from './train-model.ts';
import { loadTrainingMaterial } from './training-material.ts';
import { writeModel } from './write-model.ts';

const root = process.cwd();
const material = loadTrainingMaterial(root);
writeFileSync(commonWordsFile(root), material.common);
const answers = [...material.answers, ...material.written];
const phrases = [...material.phrases, ...material.checklist];
write(shippedModel(root), trainModel(answers, phrases, material.digressions, material.vectors));
write(heldOutModel(root), trainWithout(material, heldOutGroup));

function write(file: string, model: TrainedModel): void {
  const bytes = writeModel(model, thresholds);
  writeFileSync(file, bytes);
  console.log(`${file}: ${model.units.vocabulary.length} features, ${(bytes.length / 1e6).toFixed(2)} MB`);
}
