/**
 * `npm run train`: learns from all labelled material and writes the model and the common words into rubrics/learned, and the
 * model without the held-out group beside the corpus. Deterministic; takes half an hour. `-- --digressions` learns anew
 * only what is talk of other things, in a minute, and leaves all else in both models as it is.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { heldOutGroup, leaveOut } from './cross-validate.ts';
import { learnModel } from './learn-model.ts';
import { commonWordsFile, heldOutModel, shippedModel } from './learned-files.ts';
import { retrainDigressions } from './retrain-digressions.ts';
import { type Lessons, labelledUnits } from './train-model.ts';
import { loadTrainingMaterial } from './training-material.ts';

const root = process.cwd();
const isPart = process.argv.includes('--digressions');
const material = loadTrainingMaterial(root);
const { vectors, digressions } = material;
const answers = [...material.answers, ...material.written];
const phrases = [...material.phrases, ...material.checklist];
if (!isPart) writeFileSync(commonWordsFile(root), material.common);
write(shippedModel(root), { answers, phrases, digressions });
write(heldOutModel(root), leaveOut(material, heldOutGroup));

function write(file: string, lessons: Lessons): void {
  const bytes = isPart
    ? retrainDigressions(readFileSync(file), labelledUnits(lessons), vectors)
    : learnModel(lessons, vectors);
  writeFileSync(file, bytes);
  console.log(`${file}: ${(bytes.length / 1e6).toFixed(2)} MB`);
}
