/** Questions as text that Anki imports: the question on the front, what an interviewer listens for on the back. */

import { stringify } from 'csv-stringify/sync';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';

/**
 * Tab-separated with Anki's own header lines. The id comes first, so that a later import changes the same card. What
 * texts hold is shown as it is: no HTML, sound, formula or template of theirs reaches a card. Sample answers are left
 * out: a card is there for an answer of one's own.
 */
export function renderAnkiBank(
  questions: readonly Question[],
  { elements, topics }: Pick<Library, 'elements' | 'topics'>,
): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#tags column:4',
    '#notetype:Basic',
    '#deck:coach',
  ];
  const rows = questions.map((question) => {
    const topic = topics.find(({ id }) => id === question.topic)?.title ?? question.topic;
    return [`coach-${question.id}`, frontOf(question, topic), backOf(question, elements), tagsOf(question)];
  });
  const body = stringify(rows, { delimiter: '\t', record_delimiter: 'unix', quoted: true });
  return `${head.join('\n')}\n${body}`;
}

function frontOf({ ask, askedBy }: Question, topic: string): string {
  return [`<b>${show(ask)}</b>`, `<i>${show(topic)}. ${show(askedBy)}</i>`].join('<br>');
}

function backOf(
  { why, listeningFor, expects, hints, probes }: Question,
  elements: Library['elements'],
): string {
  const nameOf = (id: keyof Library['elements']): string => elements[id].name;
  const points = expects.map(({ element, points: share, must }) => {
    const starter = hints.find((hint) => hint.element === element)?.starter;
    const begin = starter === undefined ? '' : `: <i>${show(starter)}</i>`;
    return `<li>${show(nameOf(element))} (${share}${must ? ', must' : ''})${begin}</li>`;
  });
  return [
    `<p>${show(listeningFor)}</p>`,
    `<ul>${points.join('')}</ul>`,
    `<p>${show(why)}</p>`,
    ...(probes.length === 0 ? [] : [`<p>Next: ${probes.map(({ ask }) => show(ask)).join(' ')}</p>`]),
  ].join('');
}

/** Tags are separated by spaces; ids hold none. */
function tagsOf({ topic, type, level, sectors }: Question): string {
  return [`coach::${topic}`, type, level, ...sectors].join(' ');
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As the text reads: HTML, `[sound:…]`, `[latex]`, `\(…\)` and `{{…}}` are letters like others. */
function show(text: string): string {
  return text
    .trim()
    .replace(/[&<>"]/gu, (sign) => named[sign] ?? '')
    .replace(/[[\]{}\\$]/gu, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/\n/gu, '<br>');
}
