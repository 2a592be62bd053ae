/** The codebook's rules of subject, negation and reality hold whatever was learned. */

import { describe, expect, it } from 'vitest';
import type { ElementId } from '../../src/rubric/element.ts';
import { creditUnit } from '../../src/score/credit-unit.ts';
import { unitOf } from './unit-of.ts';

const credit = (text: string, element: ElementId): number => creditUnit(unitOf(text), element);

describe('creditUnit', () => {
  it.each<[string, ElementId, number]>([
    // Subject
    ['I apologised to her.', 'apology', 2],
    ['She apologised to me.', 'apology', 0],
    ['He phoned the area manager.', 'escalation', 0],
    ['My manager took the call over.', 'escalation', 2],
    ['She read me our rule on returns.', 'policy', 0],
    ['The rule allows one exchange.', 'policy', 2],
    ['Another team tracks the returns in Jira.', 'tools', 0],
    ['I track the returns in Jira.', 'tools', 2],
    ['She accepted the refund.', 'outcome', 2],
    // Negation
    ["I didn't apologise to her.", 'apology', 0],
    // Reality
    ['I would refund her.', 'solution', 1],
    ['I would let him finish before I said a word.', 'listening', 1],
    ['I should have refunded her.', 'solution', 0],
    ['Before she left I refunded her.', 'solution', 2],
  ])('%s %s %i', (text, element, expected) => {
    expect(credit(text, element)).toBe(expected);
  });
});
