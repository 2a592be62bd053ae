/** Finds e-mail addresses and telephone numbers in an answer, except those of a business and the candidate's own. */

import type { Span } from '../text/document.ts';
import { latePattern } from '../text/late-pattern.ts';
import { textAround } from './text-around.ts';

const email = latePattern(
  String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,60}@[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{2,30}){1,4}`,
  'gu',
);
const spokenEmail = latePattern(
  String.raw`(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,40}(?: (?:dot|underscore|dash) [\p{L}\p{N}]{1,40}){0,3} at [\p{L}\p{N}-]{1,40} dot (?:com|co|org|net|edu|uk|ie|de|in|fr|au|ca)\b(?: dot [a-z]{2,3}\b)?`,
  'giu',
);
/** Seven to fifteen digits in groups, with or without a country's prefix. */
const digits = latePattern(
  String.raw`(?<![\p{L}\p{N}£$€₹#./:-])(?:\+\s?)?\(?\d(?:[ .()/‑–-]{0,2}\d){6,14}(?![\p{L}\p{N}]|[.,:]\d|\s?(?:%|[€£$]))`,
  'gu',
);
const numberWord =
  '(?:oh|o|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|hundred)';
const spokenDigits = latePattern(() => `\\b${numberWord}(?:[\\s,-]+${numberWord}){5,20}\\b`, 'giu');

const businessMailbox = latePattern(
  String.raw`^(?:support|info|help|helpdesk|help-desk|sales|admin|contact|no-?reply|hello|enquir\w*|inquir\w*|complaints?|service|services|customer.*|care|team|hr|office|jobs|billing|accounts?|returns?|orders?|bookings?|reservations?|reception|feedback|press|legal|privacy|security|it|escalations?|claims?)@`,
  'iu',
);
const businessLine = latePattern(
  String.raw`\b(?:our|help-?lines?|hot-?lines?|helpdesk|desk(?:'s|’s)?|reception|site|switchboard|extension|depot(?:'s|’s)?|head office|(?:office|shop|store|branch|bank|support|company|firm|supplier|courier|garage|clinic|surgery|hospital|hotel|council|warehouse|manufacturer|carrier|insurer|airline|ombudsman|police)(?:'s|’s)?|leaflet|brochure|website|freephone|toll.free|customer services?|crisis line|samaritans)\b`,
  'iu',
);
const theirs =
  /\b(?:(?:his|her|their|whose|(?:customer|client|guest|patient|tenant|lady|gentleman|caller|man|woman)(?:'s|’s)?)\b[^.]{0,28}|(?:rang|called|phoned|texted|ring|call|phone|text|reach|contact|emailed|e-mailed|email) (?:him|her|them|(?:Mr|Mrs|Ms|Miss)\b\.?[^.]{0,20})\b[^.]{0,15})$/u;
const own = latePattern(
  String.raw`\b(?:my (?:own )?(?:\w+ )?(?:number|mobile|cell|phone|e-?mail|address|extension|line)|(?:manager|supervisor|colleague|boss|team ?lead(?:er)?|engineer|director|technician|courier|driver)(?:'s|’s) (?:\w+ )?(?:number|mobile|cell|phone|e-?mail|address|extension|line))\b[^.]{0,20}$`,
  'iu',
);
const phoneCue = latePattern(
  String.raw`\b(?:phone|telephone|tel|mobile|mob|cell|cel|landline|direct line|whats\s?app|number(?:'s|’s)?|rang|rung|ring|call|called|calling|phoned|dial(?:led)?|texted|text|back on|reach(?:ed)? (?:him|her|them) on|contact\b.{0,40}\bon)\b[^.!?]{0,40}$`,
  'iu',
);
const otherNumber = latePattern(
  String.raw`\b(?:order|ref(?:erence)?|ticket|booking|tracking|invoice|serial|case|claim|job|parcel|consignment|batch|model|item|product|part|barcode|sku|imei|flight|account|acct|a\/c|sort code|card|policy|membership|member|nhs|insurance|passport|licen[cs]e|student|customer|employee|staff|id|iban|docket|complaint|incident|request|registration|asset|receipt|code)\b[\s,:#]*(?:(?:no|nos|number|id|code|was|is|of)\b\.?[\s,:#]*){0,3}$`,
  'iu',
);
const freephone =
  /^(?:\+?44\s?|\(?0)(?:80[08]|84[345]|87[0-3]|3\d\d)\b|^(?:\+?1[ -]?)?\(?8(?:00|33|44|55|66|77|88)\)?\b[ -]\d{3}|^1[38]00\b/u;

/** Whatever these patterns find has this: most answers have not, and need not be searched. */
const anyEmail = /@| dot /iu;
/** Numbers in them are pages and cases; whoever gives one away gives away no number to ring. */
const webAddress = latePattern(String.raw`(?:https?:\/\/|www\.)\S+`, 'giu');
const anyDigits = /\d(?:[ .()/‑–-]{0,2}\d){6}/u;

export function findContactData(text: string): Span[] {
  const found: Span[] = [];
  const emails = anyEmail.test(text) ? [...email.matchAllIn(text), ...spokenEmail.matchAllIn(text)] : [];
  for (const match of emails) {
    const span = spanOf(match);
    const { before, after } = textAround(text, span);
    if (firmAfter.test(after)) continue;
    if (
      !businessMailbox.test(match[0]) &&
      !own.test(before) &&
      !toUs.test(before) &&
      !(businessLine.test(before) && !theirs.test(before))
    )
      found.push(span);
  }
  const numbers = anyDigits.test(text) ? [...digits.matchAllIn(text)].map(spanOf) : [];
  const addresses = numbers.length === 0 ? [] : [...webAddress.matchAllIn(text)].map(spanOf);
  let next = 0;
  for (const span of numbers) {
    while (next < addresses.length && (addresses[next]?.end ?? 0) <= span.start) next += 1;
    if ((addresses[next]?.start ?? text.length) <= span.start) continue;
    if (isPersonsPhone(text, text.slice(span.start, span.end), span)) found.push(span);
  }
  for (const match of spokenDigits.matchAllIn(text)) {
    const words = match[0].toLowerCase().split(/[\s,-]+/u);
    const { before } = textAround(text, spanOf(match));
    const starts = /^(?:oh|o|zero|nought|naught)$/u.test(words[0] ?? '');
    if (spokenLength(words) >= 8 && (starts || phoneCue.test(before)) && isPersonal(text, spanOf(match)))
      found.push(spanOf(match));
  }
  return found;
}

function isPersonsPhone(text: string, raw: string, span: Span): boolean {
  const plain = raw.replace(/\D/gu, '');
  const { before } = textAround(text, span);
  if (otherNumber.test(before) || freephone.test(raw) || isDate(raw)) return false;
  const international =
    (raw.startsWith('+') && plain.length >= 9) || (raw.startsWith('00') && plain.length >= 12);
  const national = /^\(?0/u.test(raw) && (plain.length === 10 || plain.length === 11) && plain[1] !== '0';
  const american =
    /^(?:1[ .-])?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}$/u.test(raw) || /^555[ -]\d{4}$/u.test(raw);
  const spoken = plain.length <= 13 && phoneCue.test(before) && !/[/]/u.test(raw);
  return (international || national || american || spoken) && isPersonal(text, span);
}

const firmAfter = latePattern(
  String.raw`^,? (?:is |was |which is )?(?:our|the) (?:[\p{L}-]+ )?(?:supplier|manufacturer|courier|help ?desk|office|depot|shop|branch|team|department|engineer|manager|supervisor)\b`,
  'iu',
);
const toUs = latePattern(
  String.raw`\b(?:phone|call|ring|contact|e-?mail|reach|text|(?:write|wrote|mail) to) (?:me|us)\b[^.]{0,20}$|\bour (?!(?:[\p{L}-]+ ){0,2}(?:customer|client|guest|tenant|patient|member|regular))(?:[\p{L}-]+ ){0,2}[\p{L}-]+[\s,:(]*(?:(?:is|was|on|at)[\s,:]*)?$|\b(?:ombudsman|regulator|samaritans|citizens advice|manufacturer|supplier|courier|depot|council|police|bank|insurer|airline|garage|office|shop|store|branch|company|firm|hotel|head office)(?:'s|’s)? (?:\w+ )?(?:number|line|phone|e-?mail|address)[\s,:]*(?:(?:is|was|on|at)[\s,:]*)?$`,
  'iu',
);

/** A number whose owner is not said is taken for the customer's. */
function isPersonal(text: string, span: Span): boolean {
  const { before, after } = textAround(text, span);
  if (
    own.test(before) ||
    toUs.test(before) ||
    /^[\s,]*(?:is|was|being|which (?:is|was))? ?(?:my|our|the (?:depot|office|shop|branch|store|courier|supplier))/iu.test(
      after,
    )
  )
    return false;
  return theirs.test(before) || !businessLine.test(before + after.slice(0, 50));
}

function isDate(raw: string): boolean {
  return /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u.test(raw);
}

/** How many digits the words stand for: "double oh" two, "nine hundred" three. */
function spokenLength(words: readonly string[]): number {
  return words.reduce(
    (sum, word) => sum + (word === 'triple' || word === 'treble' || word === 'hundred' ? 2 : 1),
    0,
  );
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
