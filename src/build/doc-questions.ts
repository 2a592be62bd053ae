/** `docs/questions.md`: what coach asks, from the files in `questions/`. */

import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { code, pageHead, table } from './doc-table.ts';

export function renderQuestionsPage({ questions, topics }: Pick<Library, 'questions' | 'topics'>): string {
  const head = pageHead(
    'Questions',
    `The ${questions.length} questions that come with coach, by topic. \`coach questions ID\` shows one in full; \`coach practice --question ID\` asks it. An
element in bold is one that an interviewer would not do without.`,
  );
  const sections = topics.map(({ id, title }) => {
    const rows = questions
      .filter(({ topic }) => topic === id)
      .map((question) => [
        code(question.id),
        question.type,
        question.level,
        question.sectors.join(', '),
        escapeMarkdown(question.ask),
        expected(question),
      ]);
    const heads = ['id', 'type', 'level', 'sectors', 'question', 'expects, in points'];
    return `## ${escapeMarkdown(title)} (${code(id)})\n\n${table(heads, rows)}\n`;
  });
  return [head, ...sections].join('\n');
}

function expected({ expects }: Question): string {
  return expects
    .map(({ element, points, must }) =>
      must ? `**${escapeMarkdown(element)} ${points}**` : `${escapeMarkdown(element)} ${points}`,
    )
    .join(', ');
}
