/** Talk of other things as training sees it: alone, and before, within or after an answer. */

import type { TextReader } from '../score/text-reader.ts';
import type { Unit } from '../score/unit-features.ts';
import { readDocument } from '../text/read-document.ts';
import type { LabelledAnswer, LabelledDigression } from './corpus.ts';
import { labelDigression } from './label-units.ts';
import { usualPrompts } from './read-labelled.ts';
import type { LabelledUnit } from './train-units.ts';

/** @param hosts answers that are trained on in every fold */
export function readDigressions(
  digressions: readonly LabelledDigression[],
  hosts: readonly LabelledAnswer[],
  reader: TextReader,
): LabelledUnit[] {
  return digressions.flatMap((digression, i) => {
    const { text } = digression;
    const alone = reader.read(readDocument(text), 'behavioral', usualPrompts.behavioral).units;
    const host = hosts[(i * 37) % hosts.length];
    const units = host === undefined ? alone : [...alone, ...readWithin(text, host, i, reader)];
    return units.map((unit) => ({ unit, labels: labelDigression(digression) }));
  });
}

/** The sentences of the digression, read where they stand in the answer. */
function readWithin(text: string, host: LabelledAnswer, turn: number, reader: TextReader): Unit[] {
  const { sentences } = readDocument(host.text);
  const starts = [0, sentences[sentences.length >> 1]?.start ?? 0, host.text.length];
  const at = starts[turn % starts.length] as number;
  const before = at === 0 ? '' : `${host.text.slice(0, at).trimEnd()}\n\n`;
  const whole = `${before}${text}\n\n${host.text.slice(at)}`.trimEnd();
  const { units } = reader.read(readDocument(whole), host.type, host.question);
  return units.filter(({ clauses }) => {
    const start = clauses[0]?.start ?? 0;
    return start >= before.length && start < before.length + text.length;
  });
}
