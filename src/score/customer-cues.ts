/** Words beside a full name that make it a customer's. */

import { customerNouns } from '../language/people.ts';
import { latePattern } from '../text/late-pattern.ts';
import { alternatives } from './workmate-cues.ts';

const customer = alternatives(
  [...customerNouns].filter(
    (noun) =>
      !/^(?:man|people|folk|party|public|someone|somebody|anyone|anybody|everyone|everybody|fan|owner|driver|member|relative|regular|relatives|person|parent|customer’s)$/u.test(
        noun,
      ),
  ),
);
export const customerBefore = latePattern(
  () =>
    String.raw`\b(?:${customer}|man|person|someone|somebody|member|owner|regular|policy ?holder|account holder)s?(?:'s|’s)?(?:\s*[,:(–—-]\s*|\s+)(?:(?:was|is|called|named|by the name of|name|whose name was|name was|name is|a|an|old|one|there|he was|she was|of mine|of ours|in \p{L}+|in (?:room |flat |bed )?\d+)(?:\s*,\s*|\s+)){0,3}$`,
  'iu',
);
/** An unknown word after "customer" may be anything; after "customer called" or "the customer," it is a name. */
export const surelyNamed = latePattern(
  String.raw`(?:(?<!\bclients?)\s*,|\b(?:called|named|name|name of|name was|name is))\s+(?:(?:a|an|old|one) )?$`,
  'iu',
);
export const nameCueBefore = latePattern(
  String.raw`\b(?:(?:his|her|the) (?:sur)?name(?:'s|’s| was| is)|name of|named|(?:he|she) (?:was|is) called|(?:he|she)(?:'|’)s called|in the name of|under the name(?: of)?|booking (?:was )?(?:under|it said)|dear|called|name[,:?])\s*(?:(?:a|old|little|one) )?$`,
  'iu',
);
export const nameCueAfter = latePattern(
  String.raw`^,?\s*(?:(?:his|her) name (?:was|is)|is (?:his|her) name|was (?:his|her) name|(?:he|she) was called|it was\b|that was (?:him|her)|was the (?:customer|client|lady|gentleman|guest|patient)|the (?:customer|client|guest|patient|lady|gentleman|tenant))`,
  'iu',
);
/** "I remember her well: …" */
export const pronounBefore = latePattern(String.raw`\b(?:him|her|he|she)\b[^.:]{0,30}:\s*$`, 'iu');
export const pronounAfter = latePattern(
  String.raw`^,\s+(?:who(?:'d|’d)|(?:he|she)(?:'d|’d|'s|’s|'ll|’ll)?\b|(?:his|her) \p{L}+ (?:was|had|were)\b)`,
  'iu',
);
export const servedBefore = latePattern(
  String.raw`\b(?:it was|that was|old|poor|little|young|rang|phoned|apologi[sz]ed to|refunded|visited|served|helped|refunded|look(?:ed)? up|pulled up|looked after|one of them was|one was|(?:worst|last|first|best) (?:one )?was|emailed|e-mailed|wrote to|wedding, \p{L}+ and|(?:suitcase|parcel|order|account|booking|son|daughter|wife|husband|mother|father|parents|case) of|cards? from|review from|letter from|call from|email from|complaint from|card from|forget|remember|(?:he|she)(?:'|’)?s|he was|she was|we'd|signed it),?\s+(?:(?:a|an|old|one|this) )?$`,
  'iu',
);
export const servedAfter = latePattern(
  String.raw`^,?\s*(?:(?:aged )?\d\d,|who(?:'d|’d| had| was| came| rang| wanted)|rang|phoned|called|came|comes|complained|wanted|wrote|had (?:been|bought|booked|waited|ordered|paid)|was (?:furious|upset|angry|crying|waiting|so|very|really|charged|overcharged|shouting)|had\b|lives|bought|booked|ordered|shouted|screamed|swore|yelled|threw|slammed|cried|kicked off|demanded|threatened|refused|returned|walked in|turned up|was in tears|on hold|rings|phones|and (?:his|her) (?:wife|husband|partner|son|daughter|family|dog|mother)|stormed|burst)`,
  'iu',
);
export const fromPlaceAfter = /^,? (?:from|of|in) \p{Lu}\p{Ll}/u;
