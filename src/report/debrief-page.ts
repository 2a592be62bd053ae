/** A debrief as one page of HTML: what the interview came to, and each answer marked. */

import type { Element } from 'hast';
import { h } from 'hastscript';
import { anchorOf, drawAttempt, type PageTools } from './attempt-article.ts';
import { type AnsweredQuestion, answeredOf, type DebriefFile } from './debrief-file.ts';
import { drawFooter, drawHeads, drawSection, renderHtmlPage } from './html-page.ts';
import type { ReportAttempt } from './report-attempt.ts';
import { sayFlag, saySelfRating, saySize, sayStanding, sayWay } from './say-debrief.ts';

export interface DebriefPage extends DebriefFile {
  readonly finishedAt: Date;
  /** IANA name. */
  readonly timeZone: string;
  /** Base64 of the SHA-256 of `reportStyle`. */
  readonly styleHash: string;
}

/** The page, ending with a line break. */
export function renderDebriefPage(page: DebriefPage): string {
  const { debrief, day, clean, styleHash } = page;
  const body = [
    h('a.skip', { href: '#content' }, 'To the content'),
    h('header', [h('h1', 'Mock interview'), h('p.soft', `${day} · ${clean(saySize(debrief))}`)]),
    h('main', { id: 'content', tabIndex: -1 }, [
      drawSection('next', 'The one thing to practise next', [drawNext(page)]),
      drawSection('questions', 'Questions', [drawQuestions(page)]),
      ...drawSelfRating(page),
      drawSection('elements', 'Strongest and weakest', [drawStandings(page)]),
      drawSection('flags', 'Red flags', [drawFlags(page)]),
      drawSection(
        'answers',
        'Answers',
        answeredOf(debrief).map((entry) => drawAnswered(entry, page)),
      ),
    ]),
    drawFooter(day),
  ];
  return renderHtmlPage({ title: `Mock interview, ${day}`, styleHash, body });
}

function drawNext({ next, clean }: DebriefPage): Element {
  if (next === undefined) return h('p', 'Nothing was missing. Another interview asks other questions.');
  return h('div.next', [
    h('p', h('b', clean(next.what))),
    h('p', clean(next.advice)),
    h('p', h('code', clean(next.command))),
  ]);
}

/** What an answer is called on the page. */
const idOf = (number: number): string => `answer-${number}`;

function drawQuestions({ debrief, library, clean }: DebriefPage): Element {
  return h('table.wide', [
    h('caption', 'In the order in which they were asked.'),
    drawHeads(['Question', 'Score', 'Rating', 'Your rating']),
    h(
      'tbody',
      debrief.questions.map(({ number, question, answer, ownRating }) => {
        const name = `${number}. ${clean(question.ask)}`;
        const rating = answer?.scorecard.rating;
        return h('tr', [
          h('th', { scope: 'row' }, answer ? h('a', { href: `#${anchorOf(idOf(number))}` }, name) : name),
          h('td.number', answer ? String(answer.scorecard.score) : 'no answer'),
          h('td', rating === undefined ? '' : `${rating}, ${library.ratingNames[rating - 1] ?? ''}`),
          h('td', ownRating === undefined ? '' : String(ownRating)),
        ]);
      }),
    ),
  ]);
}

function drawSelfRating({ debrief, clean }: DebriefPage): readonly Element[] {
  const { selfRating } = debrief;
  if (selfRating === undefined) return [];
  const lines = saySelfRating(selfRating).map((line) => h('p', clean(line)));
  return [drawSection('self', 'How you rated yourself', lines)];
}

function drawStandings({ debrief, library, clean }: DebriefPage): Element {
  const { strongest, weakest } = debrief;
  const item = (label: string, text: string): Element => h('li', [h('b', `${label}: `), clean(text)]);
  return h('ul', [
    ...(strongest === undefined ? [] : [item('Strongest', sayStanding(strongest, library))]),
    ...(weakest === undefined ? [] : [item('Weakest', sayStanding(weakest, library))]),
  ]);
}

function drawFlags({ debrief, library, clean }: DebriefPage): Element {
  if (debrief.flags.length === 0) return h('p', 'None.');
  const quoted = (answer: string, { start, end }: { readonly start: number; readonly end: number }): string =>
    `"${clean(answer).slice(start, end)}"`;
  return h(
    'ul',
    debrief.flags.map((found) => {
      const { name, words, where, better } = sayFlag(found, library, quoted);
      return h('li', [h('b', name), `, ${where}: ${words} ${better}`]);
    }),
  );
}

function drawAnswered(entry: AnsweredQuestion, page: DebriefPage): Element {
  const { library, marksOf, clean, finishedAt, timeZone } = page;
  const { number, question, answer } = entry;
  const attempt: ReportAttempt = {
    id: idOf(number),
    finishedAt,
    timeZone,
    questionId: question.id,
    wording: `${number}. ${question.ask}`,
    type: question.type,
    answer: answer.answer,
    scorecard: answer.scorecard,
    revisionOf: null,
  };
  const tools: PageTools = { library, marksOf, clean };
  const article = drawAttempt(attempt, new Set(), tools);
  const way = sayWay(entry).map((line) => h('p', clean(line)));
  // After the title and the line of facts.
  return { ...article, children: [...article.children.slice(0, 2), ...way, ...article.children.slice(2)] };
}
