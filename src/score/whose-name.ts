/** Decides from the words beside a full name whether it is a customer's, or a workmate's, a relative's or the candidate's. */

import type { Clause } from '../language/clause.ts';
import { colleagueNouns, customerNouns } from '../language/people.ts';
import type { FullName } from './find-name-words.ts';
import { textAround } from './text-around.ts';

/** `customer`: said so; `likely`: nothing says otherwise; `other`: somebody else's. */
export type NameOwner = 'customer' | 'likely' | 'other';

/** Nouns of people.ts that name a place or a body and not a person. */
const bodies = new Set(
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
  'agent',
  'handler',
  'mentor',
  'coach',
  'tutor',
  'coordinator',
  'co-ordinator',
  'organiser at work',
  'ceo',
  'cto',
  'coo',
  'md',
  'founder',
  'president',
  'executive',
  'specialist',
  'analyst',
  'adviser',
  'advisor',
  'sous',
  'buddy',
  'housemate',
  'deputy',
  'captain',
  'warden',
  'author',
  'writer',
  'singer',
  'actor',
  'footballer',
  'presenter',
  'speaker',
  'referee',
  'clerk',
  'operative',
  'planner',
  'buyer at',
  'steward',
  'controller',
  'administrator',
].filter((role) => !bodies.has(role));
const relatives =
  'mum|mom|mam|dad|mother|father|wife|husband|partner|brother|sister|son|daughter|friend|best friend|mate|nan|gran|grandma|granddad|grandad|uncle|aunt|auntie|aunty|cousin|neighbour|neighbor|flatmate|teacher|tutor|coach|old boss|girlfriend|boyfriend|fiancée?|lecturer|classmate';
const alternatives = (nouns: Iterable<string>) =>
  [...nouns]
    .map((noun) => noun.replace(/[-\s]/gu, '[- ]'))
    .sort((a, b) => b.length - a.length)
    .join('|');

const person = alternatives(roles.filter((role) => !professions.has(role)));
const anyRole = alternatives([...roles, ...bodies].filter((role) => role !== 'it'));
const profession = alternatives(professions);
const link = String.raw`(?:\s*[,:(–—-]\s*|\s+)(?:(?:at|in|on|of|from|for|the|the|time|there|then|back|duty|shift|nights|days|call|called|named|name|was|is|who|whose|by|bank|shop|store|branch|desk|office|hotel|depot|team|that|day|a|an|our|my|old|one|senior|junior|ours|mine|night)(?:\s*[,:(–—-]\s*|\s+)){0,6}(?:(?:Mrs?|Ms|Miss|Dr)\.? )?`;
const workmateBefore = new RegExp(
  String.raw`\b(?:${person})s?${link}$|\b(?:my|our|the|his|her|their|customer's|client's|tenant's|patient's|guest's|usual|duty|charge|staff|shift|company|house|deputy|head)\s+(?:[\p{L}-]+\s+){0,2}(?:${profession})${link}$`,
  'iu',
);
const relativeBefore = new RegExp(String.raw`\bmy (?:[\p{L}-]+ ){0,2}(?:${relatives})${link}$`, 'iu');
const workmateAfter = new RegExp(
  String.raw`^\s*(?:[,(–—-]\s*|(?:was|is|'s|who (?:was|is)|became|as)\s+)(?:who (?:was|is|'s) )?(?:(?:my|our|the|a|an|another|then|also|one of (?:our|the)) )?(?:[\p{L}-]+ ){0,3}(?:${person})s?(?![\p{L}])|^\s*(?:[,(–—-]\s*|(?:was|is) )(?:my|our|the|his|her|their) (?:[\p{L}-]+ ){0,2}(?:${profession})(?![\p{L}])`,
  'iu',
);
const workPlaceAfter =
  /^,?\s*\(?(?:from|in|at|on|over in|down in|up in|over at|who works (?:in|at|on)|who worked (?:in|at|on))\s+(?:(?:the|our)\s+)?(?:[\p{L}-]+\s+)?(?:accounts|finance|billing|dispatch|it|hr|head office|(?:the )?(?:office|depot|warehouse|kitchen|stockroom|team)|legal|engineering|product|qa|logistics|logistic|maintenance|security|reception|support|sales|marketing|compliance|risk|payroll|facilities|housekeeping|operations|ops|the bar|the desk|desk|the floor|nights|days|shift|tier (?:two|2|three|3)|second line|level 2|fraud|underwriting|claims|customer (?:care|services?|relations|success|support))(?![\p{L}])/iu;
const workActAfter =
  /^,?\s*(?:who\s+)?(?:(?:also|then|later|always|had)\s+)?(?:approved|authori[sz]ed|signed|trained|taught|mentored|coached|hired|promoted|stepped in|covered|backed me|supervised|supervises|manages|managed|runs|ran the|leads|led|heads|headed|looks after|took over|takes over|on (?:reception|security|the desk|shift|duty|the till)|was on (?:duty|shift|nights|the desk|reception)|sits next to|sat next to|and (?:me|myself)\b|works|did the (?:rota|other))/iu;
/** "Martin Hall and I split the queue", at the head of a sentence. */
const togetherAfter = /^ (?:and|&) I\b/u;
const workActBefore =
  /\b(?:(?:escalat\w+|hand(?:ed|ing)?|pass(?:ed|ing)?|transferr?\w*|report(?:ed|s|ing)?|referr?\w*|forward\w*|delegat\w+|went|turned|deferr?ed|answer(?:ed)?) (?:[\p{L}']+ ){0,5}(?:to|over to|up to)|(?:trained|mentored|managed|supervised|coached|approved|authori[sz]ed|signed off|hired|taught|led|run|covered|praised|interviewed|written|founded|authored|presented) by|alongside|cover(?:ed|ing)? for|work(?:ed|ing|s)? (?:closely )?(?:with|for|under|beside)|under|shadow(?:ed|ing)|brought in|bring in|call(?:ed)? (?:over|in)|grabbed|fetched|fetch|pulled in|cc'?d|copied in|looped in|teamed up with|team up with|thanks to|swapp?ed (?:[\p{L}]+ )?with|reporting to|me and|i and|myself and|approval (?:from|of)|permission from|sign-off from|alongside of|and then)\s+(?:(?:Mrs?|Ms|Miss|Dr)\.? )?$/iu;
const askedBefore = /\b(?:asked|got|get|ask|paged|radioed|messaged|pinged|slacked)\s+$/iu;
const soughtBefore = /\b(?:ask(?:ed|s|ing)?|wait(?:ed|s|ing)?) for\s+$/iu;
const askedAfter =
  /^,?\s+(?:to|if|for|whether|on the|in the|over|how (?:i|we)|what (?:i|we|(?:s?he|they) would))\b/iu;
const ownBefore =
  /\b(?:i(?:'|’)?m|i am|my name(?:'s|’s| is| was)|this is|it(?:'|’)s|it is|speaking is|call me|i, |me, |name of candidate:?|candidate:?)\s*$/iu;
const saidAfter =
  /^[,.!]?["”’']?,?\s*(?:she|he|they|the (?:customer|caller|lady|man|woman|client|guest)) (?:said|says|told|shouted|announced|began)\b/iu;
const signedBefore = /\b(?:regards|sincerely|faithfully|thanks|cheers|signed|best)[,.]?\s*$/iu;
const standIn =
  /\b(?:(?:named|nicknamed|christened|dubbed|call(?:ed)?) (?:him|her|them|it|this one)|(?:i|we|you|let(?:'|’)s|let us)(?:'ll|’ll| will| shall| would|'d|’d)? call|we(?:'|’)ll say|let(?:'|’)s say|say,|pretend(?:ed)?|alias|pseudonym|not (?:his|her) real name|so-called|nicknamed|as in)\s*$/iu;
const policeBefore =
  /\b(?:PC|DC|Constable|Sergeant|Inspector|Detective|Officer|Judge|President|Queen|King|Prince|Princess|Councillor|Sister|Nurse|Coach|Chef)\s+$/u;
const ownStory =
  /\b(?:my name|in my (?:last|first|previous|old|current|present) (?:job|place|role|post|position)|complain(?:t|ed|ing|ts) (?:was |were |had been )?(?:about|against)|named after)\b[^.]{0,40}$/iu;
const absent =
  /^,? (?:had |was |is |being |who was )?(?:called in (?:sick|ill)|(?:off|on) (?:sick|ill|leave|maternity|paternity|jury duty|holiday|break|lunch)|at lunch|away that)/iu;
const theirPart =
  /^, (?:he|she)(?:'s|’s| is| was)(?: then)? (?:our|the|my|in|on|head of|one of (?:our|the))(?! (?:oldest|customer|client|guest|patient|lady|one|first|worst|best|kind))/iu;
const standInAfter =
  /^,?\s*\(?(?:not (?:his|her|their) real name|name(?:s)? (?:has been |have been )?changed|made[- ]up|a pseudonym|let(?:'|’)s (?:say|call)|we(?:'|’)ll call)/iu;
const thing =
  /(?:^|[^\p{L}])(?:the|every|any|some|another|a|an|my|our|his|her|their|your|no|each|play|playing|watch|watching|reading|wearing|like a|at|in|near|outside|via|on)\s+(?:(?:new|latest|old|whole|signed|first|last|next|entire) )?$/iu;
const authored =
  /\b(?:quote|quoted|quoting|book|song|film|novel|poem|talk|course|video|podcast|album|painting|theory|method|phrase|words)\b[^.,:]{0,20}\b(?:by|from|of)\s+$|\b(?:as|read|reading)\s+$/iu;
const authoredAfter =
  /^(?:'s|’s)\s+(?:book|method|model|rule|theory|quote|song|film|novel|talk|words|line|course|framework|principle|idea|saying|approval|permission|sign-?off|okay|ok|agreement|team|desk|shift|rota|blessing|advice|clinic|surgery|job|list|office|round|class|watch|section|queue|inbox|extension|instructions?|orders|say-so)/iu;

const customer = alternatives(
  [...customerNouns].filter(
    (noun) =>
      !/^(?:man|people|folk|party|public|someone|somebody|anyone|anybody|everyone|everybody|fan|owner|driver|member|relative|regular|relatives|person|parent|customer’s)$/u.test(
        noun,
      ),
  ),
);
const customerBefore = new RegExp(
  String.raw`\b(?:${customer}|man|person|someone|somebody|member|owner|regular|policy ?holder|account holder)s?(?:'s|’s)?(?:\s*[,:(–—-]\s*|\s+)(?:(?:was|is|called|named|by the name of|name|whose name was|name was|name is|a|an|old|one|there|he was|she was|of mine|of ours|in \p{L}+|in (?:room |flat |bed )?\d+)(?:\s*,\s*|\s+)){0,3}$`,
  'iu',
);
/** An unknown word after "customer" may be anything; after "customer called" or "the customer," it is a name. */
const surelyNamed =
  /(?:(?<!\bclients?)\s*,|\b(?:called|named|name|name of|name was|name is))\s+(?:(?:a|an|old|one) )?$/iu;
const softTitle = /^(?:Dr|Prof|Professor|Rev|Reverend|Captain|Major|Father|Sister|Chief)\b/u;
const thingCalled =
  /([\p{L}-]+)(?:'s|’s)?(?: (?:was|is|were|are))? (?:called|named)\s+(?:(?:a|old) )?$|([\p{L}-]+)(?:'s|’s) name (?:was|is)\s+$/iu;
const beings = new Set(
  'he she they who i we one them him her me was is be being been you name so also just'.split(' '),
);
const nameCueBefore =
  /\b(?:(?:his|her|the) (?:sur)?name(?:'s|’s| was| is)|name of|named|(?:he|she) (?:was|is) called|(?:he|she)(?:'|’)s called|in the name of|under the name(?: of)?|booking (?:was )?(?:under|it said)|dear|called|name[,:?])\s*(?:(?:a|old|little|one) )?$/iu;
const nameCueAfter =
  /^,?\s*(?:(?:his|her) name (?:was|is)|is (?:his|her) name|was (?:his|her) name|(?:he|she) was called|it was\b|that was (?:him|her)|was the (?:customer|client|lady|gentleman|guest|patient)|the (?:customer|client|guest|patient|lady|gentleman|tenant))/iu;
/** "I remember her well: …" */
const pronounBefore = /\b(?:him|her|he|she)\b[^.:]{0,30}:\s*$/iu;
const pronounAfter =
  /^,\s+(?:who(?:'d|’d)|(?:he|she)(?:'d|’d|'s|’s|'ll|’ll)?\b|(?:his|her) \p{L}+ (?:was|had|were)\b)/iu;
const servedBefore =
  /\b(?:it was|that was|old|poor|little|young|rang|phoned|apologi[sz]ed to|refunded|visited|served|helped|refunded|look(?:ed)? up|pulled up|looked after|one of them was|one was|(?:worst|last|first|best) (?:one )?was|emailed|e-mailed|wrote to|wedding, \p{L}+ and|(?:suitcase|parcel|order|account|booking|son|daughter|wife|husband|mother|father|parents|case) of|cards? from|review from|letter from|call from|email from|complaint from|card from|forget|remember|(?:he|she)(?:'|’)?s|he was|she was|we'd|signed it),?\s+(?:(?:a|an|old|one|this) )?$/iu;
const servedAfter =
  /^,?\s*(?:(?:aged )?\d\d,|who(?:'d|’d| had| was| came| rang| wanted)|rang|phoned|called|came|comes|complained|wanted|wrote|had (?:been|bought|booked|waited|ordered|paid)|was (?:furious|upset|angry|crying|waiting|so|very|really|charged|overcharged|shouting)|had\b|from (?!the )\p{Lu}|of \p{Lu}|lives|bought|booked|ordered|shouted|screamed|swore|yelled|threw|slammed|cried|kicked off|demanded|threatened|refused|returned|walked in|turned up|was in tears|on hold|stormed|burst)/iu;
const roleEarlier = new RegExp(String.raw`\b(?:${customer}|${anyRole})s?(?![\p{L}])`, 'giu');

/** @param text the whole answer */
export function whoseName(name: FullName, text: string, clauses: readonly Clause[]): NameOwner {
  const around = textAround(text, name);
  const { after } = around;
  const before = around.before.replace(/["“'‘]$/u, '');
  const byCustomer = clauses.some(
    (clause) => clause.start <= name.start && name.start < clause.end && clause.voice === 'customer',
  );
  if (ownBefore.test(before)) return byCustomer || saidAfter.test(after) ? 'customer' : 'other';
  if (
    signedBefore.test(around.earlier + before) ||
    (name.start === 0 && /^\s*[\r\n]/u.test(text.slice(name.end)))
  )
    return 'other';
  if (policeBefore.test(before) || ownStory.test(before) || absent.test(after) || theirPart.test(after))
    return 'other';
  if (standIn.test(before) || standInAfter.test(after) || authoredAfter.test(after)) return 'other';
  if (workmateAfter.test(after) || workPlaceAfter.test(after) || relativeBefore.test(before)) return 'other';
  if (workmateBefore.test(before) || workActBefore.test(before)) return 'other';
  if (isThing(before)) return 'other';
  if (customerBefore.test(before) && (name.given !== 'unknown' || name.titled || surelyNamed.test(before)))
    return 'customer';
  if (soughtBefore.test(before)) return 'other';
  if (askedBefore.test(before) && askedAfter.test(after)) return 'other';
  if (nameCueAfter.test(after)) return 'customer';
  if (nameCueBefore.test(before) || (before === '' && /\bname\?\s*$/u.test(around.earlier)))
    return workmateLast(around.earlier + before) ? 'other' : 'customer';
  if (softTitle.test(text.slice(name.start, name.start + 12))) return 'likely';
  if (workActAfter.test(after) || (togetherAfter.test(after) && /^(?:[\p{L}]+,? ){0,2}$/u.test(before)))
    return 'other';
  if (!name.titled && (thing.test(before) || authored.test(before))) return 'other';
  if (
    servedBefore.test(before) ||
    servedAfter.test(after) ||
    pronounAfter.test(after) ||
    pronounBefore.test(before)
  )
    return workmateLast(before) ? 'other' : name.given === 'unknown' ? 'likely' : 'customer';
  return workmateLast(before) ? 'other' : 'likely';
}

/** "a pub called Red Lion", "her dog's name was…". */
function isThing(before: string): boolean {
  const noun = thingCalled
    .exec(before)
    ?.slice(1)
    .find((word) => word !== undefined)
    ?.toLowerCase();
  return (
    noun !== undefined &&
    !customerNouns.has(noun) &&
    !customerNouns.has(noun.replace(/s$/u, '')) &&
    (!colleagueNouns.has(noun) || bodies.has(noun)) &&
    !beings.has(noun)
  );
}

/** Whether the person last spoken of is a workmate. */
function workmateLast(before: string): boolean {
  const last = [...before.matchAll(roleEarlier)].at(-1)?.[0].toLowerCase().replace(/s$/u, '') ?? '';
  return colleagueNouns.has(last) && !customerNouns.has(last) && !bodies.has(last) && !professions.has(last);
}
