/** What `coach score` is asked to do, checked before anything is read. */

import { CoachError } from '../error.ts';
import type { Library } from '../rubric/library.ts';
import type { Engine } from '../score/engine.ts';
import type { Scorecard } from '../score/scorecard.ts';
import type { Environment } from '../terminal/theme.ts';
import type { Asked, PickedQuestion } from './pick-question.ts';
import { usage } from './usage.ts';

export interface ScoreOptions extends Asked {
  /** Paths; "-" is standard input, which is also read when there are none. */
  readonly files: readonly string[];
  readonly format?: string | undefined;
  /** The exit status is 1 when a score is below. */
  readonly failUnder?: number | undefined;
  readonly save?: boolean | undefined;
  /** A batch: one JSON object a line in, one a line out. */
  readonly jsonl?: boolean | undefined;
  readonly plain?: boolean | undefined;
}

/** An answer that was scored, on its way out and, if asked, into the history. */
export interface Scored {
  readonly answer: string;
  readonly asked: PickedQuestion;
  readonly scorecard: Scorecard;
}

export interface ScoreDeps {
  readonly library: Library;
  readonly engine: Engine;
  /** Records an attempt; called with `save` only. */
  readonly save: (scored: Scored) => Promise<void>;
  /** Keeps an answer elsewhere that came by standard input and that `save` could not record. */
  readonly rescue: (scored: Scored) => Promise<void>;
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream;
  readonly env: Environment;
}

const formats = ['text', 'json', 'jsonl', 'line', 'sarif', 'markdown'] as const;
export type ScoreFormat = (typeof formats)[number];

/** @throws CoachError `usage` when options contradict each other or the format is unknown */
export async function checkScoreOptions(options: ScoreOptions, onTerminal: boolean): Promise<ScoreFormat> {
  const { question, prompt, type, format, jsonl, files } = options;
  if (question !== undefined && prompt !== undefined) {
    throw usage(
      '--question and --prompt exclude each other',
      'name a question of the bank, or give its wording',
    );
  }
  if (type !== undefined && prompt === undefined) {
    throw usage(
      '--type says which type a --prompt has, and there is none',
      'a question of the bank has its type',
    );
  }
  if (jsonl && format !== undefined && format !== 'jsonl') {
    throw usage(`--jsonl writes one JSON object a line, not the format ${format}`, 'leave --format away');
  }
  if (jsonl && files.length > 1)
    throw usage('--jsonl reads one file or standard input', 'cat *.jsonl | coach score --jsonl');
  if (jsonl) return 'jsonl';
  if (format === undefined) return onTerminal ? 'text' : 'json';
  const known = formats.find((name) => name === format);
  if (known !== undefined) return known;
  const { didYouMean } = await import('../library/did-you-mean.ts');
  const hint = `the formats are ${formats.join(', ')}`;
  throw new CoachError({
    code: 'usage',
    message: `there is no format "${format}"`,
    hint,
    ...didYouMean(format, formats),
  });
}
