/** Everyday words of service work that WordNet's tagged texts do not use: without them they would be taken for slips, or for nouns. */

/** Classes of the words, the commonest first: N noun, V verb, A adjective, R adverb. */
const byClasses: Readonly<Record<string, string>> = {
  V: `
    acclimatise anonymise apologise bcc blacklist chivvy deactivate declutter de-escalate deescalate
    descale digitise dither double-book empathise escalate faff familiarise fob google hone hoover liaise mishear multitask natter onboard
    overbook preempt preorder prebook prioritise rebook reconfigure recalibrate reschedule reseat resend resew resit retie
    rewire rewind sanitise skimp skype spellcheck strategise sympathise triage troubleshoot unblock unclog uninstall
    unjam unplug unsubscribe upload upsell upskill videocall whinge whittle
  `,
  VN: `
    bleep beep debrief dm email facetime livechat ping prep reboot recap refund reissue remortgage reorder reset upgrade downgrade vape
  `,
  NV: 'grout loop queue screenshot shortlist signpost text voicemail waitlist whatsapp whitelist',
  AVN: 'remote',
  N: `
    admin airbridge app aunty auntie backend backroom barcode barista bedsheet bloke broadband brunch budgie bursary callback callout
    cannula caregiver carer caseworker cashback cattery chaat chai chargeback chatbot chromebook childminder clipper clippers
    colourist combi commode crm csat cust dashcam decaf dementia depot dosette downpipe dryer dude duvet earlies ensuite epipen
    espresso ethernet farrier fella fintech firmware flowchart freebie freebies frontend fuser gasfitter gasket goodwill groomer
    guttering handover hardship hdmi headset headteacher helpdesk helpline heron hgv highchair hotline hotspot iban ibuprofen inbox
    inpatient insulin instore ipad iphone isa jetbridge jobcentre jobseeker keycard keyring kiln kpi lad lanyard lassi latecomer
    layover leaver leaflet lido lodger login lounger macbook masseuse minibar mixer mgr mocha modem mousse mum naan nappy newsletter nhs
    noticeboard nps obs onboarding outpatient paperwork paracetamol payee payer payout pence perm phlebotomy physio pillowcase
    plasterboard playgroup powerbank pram prawn pushchair qr railcard reception roadworks roomservice router sauna senco sepsis
    settee shopfloor shopfront signage sim sku sla smartphone sms spanner spreadsheet stairlift steamer stewardess stockroom
    stocktake stopcock stopover stovetop takeaway takeout tannoy tapas tensioner tester touchscreen tuner turndown underwriter usb
    veggie voucher walkthrough wasp website whiteboard wifi workaround wormer
  `,
  A: `
    coeliac contactless doable downbeat empathic exchangeable faffy floury frazzled gobsmacked grotty iffy knackered lumpy manky miffed
    mouldy mucky musty naff narked nonrefundable nosy offline offsite online onsite overjoyed peeved pushy reactive refundable
    returnable reusable runny shirty skint snotty stroppy sugary tearful tetchy underwhelmed upbeat wonky
  `,
};

/** Each word and its classes: "VN". */
export const serviceWords: ReadonlyMap<string, string> = new Map(
  Object.entries(byClasses).flatMap(([classes, words]) =>
    words
      .trim()
      .split(/\s+/u)
      .map((word) => [word, classes] as const),
  ),
);
