/** One question's page: what is asked and why, what a full answer shows, help on the way; no model answers. */

import type { Question } from '../rubric/question.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { hang, type PageDeps, widest } from './page.ts';

export function renderQuestionPage(question: Question, deps: PageDeps): string {
  const { library, theme } = deps;
  const { columns, dot } = theme;
  const nameOf = (id: keyof typeof library.elements) => library.elements[id].name;
  const topic = library.topics.find(({ id }) => id === question.topic)?.title ?? question.topic;
  const sectors = question.sectors.includes('any') ? 'any sector' : question.sectors.join(', ');
  const names = widest(question.expects.map(({ element }) => nameOf(element)));
  const bullet = (text: string) => hang('  - ', text, columns);
  const named = (id: keyof typeof library.elements, text: string) => bullet(`${nameOf(id)}: ${text}`);
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', ...fillLines(title, columns).map(theme.heading), ...lines];
  const lines = [
    hang('', question.ask, columns),
    hang('', [question.id, question.type, topic, question.level, sectors].join(dot), columns),
    ...section('Other wordings', question.wordings.map(bullet)),
    ...section('Who asks', [hang('  ', question.askedBy, columns)]),
    ...section('Why', [hang('  ', question.why, columns)]),
    ...section('Listening for', [hang('  ', question.listeningFor, columns)]),
    ...section(
      'What a full answer shows, in points of 100 (* an interviewer would not do without it)',
      question.expects.map(({ element, points, must }) => {
        const head = `  ${String(points).padStart(3)} ${must ? '*' : ' '} ${nameOf(element).padEnd(names)}  `;
        if (columns - head.length >= 24) return hang(head, library.elements[element].shown.means, columns);
        return `${head.trimEnd()}\n${hang('        ', library.elements[element].shown.means, columns)}`;
      }),
    ),
    ...section(
      'Hints',
      question.hints.map(({ element, prompt, starter }) => named(element, `${prompt} "${starter}"`)),
    ),
    ...section(
      'Follow-up questions',
      question.probes.map(({ element, ask }) => named(element, ask)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
