/** Nouns for people, by their part in the story: the customer's side, or the candidate's colleagues and superiors. */

const served =
  'customer costumer client guest patient caller passenger shopper buyer tenant resident visitor pupil student user diner subscriber policyholder cardholder claimant applicant';
const customers =
  'cust parent member lady gentleman woman man guy bloke fella lad girl boy mother father mum mom dad couple family kid child husband wife son daughter granddad grandad gran nan grandma grandmother pensioner punter reader traveller traveler rider account-holder homeowner landlord bride groom father-in-law chap geezer dude person people folk regular relative carer owner borrower public party tourist builder widow someone somebody anyone anybody everyone everybody auntie uncle missus businessman businesswoman fan teenager child voter householder donor supporter customer’s fellow lass feller farmer trucker hotelier headmaster cyclist commuter biker walker widower vicar swimmer golfer angler camper lodger landlady holidaymaker bridesmaid backpacker motorist';
const colleagues =
  'manager mgr supervisor boss lead leader colleague co-worker coworker workmate teammate staff chef kitchen cook waiter waitress bartender head office director owner-manager engineer technician courier dispatch warehouse it accounts finance team department security guard receptionist nurse doctor gp surgeon consultant pharmacist dentist vet teacher principal trainee trainer intern apprentice assistant porter cashier rep salesman salesperson developer mechanic plumber electrician headteacher matron sister consultant police officer policeman bouncer mate gaffer foreman registrar librarian caretaker housekeeper hr payroll company shop store bank hospital supplier vendor agency landlord partner senior junior predecessor airline management flatmate fitter depot council driver physio cleaner recruiter housekeeping crew insurer bursar treasurer';

export const customerNouns: ReadonlySet<string> = new Set(`${served} ${customers}`.split(' '));
/** Who is nobody but a customer: not "lady" or "child", whom the candidate may know at home. */
export const servedNouns: ReadonlySet<string> = new Set(`${served} complainant`.split(' '));
export const colleagueNouns: ReadonlySet<string> = new Set(colleagues.split(' '));

/** Others too, but a customer may be one: "he" is not taken for them. */
export const roleNouns: ReadonlySet<string> = new Set(
  'solicitor lawyer barrister captain pilot inspector warden steward adjuster underwriter broker adviser advisor clerk worker paramedic midwife therapist volunteer agent'.split(
    ' ',
  ),
);

/** "My niece", "our dog": of one's own, they are seldom the ones that are served. */
export const familyNouns: ReadonlySet<string> = new Set(
  'mum mom mother dad father parent brother sister sibling niece nephew cousin gran nan grandma grandmother granddad grandad grandfather grandparent granny nana nanna stepmother stepfather stepmum stepdad stepson stepdaughter stepchild stepbrother stepsister eldest youngest uncle aunt auntie husband wife fiance fiancee son daughter kid child boy girl twin toddler baby in-law family flatmate housemate dog puppy cat kitten rabbit hamster'.split(
    ' ',
  ),
);

/** Before another noun these say whose man or woman it is: "the IT guys", "the delivery driver". */
export const tradeNouns: ReadonlySet<string> = new Set([
  ...colleagueNouns,
  ...'delivery taxi bus coach van lorry truck ambulance support service maintenance repair removal'.split(
    ' ',
  ),
]);
/** Nouns that anybody may be called by. */
export const anyonesNouns: ReadonlySet<string> = new Set(
  'guy lady man woman person people folk lad girl boy bloke chap driver member'.split(' '),
);

/** Nouns that only a "she", and only a "he", is called by. */
export const femaleNouns: ReadonlySet<string> = new Set(
  'lady woman girl lass landlady bridesmaid mother mum mom wife daughter gran nan grandma grandmother bride widow auntie missus businesswoman waitress matron sister'.split(
    ' ',
  ),
);
export const maleNouns: ReadonlySet<string> = new Set(
  'gentleman fellow feller headmaster widower man guy bloke fella lad boy father dad husband son granddad grandad groom father-in-law chap geezer dude uncle businessman policeman salesman'.split(
    ' ',
  ),
);

/** Verbs of noticing: what follows them is what was so. "I noticed | her card had been declined". */
export const noticingVerbs: ReadonlySet<string> = new Set(
  'notice realise realize see find know learn discover spot'.split(' '),
);

/** Verbs that report speech or thought; what follows them is their subject's. */
export const reportVerbs: ReadonlySet<string> = new Set(
  'say tell ask explain reply answer shout scream yell claim insist complain suspect fear assume allege mention add announce state admit demand threaten think believe feel reckon know promise assure warn swear argue write text suggest repeat confirm respond moan agree go inform mutter whisper remark joke comment email plead beg snap growl rant declare'.split(
    ' ',
  ),
);

/** Report verbs of speech proper: the candidate saying something to somebody. */
export const speechVerbs: ReadonlySet<string> = new Set(
  'say tell ask explain reply answer promise assure warn suggest repeat confirm respond write text mention add offer apologise admit inform email go be'.split(
    ' ',
  ),
);

/** What hardly anybody does who is served: in a note without "I" it is the candidate's. */
export const servingVerbs: ReadonlySet<string> = new Set(
  'apologise apologize listen refund reimburse compensate reassure empathise empathize sympathise offer log record escalate arrange sort fix resolve investigate diagnose troubleshoot replace reissue reset waive credit process transfer send dispatch rebook upgrade authorise'.split(
    ' ',
  ),
);
/** Whoever gives or takes these serves: "took details", "gave refund", "rang back". */
export const servingObjects: ReadonlySet<string> = new Set(
  'detail note refund discount voucher credit replacement apology goodwill ownership update back warning'.split(
    ' ',
  ),
);
export const givingVerbs: ReadonlySet<string> = new Set(
  'give take make issue provide arrange ring call phone write'.split(' '),
);
/** In such a note the customer's again: "calmed down, left happy". */
export const servedVerbs: ReadonlySet<string> = new Set(
  'complain shout swear demand threaten cry calm accept thank'.split(' '),
);

/** How somebody was made to feel: as participles they describe. "Frustrated by the delay, he …", "Worried parents ring at six." */
export const moodVerbs: ReadonlySet<string> = new Set(
  'frustrate disappoint upset convince annoy confuse worry furious embarrass shock irritate exhaust satisfy please relieve angry unhappy overwhelm alarm frighten scare puzzle offend startle surprise intimidate reassure aware'.split(
    ' ',
  ),
);
