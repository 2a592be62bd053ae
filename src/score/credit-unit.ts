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
  'philosophy',
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

/** The highest level that the sentence can give to an element: 0 nothing, 1 a claim at most, 2 everything. */
export function creditUnit(unit: Unit, element: ElementId): 0 | 1 | 2 {
  const told = unit.clauses.filter((clause) =>
    clause.words.some((word) => word.tag === 'V' || word.tag === 'MD'),
  );
  if (told.length === 0) return 2;
  const own = told.filter(isOwn);
  if (notByCustomer.has(element) && told.every(({ agent }) => agent === 'customer')) return 0;
  if (
    !aboutOthers.has(element) &&
    told.every((clause) => clause.agent === 'other' || clause.agent === 'customer')
  )
    return 0;
  if (own.length === 0) return acts.has(element) && told.some(isOthers) ? 0 : 2;
  if (own.every((clause) => clause.polarity === 'negated')) {
    if (undoneByDenial.has(element)) return 0;
    if (shownByTelling.has(element) && own.some(isUntold)) return 0;
  }
  if (
    unit.type === 'behavioral' &&
    !['philosophy', 'concept', 'tools', 'rationale', 'outcome', 'evidence', 'situation'].includes(element)
  ) {
    if (own.every((clause) => clause.reality === 'counterfactual')) return 0;
    // "I would let him finish before I said anything": the time of a plan is planned, too.
    const mains = own.filter((clause) => !isTime(clause));
    if ((mains.length > 0 ? mains : own).every(isPlan)) return 1;
  }
  return 2;
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
