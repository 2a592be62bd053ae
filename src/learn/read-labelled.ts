/** Labelled answers and phrases, read as the scorer reads what it scores. */

import type { WordVectors } from '../language/word-vectors.ts';
import type { QuestionType } from '../rubric/question.ts';
import { answerFeatures } from '../score/answer-features.ts';
import type { Reading, TextReader } from '../score/text-reader.ts';
import type { Span } from '../text/document.ts';
import { readDocument } from '../text/read-document.ts';
import type { LabelledAnswer, LabelledPhrase } from './corpus.ts';

export interface ReadText {
  readonly reading: Reading;
  readonly common: Float32Array;
}

/** A sentence of an answer, read as if it were all that was said. */
export interface Excerpt extends ReadText {
  /** Where it stands in the answer. */
  readonly sentence: Span;
}

export interface ReadAnswer extends ReadText {
  readonly answer: LabelledAnswer;
  readonly excerpts: readonly Excerpt[];
}

export interface ReadPhrase extends ReadText {
  readonly phrase: LabelledPhrase;
}

/** The question a phrase or check-list item is taken to answer. */
export const usualPrompts: Readonly<Record<QuestionType, string>> = {
  behavioral: 'Tell me about a time you dealt with a difficult customer.',
  technique: 'How do you deal with difficult customers?',
  situational: 'What would you do with a difficult customer?',
};

export function readAnswer(answer: LabelledAnswer, reader: TextReader, vectors: WordVectors): ReadAnswer {
  const { question, type, text } = answer;
  const { sentences } = readDocument(text);
  // Every third sentence is enough; which one it begins with changes from answer to answer.
  const chosen = sentences.filter(
    ({ tokens }, i) => (i + text.length) % 3 === 0 && tokens.length > 5 && sentences.length > 1,
  );
  return {
    answer,
    ...readText(text, question, type, reader, vectors),
    excerpts: chosen.map((sentence) => ({
      sentence,
      ...readText(text.slice(sentence.start, sentence.end), question, type, reader, vectors),
    })),
  };
}

export function readPhrase(phrase: LabelledPhrase, reader: TextReader, vectors: WordVectors): ReadPhrase {
  return { phrase, ...readText(phrase.text, usualPrompts[phrase.type], phrase.type, reader, vectors) };
}

function readText(
  text: string,
  prompt: string,
  type: QuestionType,
  reader: TextReader,
  vectors: WordVectors,
): ReadText {
  const reading = reader.read(readDocument(text), type, prompt);
  return { reading, common: answerFeatures(reading.clauses, reader.readPrompt(prompt), type, vectors) };
}
