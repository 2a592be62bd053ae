/**
 * `npm run eval`: five-fold accuracy into docs/accuracy.md. `-- --held-out` measures only the held-out group and fails when it
 * falls more than 0.02 below the figures recorded; `-- --curve` adds the learning curve.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { type Fold, type Group, groups, scoreHeldOut, trainWithout } from './cross-validate.ts';
import { figuresOf, type RecordedFigures, renderAccuracy } from './render-accuracy.ts';
import { baselineFigures, summariseAccuracy } from './summarise-accuracy.ts';
import { loadTrainingMaterial, type TrainingMaterial } from './training-material.ts';

/** The group that CI measures: chosen once, never tuned on. */
const heldOut: Group = 'hp';
const tolerance = 0.02;
const recordedFile = 'docs/accuracy.json';

const options = new Set(process.argv.slice(2));
const material = loadTrainingMaterial(process.cwd());
if (options.has('--held-out')) checkHeldOut();
else report();

function foldOf(group: Group, share?: number): Fold {
  console.error(`training without the group ${group}${share === undefined ? '' : ` on ${share * 100} %`}`);
  return scoreHeldOut(material, group, trainWithout(material, group, share));
}

function join(folds: readonly Fold[]): Fold {
  return { answers: folds.flatMap((fold) => fold.answers), items: folds.flatMap((fold) => fold.items) };
}

function checkHeldOut(): void {
  const recorded = JSON.parse(readFileSync(recordedFile, 'utf8')) as RecordedFigures;
  const now = figuresOf(summariseAccuracy(foldOf(heldOut)));
  let fallen = 0;
  for (const [name, figure] of Object.entries(recorded.heldOut)) {
    const current = now[name as keyof typeof now];
    const ok = current >= figure - tolerance;
    if (!ok) fallen += 1;
    console.log(`${ok ? 'ok    ' : 'FALLEN'} ${name}: ${current.toFixed(3)} (recorded ${figure.toFixed(3)})`);
  }
  if (fallen > 0) process.exitCode = 1;
}

function report(): void {
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
  const recorded: RecordedFigures = {
    heldOutGroup: heldOut,
    heldOut: figuresOf(byGroup[heldOut]),
    fiveFold: figuresOf(summariseAccuracy(all)),
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
    }),
  );
  console.log(JSON.stringify(recorded.fiveFold));
}

/** The curve recorded last: it takes an hour, so it is drawn only when asked for. */
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
  };
}
