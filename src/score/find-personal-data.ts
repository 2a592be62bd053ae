/** Finds where an answer gives away a customer's personal data: full names, contact data, addresses, account numbers. */

import type { Clause } from '../language/clause.ts';
import type { Span } from '../text/document.ts';
import { latePattern } from '../text/late-pattern.ts';
import { findAccountData } from './find-account-data.ts';
import { findContactData } from './find-contact-data.ts';
import { findHomeAddresses } from './find-home-addresses.ts';
import { type FullName, findNameWords } from './find-name-words.ts';
import { whoseName } from './whose-name.ts';

export type PersonalKind = 'name' | 'email' | 'phone' | 'account' | 'address';

/** One name or one number, apart from what belongs together with it. */
export interface PersonalDatum extends Span {
  readonly kind: PersonalKind;
}

/** A customer's full name: what it says beside the place. */
export interface PersonalName extends PersonalDatum {
  readonly kind: 'name';
  readonly name: FullName;
}

/**
 * @param clauses of the whole answer
 * @param givenNames lower case, without accents
 * @returns in the order of the text, what belongs together as one span, none overlapping
 */
export function findPersonalData(
  text: string,
  clauses: readonly Clause[],
  givenNames: ReadonlySet<string>,
): Span[] {
  const { names, data } = findData(text, clauses, givenNames);
  return join(text, [...names, ...data]);
}

/** The names of customers, and the other data; as they were found, which may overlap. */
export function findData(
  text: string,
  clauses: readonly Clause[],
  givenNames: ReadonlySet<string>,
): { readonly names: readonly PersonalName[]; readonly data: readonly PersonalDatum[] } {
  const names = findNameWords(text, clauses, givenNames).map((name) => ({
    name,
    owner: whoseName(name, text, clauses),
  }));
  const key = (name: FullName) => name.words.join(' ');
  // Once somebody is said to be a workmate, the name is a workmate's wherever it stands, and so is the number beside it.
  const others = new Set(names.filter(({ owner }) => owner === 'other').map(({ name }) => key(name)));
  const isOthers = (span: Span) =>
    names.some(({ name }) => others.has(key(name)) && name.end <= span.start && isBeside(text, name, span));
  const found: readonly PersonalDatum[] = [
    ...findContactData(text).map((span) => ({ ...span, kind: contactKind(text, span) })),
    ...findAccountData(text).map((span) => ({ ...span, kind: 'account' as const })),
    ...findHomeAddresses(text).map((span) => ({ ...span, kind: 'address' as const })),
  ];
  const data = found.filter((span) => !isOthers(span));
  const customers = names.filter(
    ({ name, owner }) =>
      !others.has(key(name)) &&
      (owner === 'customer' || name.titled || data.some((span) => isBeside(text, name, span))),
  );
  return {
    names: customers.map(({ name }) => ({ start: name.start, end: name.end, kind: 'name', name })),
    data,
  };
}

function contactKind(text: string, { start, end }: Span): 'email' | 'phone' {
  return /@| dot /iu.test(text.slice(start, end)) ? 'email' : 'phone';
}

const glue = latePattern(
  String.raw`^[\s,;:()–—'’-]*(?:(?:of|at|on|from|and|his|her|their|mobile|phone|telephone|tel|cell?|e-?mail|number|direct|line|is|was|account|lives|who|in|it|s|card|ending|policy|sort|code)(?![\p{L}])[\s,;:()–—'’-]*){0,4}$`,
  'iu',
);

function isBeside(text: string, a: Span, b: Span): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return second.start - first.end < 40 && glue.test(text.slice(first.end, second.start));
}

/** Overlapping spans and neighbours become one. */
function join(text: string, spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && (start < last.end || isBeside(text, last, { start, end })))
      last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
