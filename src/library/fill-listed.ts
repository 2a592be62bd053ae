/** The texts of a listed question → the value that YAML would hold, with the id and type that the list leaves out. */

import type { Problem } from '../error.ts';
import type { Question, QuestionType } from '../rubric/question.ts';
import { type ListedQuestion, type ListField, parseExpects, parseHint, parseProbe } from './question-list.ts';
import { quote } from './schema-parts.ts';
import { freeName, slugOf } from './slug.ts';

export interface FillContext {
  /** Ids that a made one must not have. */
  readonly taken: ReadonlySet<string>;
  readonly shipped: ReadonlyMap<string, Question>;
  readonly topic: string | undefined;
}

const several: ReadonlySet<ListField> = new Set(['wordings', 'hints', 'probes']);
/** Words that say little of what a question is about. */
const emptyWords =
  /^(?:(?:please|can|could) you |(?:tell|give) me (?:about |an example of )?|describe |think of |(?:about )?(?:a|the) (?:time|occasion|situation)(?: when| that| in which)? |what (?:would|do|did) you do (?:if|when) |how (?:would|do|did) you |you (?:had to |have to )?|a |an |the )+/iu;

/** Keys in the order in which a bank has them; what cannot be read is left out and told of. */
export function fillListed(
  { texts, at }: ListedQuestion,
  { taken, shipped, topic }: FillContext,
  problems: Problem[],
): Readonly<Record<string, unknown>> {
  const fault = (message: string, field: ListField, index: number, hint: string) =>
    problems.push({ code: 'bad-value', message, ...at(field, index), hint });
  for (const [field, list] of Object.entries(texts) as [ListField, readonly string[]][]) {
    if (list.length < 2 || several.has(field)) continue;
    fault(`${quote(field.replaceAll('_', ' '))} stands twice`, field, 1, 'leave one of them out');
  }
  const one = (field: ListField) => texts[field]?.[0];
  const ask = one('ask');
  const id = one('id') ?? freeName(slugOf((ask ?? '').replace(emptyWords, ''), 40) || 'question', taken);
  const old = shipped.get(id);
  const expects = readExpects();
  const samples = Object.fromEntries(
    (['strong', 'middling', 'flawed'] as const).flatMap((kind) => {
      const text = one(kind);
      return text === undefined ? [] : [[kind, text]];
    }),
  );
  const value: Readonly<Record<string, unknown>> = {
    id,
    type: old === undefined ? (typeFrom(one('type')) ?? guessType(ask ?? '')) : undefined,
    ask,
    topic: old?.topic === topic ? undefined : topic,
    wordings: texts.wordings,
    asked_by: one('asked_by'),
    why: one('why'),
    listening_for: one('listening_for'),
    sectors: one('sectors')
      ?.split(/[;,|\n]/u)
      .map((sector) =>
        sector
          .trim()
          .toLowerCase()
          .replace(/[\s_]+/gu, '-'),
      )
      .filter((sector) => sector !== ''),
    level: one('level')?.toLowerCase(),
    expects,
    hints: readAll('hints', parseHint, 'write "element: question → beginning of a sentence"'),
    probes: readAll('probes', parseProbe, 'write "element: question"'),
    samples: Object.keys(samples).length === 0 ? undefined : samples,
  };
  checkType();
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));

  function readExpects() {
    const text = one('expects');
    if (text === undefined) return undefined;
    const read = parseExpects(text);
    if ('value' in read) return read.value;
    fault(
      `${quote(read.bad)} is no share of the points`,
      'expects',
      0,
      'write "empathy 30; solution 70 must"',
    );
    return undefined;
  }

  function readAll<T>(field: 'hints' | 'probes', parse: (text: string) => T | null, hint: string) {
    const list = texts[field]?.map((text, index) => {
      const read = parse(text);
      if (read === null) fault(`${quote(text)} cannot be read`, field, index, hint);
      return read;
    });
    return list?.every((part) => part !== null) ? list : undefined;
  }

  /** A question of coach's keeps its type. */
  function checkType(): void {
    const type = typeFrom(one('type'));
    if (old === undefined || type === undefined || type === old.type) return;
    const message = `"${id}" is a question of coach, and its type is ${old.type}`;
    fault(message, 'type', 0, 'give yours an id of its own');
  }
}

function typeFrom(text: string | undefined): string | undefined {
  const plain = text?.trim().toLowerCase();
  return plain === 'behavioural' ? 'behavioral' : plain;
}

function guessType(ask: string): QuestionType {
  if (/\b(?:would you|what if|suppose|imagine)\b/iu.test(ask)) return 'situational';
  const told =
    /\b(?:tell me about|(?:a|one|last) time|an? (?:occasion|example|situation|customer)|have you ever|did you)\b/iu;
  return told.test(ask) ? 'behavioral' : 'technique';
}
