/** Words beside a full name that make it a workmate's, a relative's or a professional's, and not a customer's. */

import { colleagueNouns, customerNouns } from '../language/people.ts';
import { latePattern } from '../text/late-pattern.ts';

/** Nouns of people.ts that name a place or a body and not a person. */
export const bodies = new Set(
  'kitchen head office it accounts finance team department security hr payroll company shop store bank hospital supplier vendor agency landlord warehouse dispatch'.split(
    ' ',
  ),
);
/** Strangers may have these professions too: "a nurse called…" is a customer, "our nurse" is not. */
const professions = new Set(
  'solicitor lawyer councillor journalist reporter judge stylist hairdresser therapist physio physiotherapist owner landlord planner nurse doctor gp surgeon consultant pharmacist dentist vet teacher officer policeman mechanic plumber electrician headteacher driver developer cook waiter waitress chef courier'.split(
    ' ',
  ),
);
const roles = [
  ...colleagueNouns,
  ...'agent handler mentor coach tutor coordinator co-ordinator ceo cto coo md founder president executive specialist analyst adviser advisor sous buddy housemate deputy captain warden author writer singer actor footballer presenter speaker referee clerk operative planner steward controller administrator'.split(
    ' ',
  ),
  'deputy head',
].filter((role) => !bodies.has(role));
const relatives =
  'mum|mom|mam|dad|mother|father|wife|husband|partner|brother|sister|son|daughter|friend|best friend|mate|nan|gran|grandma|granddad|grandad|uncle|aunt|auntie|aunty|cousin|neighbour|neighbor|flatmate|teacher|tutor|coach|old boss|girlfriend|boyfriend|fiancée?|lecturer|classmate';

const person = alternatives(roles.filter((role) => !professions.has(role)));
const anyRole = alternatives([...roles, ...bodies].filter((role) => role !== 'it'));
const profession = alternatives(professions);
/** What may stand between the role and the name: "my manager at the time was called …". */
const link = String.raw`(?:\s*[,:(–—-]\s*|\s+)(?:(?:at|in|on|of|from|for|the|the|time|there|then|back|duty|shift|nights|days|call|called|named|name|was|is|who|whose|by|bank|shop|store|branch|desk|office|hotel|depot|team|that|day|a|an|our|my|old|one|senior|junior|ours|mine|night)(?:\s*[,:(–—-]\s*|\s+)){0,6}(?:(?:Mrs?|Ms|Miss|Dr)\.? )?`;

const personSpokenOf = latePattern(
  () => String.raw`\b(?:${alternatives(customerNouns)}|${anyRole})s?(?![\p{L}])`,
  'giu',
);

export const workmateBefore = latePattern(
  () =>
    String.raw`\b(?:${person})s?${link}$|\b(?:my|our|the|his|her|their|customer's|client's|tenant's|patient's|guest's|usual|duty|charge|staff|shift|company|house|deputy|head)\s+(?:[\p{L}-]+\s+){0,2}(?:${profession})${link}$`,
  'iu',
);
export const relativeBefore = latePattern(
  () => String.raw`\bmy (?:[\p{L}-]+ ){0,2}(?:${relatives})${link}$`,
  'iu',
);
export const workmateAfter = latePattern(
  () =>
    String.raw`^\s*(?:[,(–—-]\s*|(?:was|is|'s|who (?:was|is)|became|as)\s+)(?:who (?:was|is|'s) )?(?:(?:my|our|the|a|an|another|then|also|one of (?:our|the)) )?(?:[\p{L}-]+ ){0,3}(?:${person})s?(?![\p{L}])|^\s*(?:[,(–—-]\s*|(?:was|is) )(?:my|our|the|his|her|their) (?:[\p{L}-]+ ){0,2}(?:${profession})(?![\p{L}])`,
  'iu',
);
export const workPlaceAfter = latePattern(
  String.raw`^,?\s*\(?(?:from|in|at|on|over in|down in|up in|over at|who works (?:in|at|on)|who worked (?:in|at|on))\s+(?:(?:the|our)\s+)?(?:[\p{L}-]+\s+)?(?:accounts|finance|billing|dispatch|it|hr|head office|(?:the )?(?:office|depot|warehouse|kitchen|stockroom|team)|legal|engineering|product|qa|logistics|logistic|maintenance|security|reception|support|sales|marketing|compliance|risk|payroll|facilities|housekeeping|operations|ops|the bar|the desk|desk|the floor|nights|days|shift|tier (?:two|2|three|3)|second line|level 2|fraud|underwriting|claims|customer (?:care|services?|relations|success|support))(?![\p{L}])`,
  'iu',
);
export const workActAfter = latePattern(
  String.raw`^,?\s*(?:who\s+)?(?:(?:also|then|later|always|had)\s+)?(?:approved|authori[sz]ed|signed|trained|taught|mentored|coached|hired|promoted|stepped in|covered|backed me|supervised|supervises|manages|managed|runs|ran the|leads|led|heads|headed|looks after|took over|takes over|on (?:reception|security|the desk|shift|duty|the till)|was on (?:duty|shift|nights|the desk|reception)|sits next to|sat next to|and (?:me|myself)\b|(?:came|walked|ran|stepped) (?:over|out|down|across|up)\b|came in to (?:help|back|take)|used to|always (?:said|says|told)|works|did the (?:rota|other))`,
  'iu',
);
/** "Martin Hall and I split the queue", at the head of a sentence. */
export const togetherAfter = /^ (?:and|&) I\b/u;
export const workActBefore = latePattern(
  String.raw`\b(?:(?:escalat\w+|hand(?:ed|ing)?|pass(?:ed|ing)?|transferr?\w*|report(?:ed|s|ing)?|referr?\w*|forward\w*|delegat\w+|went|turned|deferr?ed|answer(?:ed)?) (?:[\p{L}']+ ){0,5}(?:to|over to|up to)|(?:trained|mentored|managed|supervised|coached|approved|authori[sz]ed|signed off|hired|taught|led|run|covered|praised|interviewed|written|founded|authored|presented) by|alongside|cover(?:ed|ing)? for|work(?:ed|ing|s)? (?:closely )?(?:with|for|under|beside)|under|shadow(?:ed|ing)|brought in|bring in|call(?:ed)? (?:over|in)|grabbed|fetched|fetch|pulled in|cc'?d|copied in|looped in|teamed up with|team up with|thanks to|swapp?ed (?:[\p{L}]+ )?with|reporting to|me and|i and|myself and|approval (?:from|of)|permission from|sign-off from|alongside of|and then)\s+(?:(?:Mrs?|Ms|Miss|Dr)\.? )?$`,
  'iu',
);
export const askedBefore = latePattern(
  String.raw`\b(?:asked|got|get|ask|paged|radioed|messaged|pinged|slacked)\s+$`,
  'iu',
);
export const askedAfter = latePattern(
  String.raw`^,?\s+(?:to|if|for|whether|on the|in the|over|how (?:i|we)|what (?:i|we|(?:s?he|they) would))\b`,
  'iu',
);
export const soughtBefore = latePattern(String.raw`\b(?:ask(?:ed|s|ing)?|wait(?:ed|s|ing)?) for\s+$`, 'iu');
export const absent = latePattern(
  `^,? (?:had |was |is |being |who was )?(?:called in (?:sick|ill)|(?:off|on) (?:sick|ill|leave|maternity|paternity|jury duty|holiday|break|lunch)|at lunch|away that)`,
  'iu',
);
export const theirPart = latePattern(
  `^, (?:he|she)(?:'s|’s| is| was)(?: then)? (?:our|the|my|in|on|head of|one of (?:our|the))(?! (?:oldest|customer|client|guest|patient|lady|one|first|worst|best|kind))`,
  'iu',
);
export const officeBefore =
  /\b(?:PC|DC|Constable|Sergeant|Inspector|Detective|Officer|Judge|President|Queen|King|Prince|Princess|Councillor|Sister|Nurse|Coach|Chef)\s+$/u;

/** Any of the nouns, the longer ones first. */
export function alternatives(nouns: Iterable<string>): string {
  return [...nouns]
    .map((noun) => noun.replace(/[-\s]/gu, '[- ]'))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** Whether the person last spoken of is a workmate. */
export function workmateLast(before: string): boolean {
  const last = [...personSpokenOf.matchAllIn(before)].at(-1)?.[0].toLowerCase().replace(/s$/u, '') ?? '';
  return colleagueNouns.has(last) && !customerNouns.has(last) && !bodies.has(last) && !professions.has(last);
}
