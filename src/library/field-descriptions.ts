/** What each key of the YAML files is for, in a sentence: an editor shows it beside the key. */

import type * as z from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

export type FileKind = 'questions' | 'element' | 'flag' | 'lexicon';

const signal = {
  pattern: 'Which words count: see docs/signals.md. "{give|offer} …2 refund".',
  patterns: 'Several patterns, of which one is enough.',
  keywords: 'Words, or several words in a row, that count in any form and anywhere in the clause.',
  needs: 'What the clause must be: whose words, affirmed or not, real or planned, whose act.',
  voice: 'Whose words the clause holds; "candidate" when left out.',
  polarity: 'Whether the clause affirms or denies; "affirmed" when left out.',
  reality:
    'Whether it happened, is a habit, a plan, or never came about; all but "counterfactual" when left out.',
  agent:
    'Who acts; when left out, the candidate or "we" for most elements, and anybody for flags and for elements about the case.',
  unless: 'Patterns that silence the signal when they begin in the same clause.',
  level:
    'For an element 2 is shown and 1 claimed; for a flag 2 costs points and 1 is a note. 2 when left out.',
  examples: 'Texts that test the signal: "coach rubric test" runs them.',
  hits: 'Texts in which it must fire; brackets mark the words: "I [gave him a refund]."',
  misses: 'Texts in which it must stay silent.',
};

const descriptions: Readonly<Record<FileKind, Readonly<Record<string, string>>>> = {
  questions: {
    ...signal,
    extends:
      'What this bank builds on and may change: "coach", or YAML files in its folder and below; one or a list.',
    elements: 'Signals for elements of coach (with "extends: coach"), and elements of your own.',
    flags: 'Signals for the red flags of coach (with "extends: coach").',
    signals: 'The words that are evidence for it.',
    name: 'The name, for reading.',
    group: 'Where it is listed.',
    shown: 'What it takes, with an example.',
    claimed: 'What is only a claim, with an example.',
    means: 'The rule, in a sentence.',
    example: 'A sentence from an answer.',
    advice: 'What to say when it is missing, and when it is only claimed.',
    missing: 'Said when the answer has no trace of it.',
    probe: 'The question that follows when it is missing.',
    schema: 'The version of the file format, 1.',
    topic: 'The topic of the questions: of the file, or of a single question.',
    title: 'The name of the topic, for reading.',
    questions: 'The questions of this file.',
    id: 'A short name that stays the same when the wording changes; the history knows the question by it. With "extends", the name of the question that is changed.',
    type: 'behavioral: "Tell me about a time…"; situational: "What would you do if…"; technique: "How do you…".',
    ask: 'The question, as the interviewer puts it; in a probe, the follow-up question.',
    wordings: 'Other ways to ask the same.',
    asked_by: 'Who asks, and for which work.',
    why: 'Why interviewers ask it, or listen for it; in a signal, why these words count.',
    listening_for: 'What a strong answer contains.',
    sectors: 'Where it is asked; one or a list.',
    level:
      'Of a question: entry, experienced or lead. Of a signal: 2 is shown or sure, 1 only claimed or a note.',
    expects: 'The elements that an answer should show, with their share of 100 points.',
    points: 'The share of 100 points.',
    must: 'true when an interviewer would not do without it.',
    hints: 'Help on the way, one element at a time.',
    element: 'One of the elements that the question expects.',
    prompt: 'A question that leads to it.',
    starter: 'The beginning of a sentence.',
    probes: 'What the interviewer asks next when an element is missing.',
    samples: 'Answers of three kinds; the strong one is shown only after an attempt.',
    strong: 'An answer that shows what is expected.',
    middling: 'An answer that shows some of it and claims the rest.',
    flawed: 'An answer with little to show, or with a red flag.',
  },
  element: {
    ...signal,
    schema: 'The version of the file format, 1.',
    id: 'In the file: which element this is. In a signal: its name.',
    name: 'The name, for reading.',
    group: 'Where it is listed.',
    why: 'Why interviewers listen for it; in a signal, why these words count.',
    shown: 'What it takes, with an example.',
    claimed: 'What is only a claim, with an example.',
    means: 'The rule, in a sentence.',
    example: 'A sentence from an answer.',
    advice: 'What to say when it is missing, and when it is only claimed.',
    missing: 'Said when the answer has no trace of it.',
    probe: 'The question that follows when it is missing.',
    starter: 'The beginning of a sentence that shows it.',
    signals: 'The words that are evidence for it.',
  },
  flag: {
    ...signal,
    schema: 'The version of the file format, 1.',
    id: 'In the file: which flag this is. In a signal: its name.',
    name: 'The name, for reading.',
    points: 'What it costs, 0 or negative.',
    cap: 'The score cannot be above this when the flag is raised.',
    why: 'Why it hurts; in a signal, why these words count.',
    raised: 'When it is raised.',
    spared: 'What is near it, but no fault.',
    example: 'A sentence that raises it.',
    near_miss: 'A sentence that does not.',
    better: 'What to say instead.',
    note: 'Said when it is likely but not sure, and costs nothing.',
    signals: 'The words that raise it.',
  },
  lexicon: {
    schema: 'The version of the file format, 1.',
    id: 'The name of the set, and of its file: patterns write it as <id>.',
    why: 'What the words have in common.',
    words: 'The entries in lower case, each of one or more words; any form of them matches.',
  },
};

/** The schema with a description beside every key that has one. */
export function describeFields(kind: FileKind, schema: JsonSchema): JsonSchema {
  const describe = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(describe);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]): [string, unknown] =>
      key === 'properties' ? [key, describeProperties(inner as object)] : [key, describe(inner)],
    );
    return Object.fromEntries(entries);
  };
  const describeProperties = (properties: object): unknown =>
    Object.fromEntries(
      Object.entries(properties).map(([name, inner]) => {
        const description = descriptions[kind][name];
        return [
          name,
          { ...(description === undefined ? {} : { description }), ...(describe(inner) as object) },
        ];
      }),
    );
  return describe(schema) as JsonSchema;
}
