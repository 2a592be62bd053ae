/**
 * `npm run eval`: five-fold accuracy into docs/accuracy.md; `-- --curve` adds the learning curve, which takes hours.
 * `-- --held-out`: scores the held-out group by the model that `npm run train` made without it, and fails when a figure falls
 * more than 0.02 below the one recorded.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { readModel } from '../score/read-model.ts';
import {
  type Fold,
  type Group,
  groups,
  heldOutGroup,
  scoreAnswers,
  scoreHeldOut,
  trainWithout,
} from './cross-validate.ts';
import { heldOutModel, shippedModel } from './learned-files.ts';
import { figuresOf, type RecordedFigures, renderAccuracy } from './render-accuracy.ts';
import { baselineFigures, summariseAccuracy } from './summarise-accuracy.ts';
import { loadLabelled, loadTrainingMaterial, type TrainingMaterial } from './training-material.ts';

const tolerance = 0.02;
const recordedFile = 'docs/accuracy.json';

const options = new Set(process.argv.slice(2));
if (options.has('--held-out')) checkHeldOut();
else report(loadTrainingMaterial(process.cwd()));

function checkHeldOut(): void {
  const recorded = JSON.parse(readFileSync(recordedFile, 'utf8')) as RecordedFigures;
  const model = readModel(readFileSync(heldOutModel(process.cwd())));
  const fold = scoreHeldOut(loadLabelled(process.cwd()), heldOutGroup, model);
  const now = figuresOf(summariseAccuracy(fold));
  let fallen = 0;
  for (const [name, figure] of Object.entries(recorded.heldOut)) {
    const current = now[name as keyof typeof now];
    const ok = current >= figure - tolerance;
    if (!ok) fallen += 1;
    console.log(`${ok ? 'ok    ' : 'FALLEN'} ${name}: ${current.toFixed(3)} (recorded ${figure.toFixed(3)})`);
  }
  if (fallen > 0) process.exitCode = 1;
}

function report(material: TrainingMaterial): void {
  const foldOf = (group: Group, share?: number): Fold => {
    console.error(`training without the group ${group}${share === undefined ? '' : ` on ${share * 100} %`}`);
    return scoreHeldOut(material, group, trainWithout(material, group, share));
  };
  const folds = groups.map((group) => foldOf(group));
  const all = join(folds);
  const byGroup = Object.fromEntries(
    groups.map((group, i) => [group, summariseAccuracy(folds[i] as Fold)]),
  ) as Record<Group, ReturnType<typeof summariseAccuracy>>;
  const curve = options.has('--curve')
    ? [0.2, 0.4, 0.6, 0.8].map((share) => ({
        share,
        ...figuresOf(summariseAccuracy(join(groups.map((group) => foldOf(group, share))))),
      }))
    : null;
  const shipped = readModel(readFileSync(shippedModel(process.cwd())));
  const unseen = scoreAnswers(material, material.corpus.unseen, shipped);
  const recorded: RecordedFigures = {
    heldOutGroup,
    heldOut: figuresOf(byGroup[heldOutGroup]),
    fiveFold: figuresOf(summariseAccuracy(all)),
    unseen: figuresOf(summariseAccuracy({ answers: unseen, items: [] })),
    curve: curve ?? readCurve(),
  };
  writeFileSync(recordedFile, `${JSON.stringify(recorded, null, 2)}\n`);
  writeFileSync(
    'docs/accuracy.md',
    renderAccuracy({
      all: summariseAccuracy(all),
      byGroup,
      baseline: baselineFigures(all.answers, all.items),
      recorded,
      material: countMaterial(material),
      missed: readFileSync('test/corpus/missed.md', 'utf8'),
    }),
  );
  console.log(JSON.stringify(recorded.fiveFold));
}

function join(folds: readonly Fold[]): Fold {
  return { answers: folds.flatMap((fold) => fold.answers), items: folds.flatMap((fold) => fold.items) };
}

/** The curve recorded last: it takes hours, so it is drawn only when asked for. */
function readCurve(): RecordedFigures['curve'] {
  try {
    return (JSON.parse(readFileSync(recordedFile, 'utf8')) as RecordedFigures).curve;
  } catch {
    return [];
  }
}

function countMaterial({ corpus }: TrainingMaterial): Record<string, number> {
  return {
    answers: corpus.answers.length,
    written: corpus.written.length,
    phrases: corpus.phrases.length,
    checklist: corpus.checklist.length,
    unseen: corpus.unseen.length,
  };
}
