/** What the interviewer says around the questions: friendly, and without a word on how an answer was. */

import { sayDuration } from '../coach/speaking-time.ts';
import { type Random, shuffle } from './seeded-random.ts';

export interface InterviewerLines {
  readonly opening: string;
  /** Before the question with this index; empty before the first. */
  readonly bridge: (index: number) => string;
  /** Before a follow-up question. */
  readonly beforeProbe: (index: number) => string;
  /** When the time limit ended an answer. */
  readonly timeUp: string;
  readonly closing: string;
}

const openings = [
  'Hello, and thank you for making the time today.',
  'Thank you for coming in. It is good to meet you.',
  'Welcome. Take a seat, and take a moment to settle in.',
];
const invitations = [
  'Tell me what you yourself did, as concretely as you can.',
  'Examples from your own work help me most.',
  'There are no trick questions; I would like to hear how you work.',
];
const bridges = [
  'Thank you. Here is the next one.',
  'All right. Let us turn to the next one.',
  'Thanks, I have made a note of that. Next question.',
  'Thank you for telling me. Let us go on.',
];
const beforeProbes = [
  'One thing I would like to hear more about.',
  'May I ask a little further there?',
  'Let me come back to that for a moment.',
];

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** @param limit seconds for each answer, if there is a limit */
export function interviewerLines(count: number, limit: number | undefined, random: Random): InterviewerLines {
  const [opening = ''] = shuffle(openings, random);
  const [invitation = ''] = shuffle(invitations, random);
  const between = shuffle(bridges, random);
  const probing = shuffle(beforeProbes, random);
  const subject = count === 1 ? 'one question' : `${numbers[count] ?? String(count)} questions`;
  const time = limit === undefined ? '' : ` You have ${sayDuration(limit)} for each answer.`;
  const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
  return {
    opening: `${opening} I have ${subject} about working with customers.${time} ${invitation}`,
    bridge: (index) => (index === 0 ? '' : pick(between, index)),
    beforeProbe: (index) => pick(probing, index),
    timeUp: 'I have to stop you there, our time for this one is up.',
    closing: 'That was my last question. Thank you for your answers.',
  };
}
