/** Puts scored answers on standard output in the format that was asked for. */

import { printableJson } from '../terminal/printable.ts';
import { renderLine } from './render-line.ts';
import type { NamedAnswer } from './render-sarif.ts';
import type { ScoreDeps, Scored, ScoreFormat, ScoreOptions } from './score-options.ts';
import { writeOut } from './write-out.ts';

export interface ScoreWriter {
  readonly one: (path: string, scored: Scored) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** One answer is written as it is; several are told apart by their files' names. */
export async function makeScoreWriter(
  format: ScoreFormat,
  { files, plain, question, prompt }: Pick<ScoreOptions, 'files' | 'plain' | 'question' | 'prompt'>,
  { library, stdout, env }: ScoreDeps,
): Promise<ScoreWriter> {
  const several = files.length > 1;
  const byDefault = question === undefined && prompt === undefined;
  const end = async (): Promise<void> => {};
  switch (format) {
    case 'line':
      return {
        one: (path, { scorecard }) => writeOut(stdout, `${renderLine(path, scorecard, library)}\n`),
        end,
      };
    case 'jsonl':
      return { one: (_, { scorecard }) => writeOut(stdout, printableJson(scorecard, 0)), end };
    case 'text': {
      const [{ renderScored, renderScoredHead }, { themeOf }] = await Promise.all([
        import('./render-scored.ts'),
        import('./page-deps.ts'),
      ]);
      const theme = themeOf(stdout, env, plain);
      return {
        one: (path, scored) => {
          const head = renderScoredHead(several ? path : '', scored.asked, byDefault, theme);
          return writeOut(stdout, head + renderScored(scored, library, theme));
        },
        end,
      };
    }
    case 'markdown': {
      const { renderMarkdown } = await import('./render-markdown.ts');
      return {
        one: (path, scored) => writeOut(stdout, renderMarkdown({ path, byDefault, ...scored }, library)),
        end,
      };
    }
    case 'sarif': {
      const { renderSarif } = await import('./render-sarif.ts');
      const all: NamedAnswer[] = [];
      return {
        one: async (path, { answer, scorecard }) => {
          all.push({ path, answer, scorecard });
        },
        end: () => writeOut(stdout, renderSarif(all, library)),
      };
    }
    case 'json': {
      if (!several) return { one: (_, { scorecard }) => writeOut(stdout, printableJson(scorecard)), end };
      const all: unknown[] = [];
      return {
        one: async (_, { scorecard }) => {
          all.push(scorecard);
        },
        end: () => writeOut(stdout, printableJson(all)),
      };
    }
  }
}
