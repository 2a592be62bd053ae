/** Writes docs/accuracy.md from the figures, so that no number in it is typed by hand. */

import { elementIds, flagIds } from '../rubric/element.ts';
import type { Group } from './cross-validate.ts';
import type { Detection } from './metrics.ts';
import type { Accuracy } from './summarise-accuracy.ts';

export interface Figures {
  readonly elements: number;
  readonly flagsF1: number;
  readonly flagsPrecision: number;
  readonly rating: number;
  readonly checklist: number;
}

export interface RecordedFigures {
  readonly heldOutGroup: string;
  readonly heldOut: Figures;
  readonly fiveFold: Figures;
  /** Of answers that nothing was trained or tuned on, by the shipped model; they have no check-list. */
  readonly unseen: Figures;
  readonly curve: readonly (Figures & { readonly share: number })[];
}

export interface AccuracyReport {
  readonly all: Accuracy;
  readonly byGroup: Readonly<Record<Group, Accuracy>>;
  readonly baseline: { readonly elements: number; readonly flags: Detection; readonly checklist: number };
  readonly recorded: RecordedFigures;
  readonly material: Readonly<Record<string, number>>;
  /** Markdown on what is missed, written by hand. */
  readonly missed: string;
}

export function figuresOf(accuracy: Accuracy): Figures {
  return {
    elements: accuracy.elements,
    flagsF1: accuracy.flags.f1,
    flagsPrecision: accuracy.flags.precision,
    rating: accuracy.rating,
    checklist: accuracy.checklist.exact,
  };
}

export function renderAccuracy({
  all,
  byGroup,
  baseline,
  recorded,
  material,
  missed,
}: AccuracyReport): string {
  const two = (value: number) => value.toFixed(2);
  const percent = (value: number) => `${Math.round(value * 100)} %`;
  const three = (value: number) => value.toFixed(3);
  const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return `# How well the engine reads

Written by \`npm run eval\`; do not edit by hand.

Five-fold cross-validation over groups of writers: each of the ${all.answers} labelled answers is scored by an engine that was trained without any
answer of its group, and each of the ${all.checklist.items} check-list items by one that saw neither it nor its twin. Training material beside them: ${material.written} further
answers and ${material.phrases} phrases, written for training only and never measured on. The hand-written signals were made without looking at the
labelled answers. The keyword rubric counts an element as shown when one of its keywords occurs. The thresholds were chosen on these very
predictions, and wordings that the check-list missed led to rules: so the last column, ${material.unseen} answers of further writers that nothing was trained
on and of which only these figures were looked at, scored by the shipped model, is the figure to expect.

| measure | this engine | keyword rubric | to reach | unseen answers |
|---|---|---|---|---|
${row('elements, weighted kappa (levels 0/1/2, pooled)', three(all.elements), three(baseline.elements), '≥ 0.75', three(recorded.unseen.elements))}
${row('red flags, F1', three(all.flags.f1), three(baseline.flags.f1), '≥ 0.75', three(recorded.unseen.flagsF1))}
${row('red flags, precision', three(all.flags.precision), three(baseline.flags.precision), '≥ 0.92', three(recorded.unseen.flagsPrecision))}
${row('rating 1–5, weighted kappa', three(all.rating), '–', '≥ 0.80', three(recorded.unseen.rating))}
${row('check-list, exact level', three(all.checklist.exact), three(baseline.checklist), '≥ 0.90', '–')}

The words quoted: of the elements that label and engine both find, ${percent(all.quotes.elements)} have a quotation that meets the words which the label
names (all the places that earn it); of all their quotations, ${percent(all.quotes.quotations)} do.

## By group of writers

| group left out | elements | flags F1 | flags precision | rating | check-list |
|---|---|---|---|---|---|
${Object.entries(byGroup)
  .map(([group, accuracy]) =>
    row(
      group,
      three(accuracy.elements),
      three(accuracy.flags.f1),
      three(accuracy.flags.precision),
      three(accuracy.rating),
      three(accuracy.checklist.exact),
    ),
  )
  .join('\n')}

\`${recorded.heldOutGroup}\` is the group that continuous integration measures.

## By element

| element | kappa | shown: precision | recall | F1 | at least claimed: precision | recall | F1 |
|---|---|---|---|---|---|---|---|
${elementIds
  .map((id) => {
    const { kappa, shown, present } = all.perElement[id];
    return row(
      id,
      two(kappa),
      two(shown.precision),
      two(shown.recall),
      two(shown.f1),
      two(present.precision),
      two(present.recall),
      two(present.f1),
    );
  })
  .join('\n')}

## By red flag

| flag | raised rightly | false alarms | missed | precision | recall |
|---|---|---|---|---|---|
${flagIds.map((id) => row(id, all.perFlag[id].hits, all.perFlag[id].falseAlarms, all.perFlag[id].misses, two(all.perFlag[id].precision), two(all.perFlag[id].recall))).join('\n')}

## Check-list by family

| family | right | of |
|---|---|---|
${Object.entries(all.checklist.families)
  .sort()
  .map(([family, [right, count]]) => row(family, right, count))
  .join('\n')}

## Learning curve

${renderCurve(recorded)}

${missed}`;
}

function renderCurve({ curve, fiveFold }: RecordedFigures): string {
  if (curve.length === 0) return 'Not drawn for this model: `npm run eval -- --curve` takes hours.';
  const rows = [...curve, { share: 1, ...fiveFold }].map(
    ({ share, elements, flagsF1, flagsPrecision, rating, checklist }) => {
      const figures = [elements, flagsF1, flagsPrecision, rating, checklist];
      return `| ${Math.round(share * 100)} % | ${figures.map((figure) => figure.toFixed(3)).join(' | ')} |`;
    },
  );
  return `Five-fold figures when only a part of the training material is used.

| part | elements | flags F1 | flags precision | rating | check-list |
|---|---|---|---|---|---|
${rows.join('\n')}`;
}
