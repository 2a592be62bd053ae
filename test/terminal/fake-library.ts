/** A small library for tests of drawing and practising: real ids, invented texts. */

import {
  type Element,
  type ElementId,
  elementIds,
  type Flag,
  type FlagId,
  flagIds,
} from '../../src/rubric/element.ts';
import type { Library } from '../../src/rubric/library.ts';
import type { Question } from '../../src/rubric/question.ts';

const named = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('_', ' ');

const element = (id: ElementId): Element => ({
  id,
  name: named(id),
  group: 'story',
  why: `Why ${id} matters.`,
  shown: { means: '', example: '' },
  claimed: { means: '', example: '' },
  advice: { missing: `Say more about ${id}.`, claimed: `Show ${id} instead of naming it.` },
  probe: `What about ${id}?`,
  starter: '',
  signals: [],
});

const flag = (id: FlagId): Flag => ({
  id,
  name: named(id),
  points: -20,
  cap: 40,
  why: `An interviewer hears ${named(id).toLowerCase()} and thinks of their own customers.`,
  raised: '',
  spared: '',
  example: '',
  near_miss: '',
  better: 'Say what the person did, and leave out the verdict.',
  note: '',
  signals: [],
});

const question = (id: string, topic: string, type: Question['type'], ask: string): Question => ({
  id,
  topic,
  type,
  ask,
  wordings: [],
  askedBy: 'Managers in shops and call centres',
  why: 'They want to hear how you treat people who are upset.',
  listeningFor: '',
  sectors: [],
  level: 'entry',
  expects: [
    { element: 'situation', points: 20, must: true },
    { element: 'composure', points: 30, must: true },
    { element: 'solution', points: 30, must: true },
    { element: 'outcome', points: 20, must: false },
  ],
  hints: [],
  probes: [],
  samples: {},
});

const record = <Id extends string, Value>(ids: readonly Id[], make: (id: Id) => Value): Record<Id, Value> =>
  Object.fromEntries(ids.map((id) => [id, make(id)])) as Record<Id, Value>;

export const angryCustomer: Question = {
  ...question(
    'angry-customer',
    'de-escalation',
    'behavioral',
    'Tell me about a time you dealt with an angry customer.',
  ),
  wordings: ['When did you last calm somebody down?'],
  hints: [
    { element: 'situation', prompt: 'What had gone wrong?', starter: 'A customer…' },
    { element: 'outcome', prompt: 'How did it end?', starter: 'In the end…' },
  ],
  probes: [
    { element: 'outcome', ask: 'What happened in the end?' },
    { element: 'solution', ask: 'What did you offer?' },
  ],
  samples: { strong: 'We had billed her twice. I stayed calm and refunded her. She is still with us.' },
};

export const fakeLibrary: Library = {
  topics: [
    { id: 'de-escalation', title: 'De-escalation' },
    { id: 'listening', title: 'Listening and empathy' },
  ],
  questions: [
    angryCustomer,
    question('abusive-caller', 'de-escalation', 'situational', 'What would you do about an abusive caller?'),
    question('active-listening', 'listening', 'behavioral', 'When did listening solve a problem for you?'),
    question('frustration', 'listening', 'technique', 'How do you show that you understand frustration?'),
  ],
  elements: record(elementIds, element),
  flags: record(flagIds, flag),
  types: { behavioral: { expects: [] }, situational: { expects: [] }, technique: { expects: [] } },
  lexicon: {},
  cutPoints: [20, 40, 60, 80],
  ratingNames: ['disqualifying', 'weak', 'adequate', 'strong', 'outstanding'],
};
