/** Finds numbers that open a customer's money or records: bank account, card, policy, health and passport numbers. */

import type { Span } from '../text/document.ts';
import { type LatePattern, latePattern } from '../text/late-pattern.ts';
import { textAround } from './text-around.ts';

/** Words that may stand between a number's name and the number. */
const between = String.raw`(?:[\s,:#'’-]{1,3}(?:number|numbers|no\.?|was|is|it was|it is|of|the|with the bank|at the bank|ending|ended|in|s)(?![\p{L}])){0,5}[\s,:#-]{1,3}`;
const grouped = (least: number, most: number) =>
  String.raw`(?:[A-Z]{0,3}\d(?:[ -]?\d){${least - 1},${most - 1}})(?![\p{L}\p{N}]|[.,]\d)`;

const patterns: readonly LatePattern[] = [
  // "account number 4471 882", "a/c no 30457718"; a bare "account" needs more digits
  latePattern(
    () => String.raw`\b(?:account|acct|a\/c)(?: (?:number|no)\b\.?|\s?#)${between}${grouped(4, 20)}`,
    'giu',
  ),
  latePattern(() => String.raw`\b(?:account|acct|a\/c)${between}${grouped(6, 20)}`, 'giu'),
  latePattern(() => String.raw`\bsort[- ]?code${between}\d\d[ -]?\d\d[ -]?\d\d\b`, 'giu'),
  latePattern(() => String.raw`\brouting (?:number|no)\b${between}\d{9}\b`, 'giu'),
  latePattern(() => String.raw`\bcustomer number with the bank${between}${grouped(5, 20)}`, 'giu'),
  latePattern(() => String.raw`\bpolicy${between}${grouped(6, 16)}`, 'giu'),
  latePattern(
    () =>
      String.raw`\b(?:nhs|medicare|health card|hospital)(?: (?:number|no)\b\.?)${between}${grouped(8, 12)}`,
    'giu',
  ),
  latePattern(
    () =>
      String.raw`\b(?:social security|ssn|aadhaar|pan|tax file|tfn|pps|sin)(?: (?:number|no)\b\.?)?${between}${grouped(8, 12)}`,
    'giu',
  ),
  latePattern(
    () =>
      String.raw`\b(?:national insurance|ni)(?: (?:number|no)\b\.?)${between}[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]\b`,
    'giu',
  ),
  latePattern(() => String.raw`\bpassport${between}[A-Z]{0,3}\d{6,9}\b`, 'giu'),
  latePattern(() => String.raw`\b[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?\b`, 'gu'),
  // sixteen (or fifteen) digits as they stand on a card
  latePattern(
    () =>
      String.raw`(?<![\p{L}\p{N}-])\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}-])3\d{3}[ -]\d{6}[ -]\d{5}(?![\p{L}\p{N}-])`,
    'gu',
  ),
];

const notTheirs = latePattern(
  String.raw`\b(?:my (?:own )?(?:\w+ )?|our (?:own )?(?:\w+ )?|(?:company|shop|business|supplier|dummy|test|made[- ]up|fake|example)(?:'s|’s)? )$`,
  'iu',
);
const otherNumber = latePattern(
  String.raw`\b(?:order|tracking|ref(?:erence)?|serial|barcode|imei|invoice|parcel|consignment|ticket|booking|gift|voucher)\b[^.]{0,25}$`,
  'iu',
);

/** Whatever the patterns find has this: most answers have not, and need not be searched. */
const anyNumber = /\d[ -]?\d[ -]?\d[ -]?\d|[A-Z]{2}\d\d/u;

export function findAccountData(text: string): Span[] {
  if (!anyNumber.test(text)) return [];
  return patterns.flatMap((pattern) =>
    [...pattern.matchAllIn(text)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter((span) => {
        const { before } = textAround(text, span);
        const bare = /^\d/u.test(text.slice(span.start, span.start + 1));
        if (
          /^policy/iu.test(text.slice(span.start)) &&
          /\b(?:under|per|in|by|with|see|the|company|our|following|to|on)\s+$/iu.test(before)
        )
          return false;
        return !notTheirs.test(before) && !(bare && otherNumber.test(before));
      }),
  );
}
