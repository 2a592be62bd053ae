/** Sentence labels for training, from the evidence spans of answers and the targets of phrases. */

import { type ElementId, elementIds, type FlagId, flagIds, type Level } from '../rubric/element.ts';
import {
  claimedTarget,
  digressionTarget,
  flagTarget,
  shownTarget,
  targetCount,
} from '../score/classifier.ts';
import type { Unit } from '../score/unit-features.ts';
import type { Span } from '../text/document.ts';
import type { LabelledAnswer, LabelledDigression, LabelledPhrase } from './corpus.ts';

export interface Labels {
  /** Per target 0 or 1. */
  readonly labels: Float32Array;
  /** Per target how much the label counts; 0 where nobody labelled. */
  readonly weights: Float32Array;
}

/** A sentence that is not among the evidence of an element its answer shows may still show it: such zeros count little. */
const doubtfulWeight = 0.1;
/** A sentence that tells nothing may still belong to the story: that it does not digress is only likely. */
const plainWeight = 0.3;

export function labelAnswer(answer: LabelledAnswer, units: readonly Unit[]): Labels[] {
  return units.map((unit) => {
    const labels = new Float32Array(targetCount);
    const weights = new Float32Array(targetCount).fill(1);
    for (const [k, id] of elementIds.entries()) {
      const label = answer.elements[id];
      if (!label) continue;
      if (isEvidence(spanOf(unit), answer.text, label.evidence)) {
        labels[claimedTarget(k)] = 1;
        labels[shownTarget(k)] = label.level === 2 ? 1 : 0;
      } else {
        weights[claimedTarget(k)] = doubtfulWeight;
        weights[shownTarget(k)] = doubtfulWeight;
      }
    }
    for (const [k, id] of flagIds.entries()) {
      const words = answer.flags[id];
      if (!words) continue;
      if (isEvidence(spanOf(unit), answer.text, words)) labels[flagTarget(k)] = 1;
      else weights[flagTarget(k)] = doubtfulWeight;
    }
    const tells = labels.includes(1);
    weights[digressionTarget] = tells ? 1 : 'off_topic' in answer.flags ? 0 : plainWeight;
    return { labels, weights };
  });
}

/** The target counts in full, other elements that the phrase clearly shows by half. In a phrase of several sentences any may be the one. */
export function labelPhrase(phrase: LabelledPhrase, units: readonly Unit[]): Labels[] {
  const share = phrase.expect > 0 && units.length > 1 ? 0.6 : 1;
  return units.map(() => {
    const labels = new Float32Array(targetCount);
    const weights = new Float32Array(targetCount);
    const put = (id: string, level: number, weight: number) => {
      const element = (elementIds as readonly string[]).indexOf(id);
      const flag = (flagIds as readonly string[]).indexOf(id);
      const targets = element >= 0 ? [claimedTarget(element), shownTarget(element)] : [flagTarget(flag)];
      for (const [k, target] of targets.entries()) {
        labels[target] = level > k ? 1 : 0;
        weights[target] = weight;
      }
    };
    for (const [id, level] of Object.entries(phrase.also ?? {})) put(id, level ?? 2, 0.5 * share);
    put(phrase.target, phrase.expect, share);
    weights[digressionTarget] = phrase.expect > 0 ? 1 : plainWeight;
    return { labels, weights };
  });
}

/** Talk of other things is left aside before levels are judged: what its words would tell elsewhere need not suffer. */
const asideWeight = 0.3;

/** Talk of other things tells no element and raises no flag; whether an answer is about nothing else, only the whole shows. Of what belongs to a story nobody labelled more. */
export function labelDigression({ expect }: LabelledDigression): Labels {
  const labels = new Float32Array(targetCount);
  const weights = new Float32Array(targetCount).fill(expect * asideWeight);
  labels[digressionTarget] = expect;
  weights[digressionTarget] = 1;
  weights[flagTarget(flagIds.indexOf('off_topic'))] = 0;
  return { labels, weights };
}

/** Flags that only the whole answer shows. */
const wholeAnswerFlags: readonly FlagId[] = [
  'denial',
  'hypothetical',
  'we_only',
  'hedging',
  'off_topic',
  'stuffing',
];

/**
 * Levels of one sentence of an answer, taken by itself. What the answer shows elsewhere is left out, as the sentence may show it,
 * too; so are flags of the whole answer, and `action` in full, which takes more than one step.
 */
export function labelExcerpt(
  answer: LabelledAnswer,
  sentence: Span,
): Partial<Record<ElementId | FlagId, Level>> {
  const levels: Partial<Record<ElementId | FlagId, Level>> = {};
  for (const id of elementIds) {
    const label = answer.elements[id];
    if (label === undefined) levels[id] = 0;
    else if (id !== 'action' && isEvidence(sentence, answer.text, label.evidence)) levels[id] = label.level;
  }
  for (const id of flagIds) {
    if (wholeAnswerFlags.includes(id)) continue;
    const words = answer.flags[id];
    if (words === undefined) levels[id] = 0;
    else if (isEvidence(sentence, answer.text, words)) levels[id] = 1;
  }
  return levels;
}

function spanOf({ clauses }: Unit): Span {
  return { start: clauses[0]?.start ?? 0, end: clauses.at(-1)?.end ?? 0 };
}

/** Half of a piece of evidence, most of the sentence, or 25 characters in common. */
function isEvidence({ start, end }: Span, text: string, evidence: readonly string[]): boolean {
  return evidence.some((quote) => {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      const common = Math.min(end, at + quote.length) - Math.max(start, at);
      if (common > 0 && (common >= 0.5 * quote.length || common >= 0.6 * (end - start) || common > 25))
        return true;
    }
    return false;
  });
}
