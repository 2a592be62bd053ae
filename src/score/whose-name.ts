/** Decides from the words beside a full name whether it is a customer's, or a workmate's, a relative's or the candidate's. */

import type { Clause } from '../language/clause.ts';
import { colleagueNouns, customerNouns } from '../language/people.ts';
import { latePattern } from '../text/late-pattern.ts';
import {
  customerBefore,
  fromPlaceAfter,
  nameCueAfter,
  nameCueBefore,
  pronounAfter,
  pronounBefore,
  servedAfter,
  servedBefore,
  surelyNamed,
} from './customer-cues.ts';
import type { FullName } from './find-name-words.ts';
import { type Surroundings, textAround } from './text-around.ts';
import {
  absent,
  askedAfter,
  askedBefore,
  bodies,
  officeBefore,
  relativeBefore,
  soughtBefore,
  theirPart,
  togetherAfter,
  workActAfter,
  workActBefore,
  workmateAfter,
  workmateBefore,
  workmateLast,
  workPlaceAfter,
} from './workmate-cues.ts';

/** `customer`: said so; `likely`: nothing says otherwise; `other`: somebody else's. */
export type NameOwner = 'customer' | 'likely' | 'other';

const ownBefore = latePattern(
  String.raw`\b(?:i(?:'|’)?m|i am|my name(?:'s|’s| is| was)|this is|it(?:'|’)s|it is|speaking is|call me|i, |me, |name of candidate:?|candidate:?)\s*$`,
  'iu',
);
const saidAfter = latePattern(
  String.raw`^[,.!]?["”’']?,?\s*(?:she|he|they|the (?:customer|caller|lady|man|woman|client|guest)) (?:said|says|told|shouted|announced|began)\b`,
  'iu',
);
const signedBefore = latePattern(
  String.raw`\b(?:regards|sincerely|faithfully|thanks|cheers|signed|best)[,.]?\s*$`,
  'iu',
);
const ownStory = latePattern(
  String.raw`\b(?:my name|in my (?:last|first|previous|old|current|present) (?:job|place|role|post|position)|complain(?:t|ed|ing|ts) (?:was |were |had been )?(?:about|against)|named after)\b[^.]{0,40}$`,
  'iu',
);
const standIn = latePattern(
  String.raw`\b(?:(?:named|nicknamed|christened|dubbed|call(?:ed)?) (?:him|her|them|it|this one)|(?:i|we|you|let(?:'|’)s|let us)(?:'ll|’ll| will| shall| would|'d|’d)? call|we(?:'|’)ll say|let(?:'|’)s say|say,|pretend(?:ed)?|alias|pseudonym|not (?:his|her) real name|so-called|nicknamed|as in)\s*$`,
  'iu',
);
const standInAfter = latePattern(
  String.raw`^,?\s*\(?(?:not (?:his|her|their) real name|name(?:s)? (?:has been |have been )?changed|made[- ]up|a pseudonym|let(?:'|’)s (?:say|call)|we(?:'|’)ll call)`,
  'iu',
);
const thing = latePattern(
  String.raw`(?:^|[^\p{L}])(?:the|every|any|some|another|a|an|my|our|his|her|their|your|no|each|play|playing|watch|watching|reading|wearing|like a|at|in|near|outside|via|on)\s+(?:(?:new|latest|old|whole|signed|first|last|next|entire) )?$`,
  'iu',
);
const thingCalled = latePattern(
  String.raw`([\p{L}-]+)(?:'s|’s)?(?: (?:was|is|were|are))? (?:called|named)\s+(?:(?:a|old) )?$|([\p{L}-]+)(?:'s|’s) name (?:was|is)\s+$`,
  'iu',
);
const beings = new Set(
  'he she they who i we one them him her me was is be being been you name so also just'.split(' '),
);
const authored = latePattern(
  String.raw`\b(?:quote|quoted|quoting|book|song|film|novel|poem|talk|course|video|podcast|album|painting|theory|method|phrase|words)\b[^.,:]{0,20}\b(?:by|from|of)\s+$|\b(?:as|read|reading)\s+$`,
  'iu',
);
const authoredAfter = latePattern(
  String.raw`^(?:'s|’s)\s+(?:book|method|model|rule|theory|quote|song|film|novel|talk|words|line|course|framework|principle|idea|saying|approval|permission|sign-?off|okay|ok|agreement|team|desk|shift|rota|blessing|advice|clinic|surgery|job|list|office|round|class|watch|section|queue|inbox|extension|instructions?|orders|say-so)`,
  'iu',
);
const softTitle = /^(?:Dr|Prof|Professor|Rev|Reverend|Captain|Major|Father|Sister|Chief)\b/u;

/** @param text the whole answer */
export function whoseName(name: FullName, text: string, clauses: readonly Clause[]): NameOwner {
  const { before: opened, after, earlier } = textAround(text, name);
  const before = opened.replace(/["“'‘]$/u, '');
  if (ownBefore.test(before))
    return saidAfter.test(after) || isCustomersWord(name, clauses) ? 'customer' : 'other';
  if (
    signedBefore.test(earlier + before) ||
    (name.start === 0 && /^\s*[\r\n]/u.test(text.slice(name.end, name.end + 9)))
  )
    return 'other';
  if (isStandIn(before, after) || isWorkmates(before, after) || isThing(before)) return 'other';
  if (customerBefore.test(before) && (name.given !== 'unknown' || name.titled || surelyNamed.test(before)))
    return 'customer';
  if (soughtBefore.test(before) || (askedBefore.test(before) && askedAfter.test(after))) return 'other';
  if (nameCueAfter.test(after)) return 'customer';
  if (nameCueBefore.test(before) || (before === '' && /\bname\?\s*$/u.test(earlier)))
    return workmateLast(earlier + before) ? 'other' : 'customer';
  // Doctors and priests are seldom customers.
  if (softTitle.test(text.slice(name.start, name.start + 12))) return 'likely';
  if (workActAfter.test(after) || (togetherAfter.test(after) && /^(?:[\p{L}]+,? ){0,2}$/u.test(before)))
    return 'other';
  if (!name.titled && (thing.test(before) || authored.test(before))) return 'other';
  if (workmateLast(before)) return 'other';
  return name.given !== 'unknown' && isServed({ before, after, earlier }, name.given === 'known')
    ? 'customer'
    : 'likely';
}

/** @param sure whether the words can be nothing but a name */
function isServed({ before, after }: Surroundings, sure: boolean): boolean {
  return (
    servedAfter.test(after) ||
    pronounAfter.test(after) ||
    pronounBefore.test(before) ||
    (sure && (servedBefore.test(before) || fromPlaceAfter.test(after)))
  );
}

function isWorkmates(before: string, after: string): boolean {
  if (officeBefore.test(before) || ownStory.test(before) || relativeBefore.test(before)) return true;
  if (workmateBefore.test(before) || workActBefore.test(before)) return true;
  return [absent, theirPart, workmateAfter, workPlaceAfter].some((cue) => cue.test(after));
}

function isStandIn(before: string, after: string): boolean {
  return standIn.test(before) || standInAfter.test(after) || authoredAfter.test(after);
}

/** Whether the customer is speaking: "I'm Margaret Ellison" in the customer's own words. */
function isCustomersWord(name: FullName, clauses: readonly Clause[]): boolean {
  return clauses.some(
    (clause) => clause.start <= name.start && name.start < clause.end && clause.voice === 'customer',
  );
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
