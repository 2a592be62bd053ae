/** The sentences of a debrief, so that terminal, Markdown and HTML say the same. */

import { flagTexts } from '../coach/flag-texts.ts';
import { elementName } from '../coach/listed-elements.ts';
import { countOf } from '../coach/say-number.ts';
import { sayDuration } from '../coach/speaking-time.ts';
import type { Debrief, DebriefedFlag, DebriefedQuestion, ElementStanding } from '../practice/debrief.ts';
import type { SelfRating } from '../practice/self-rating.ts';
import type { Library } from '../rubric/library.ts';

/** "5 questions, 612 words, about 4 minutes 22 seconds spoken; average score 64 of 100." */
export function saySize({ questions, words, seconds, average }: Debrief): string {
  const size = `${countOf(questions.length, 'question')}, ${countOf(words, 'word')}, about ${sayDuration(seconds)} spoken`;
  return `${size}; average score ${average} of 100.`;
}

const noAnswer = {
  time: 'no answer that could be scored before the time was up',
  input: 'no answer: the input ended before one was finished',
  left: 'no answer: the interview was left before one was finished',
} as const;

/** "score 72 of 100, rating 4 of 5, strong; you said 3" */
export function sayScore({ answer, missing, ownRating }: DebriefedQuestion, library: Library): string {
  if (answer === undefined) return noAnswer[missing ?? 'time'];
  const { score, rating } = answer.scorecard;
  const own = ownRating === undefined ? '' : `; you said ${ownRating}`;
  return `score ${score} of 100, rating ${rating} of 5, ${library.ratingNames[rating - 1]}${own}`;
}

/** What happened on the way to the score; none when nothing did. */
export function sayWay({ answer, beforeReply }: DebriefedQuestion): readonly string[] {
  const probe = answer?.details.reply?.probe;
  const change = (answer?.scorecard.score ?? 0) - (beforeReply ?? 0);
  const moved =
    change === 0
      ? 'The reply changed nothing in the score.'
      : `The reply ${change > 0 ? 'added' : 'cost'} ${countOf(Math.abs(change), 'point')}.`;
  return [
    ...(answer?.details.timeUp ? ['Taken as it stood when the time was up.'] : []),
    ...(probe === undefined ? [] : [`Follow-up: "${probe}"${beforeReply === undefined ? '' : ` ${moved}`}`]),
  ];
}

/** "Empathy: 28 of 30 points, over 2 answers that ask for it." */
export function sayStanding({ element, points, max, answers }: ElementStanding, library: Library): string {
  const over = `${countOf(answers, 'answer')} that ${answers === 1 ? 'asks' : 'ask'} for it`;
  return `${elementName(element, library)}: ${points} of ${max} points, over ${over}.`;
}

export interface SaidFlag {
  readonly name: string;
  readonly words: string;
  readonly where: string;
  readonly better: string;
}

/** @param quote the words at a span, in quotation marks */
export function sayFlag(
  { number, flag, answer }: DebriefedFlag,
  library: Library,
  quote: (answer: string, span: { readonly start: number; readonly end: number }) => string,
): SaidFlag {
  const { name, better } = flagTexts(flag, library);
  const cost = flag.points === 0 ? 'cost no points there' : `cost ${countOf(-flag.points, 'point')}`;
  return { name, words: quote(answer, flag), where: `question ${number}, ${cost}`, better };
}

/** Less than a step of the scale is little. */
function sayVerdict({ verdict, difference }: SelfRating): string {
  if (verdict === 'mixed') return 'You over-rate some answers and under-rate others.';
  if (verdict === 'close') return 'You see yourself much as the measure does.';
  return `You ${verdict}-rate yourself${Math.abs(difference) < 1 ? ' a little' : ''}.`;
}

/** How the own ratings compare; the first sentence gives the figures. */
export function saySelfRating(rating: SelfRating): readonly string[] {
  const { scope, answers, own, measured, difference, furthest } = rating;
  const one = answers === 1 ? 'your answer' : 'your answers';
  const of = scope === 'whole' ? 'the interview as a whole' : one;
  const average = scope === 'whole' || answers === 1 ? '' : ' on average';
  const gap =
    difference === 0
      ? 'the same'
      : `${Math.abs(difference)} ${difference > 0 ? 'above' : 'below'} the measure`;
  return [
    `You rated ${of} ${own} of 5${average}; measured ${measured}: ${gap}. ${sayVerdict(rating)}`,
    ...(furthest === undefined
      ? []
      : [
          `Furthest apart: you said ${furthest.own}, measured ${furthest.measured}, for "${furthest.question.ask}"`,
        ]),
  ];
}

export interface SaidNext {
  readonly what: string;
  readonly advice: string;
  readonly command: string;
}

/** @param more options that the command needs to find the question, with a space before */
export function sayNextThing({ next }: Debrief, library: Library, more: string): SaidNext | undefined {
  if (next === undefined) return undefined;
  const command = `coach practice --question ${next.question.id}${more}`;
  const lost = `${countOf(next.lost, 'point')} lost over the interview`;
  if (next.kind === 'flag') {
    const { name, better } = library.flags[next.flag];
    return { what: `${name}, ${lost}.`, advice: better, command };
  }
  const name = elementName(next.element, library);
  return { what: `${name}, ${lost}.`, advice: library.elements[next.element].advice.missing, command };
}
