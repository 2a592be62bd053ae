/** The codebook's rules of subject, negation and reality for one sentence: how much it can earn, whatever its words. */

import type { Clause } from '../language/clause.ts';
import type { ElementId } from '../rubric/element.ts';
import type { Unit } from './unit-features.ts';

/** These may be about others, or need no act at all. */
const aboutOthers: ReadonlySet<ElementId> = new Set([
  'situation',
  'task',
  'outcome',
  'evidence',
  'reflection',
  'rationale',
  'policy',
  'philosophy',
  'concept',
  'prioritisation',
  'expectations',
  'teamwork',
  'escalation',
]);
/** Things and rules may be what is spoken of in these, but never what the customer does: "he rang my manager". */
const notByCustomer: ReadonlySet<ElementId> = new Set([
  'escalation',
  'teamwork',
  'policy',
  'expectations',
  'rationale',
  'reflection',
]);
/** Acts that a denial undoes: "I didn't apologise". Of others the denial is the thing itself: "I didn't interrupt". */
const undoneByDenial: ReadonlySet<ElementId> = new Set([
  'apology',
  'empathy',
  'diagnosis',
  'documentation',
  'follow_up',
  'escalation',
  'solution',
  'collaboration',
  'extra_mile',
  'teamwork',
  'clarity',
]);

/** What is shown by telling the customer, and is not when it was never told. A "couldn't tell" may be the limit itself. */
const shownByTelling: ReadonlySet<ElementId> = new Set(['expectations', 'policy', 'boundaries', 'ownership']);
const tellingVerbs = new Set('tell say explain mention inform warn admit show'.split(' '));

/** Acts: where somebody else does something in a sentence and the candidate nothing, a passive beside it is theirs, too. */
const acts: ReadonlySet<ElementId> = new Set([
  'apology',
  'solution',
  'diagnosis',
  'documentation',
  'follow_up',
  'prevention',
  'extra_mile',
  'collaboration',
  'boundaries',
  'safety',
  'composure',
  'clarity',
  'self_care',
  'ownership',
]);

/** To a behavioural question these need no act that was done. */
const neverPlanned: ReadonlySet<ElementId> = new Set([
  'philosophy',
  'concept',
  'tools',
  'rationale',
  'outcome',
  'evidence',
  'situation',
]);

/** The highest level that the sentence can give to an element: 0 nothing, 1 a claim at most, 2 everything. */
export function creditUnit(unit: Unit, element: ElementId): 0 | 1 | 2 {
  let facts = known.get(unit);
  if (facts === undefined) {
    facts = readFacts(unit);
    known.set(unit, facts);
  }
  return creditBy(facts, element);
}

const kinds = [aboutOthers, notByCustomer, undoneByDenial, shownByTelling, acts, neverPlanned];

/** Elements of the same kind credit any sentence alike. */
export function creditKind(element: ElementId): number {
  return kinds.reduce((kind, elements) => kind * 2 + Number(elements.has(element)), 0);
}

/** Every element asks for the same units, several times. */
const known = new WeakMap<Unit, Facts>();

/** What the rules ask of a sentence, of its clauses with a verb. */
interface Facts {
  /** There is no such clause. */
  readonly verbless: boolean;
  readonly allByCustomer: boolean;
  readonly allByOthers: boolean;
  readonly someByOthers: boolean;
  /** No clause is the candidate's. */
  readonly noneOwn: boolean;
  readonly ownDenied: boolean;
  readonly ownUntold: boolean;
  /** To a behavioural question: what did not happen, and what is only planned. */
  readonly neverHappened: boolean;
  readonly planned: boolean;
}

function readFacts({ clauses, type }: Unit): Facts {
  const told = clauses.filter(({ words }) => words.some(({ tag }) => tag === 'V' || tag === 'MD'));
  const own = told.filter(isOwn);
  const behavioural = type === 'behavioral';
  // "I would let him finish before I said anything": the time of a plan is planned, too.
  const mains = own.filter((clause) => !isTime(clause));
  return {
    verbless: told.length === 0,
    allByCustomer: told.every(({ agent }) => agent === 'customer'),
    allByOthers: told.every(({ agent }) => agent === 'other' || agent === 'customer'),
    someByOthers: told.some(isOthers),
    noneOwn: own.length === 0,
    ownDenied: own.every(({ polarity }) => polarity === 'negated'),
    ownUntold: own.some(isUntold),
    neverHappened: behavioural && own.every(({ reality }) => reality === 'counterfactual'),
    planned: behavioural && (mains.length > 0 ? mains : own).every(isPlan),
  };
}

function creditBy(facts: Facts, element: ElementId): 0 | 1 | 2 {
  if (facts.verbless) return 2;
  if (facts.allByCustomer && notByCustomer.has(element)) return 0;
  if (facts.allByOthers && !aboutOthers.has(element)) return 0;
  if (facts.noneOwn) return facts.someByOthers && acts.has(element) ? 0 : 2;
  if (facts.ownDenied) {
    if (undoneByDenial.has(element)) return 0;
    if (facts.ownUntold && shownByTelling.has(element)) return 0;
  }
  if (neverPlanned.has(element)) return 2;
  if (facts.neverHappened) return 0;
  return facts.planned ? 1 : 2;
}

function isOwn(clause: Clause): boolean {
  return clause.voice === 'candidate' && (clause.agent === 'candidate' || clause.agent === 'we');
}

/** "I didn't mention", "I wasn't brave enough to tell them", but not "I couldn't tell". */
function isUntold({ words }: Clause): boolean {
  return (
    words.some(({ tag, lemma }) => tag === 'V' && tellingVerbs.has(lemma)) &&
    !words.some(({ lemma, norm }) => lemma === 'can' || norm === 'could' || norm === 'ca')
  );
}

function isOthers({ agent, voice }: Clause): boolean {
  return agent === 'other' || agent === 'customer' || voice !== 'candidate';
}

const timeWords = new Set('before after until till when once while whilst'.split(' '));

function isTime({ words }: Clause): boolean {
  const [first] = words;
  return first?.tag === 'SUB' && timeWords.has(first.norm);
}

function isPlan(clause: Clause): boolean {
  return (
    clause.reality === 'planned' || clause.reality === 'hypothetical' || clause.reality === 'counterfactual'
  );
}
