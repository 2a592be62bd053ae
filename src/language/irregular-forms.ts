/** Irregular English forms, which no ending gives away: "base past participle", and nouns "plural singular". */

const verbs = `be was been|be were been|be is been|be are been|be am been|become became become|begin began begun|bend bent bent|bet bet bet|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought|build built built|burn burnt burnt|burst burst burst|buy bought bought|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|do does done|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|get got gotten|give gave given|go went gone|go goes gone|grind ground ground|grow grew grown|hang hung hung|have had had|have has had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant leant|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|overhear overheard overheard|oversee oversaw overseen|pay paid paid|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone|repay repaid repaid|resend resent resent|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shine shone shone|shoot shot shot|show showed shown|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|smell smelt smelt|speak spoke spoken|speed sped sped|spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|split split split|spoil spoilt spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|strike struck struck|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undo undid undone|upset upset upset|wake woke woken|wear wore worn|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written|misunderstand misunderstood misunderstood|misread misread misread|mistake mistook mistaken|overcome overcame overcome|overtake overtook overtaken|undertake undertook undertaken|foresee foresaw foreseen|broadcast broadcast broadcast|bear bore born|beat beat beaten|arise arose arisen|awake awoke awoken|babysit babysat babysat|bid bid bid|breed bred bred|cast cast cast|fit fit fit|foretell foretold foretold|input input input|mishear misheard misheard|mislay mislaid mislaid|mislead misled misled|misspell misspelt misspelt|offset offset offset|outbid outbid outbid|outgrow outgrew outgrown|overrun overran overrun|overdo overdid overdone|overpay overpaid overpaid|oversell oversold oversold|oversleep overslept overslept|overspend overspent overspent|plead pled pled|proofread proofread proofread|rebuy rebought rebought|redraw redrew redrawn|rehang rehung rehung|remake remade remade|reread reread reread|rerun reran rerun|resell resold resold|reset reset reset|resit resat resat|retake retook retaken|retell retold retold|rethink rethought rethought|rewind rewound rewound|rid rid rid|shed shed shed|shrink shrank shrunk|sneak snuck snuck|stride strode stridden|strive strove striven|thrust thrust thrust|tread trod trodden|undercut undercut undercut|underpay underpaid underpaid|unwind unwound unwound|uphold upheld upheld|troubleshoot troubleshot troubleshot`;

const nouns = `men man|women woman|children child|people person|feet foot|teeth tooth|mice mouse|wives wife|lives life|knives knife|shelves shelf|halves half|selves self|leaves leaf|loaves loaf|thieves thief|wolves wolf|criteria criterion|phenomena phenomenon|data data|news news|policemen policeman|salesmen salesman|staff staff|feedback feedback`;

export interface IrregularForm {
  readonly lemma: string;
  readonly tag: 'V' | 'N';
  readonly form: 'past' | 'participle' | 'third' | 'plural';
}

const thirds = new Set(['is', 'does', 'goes', 'has', 'are', 'am']);

function table(): ReadonlyMap<string, readonly IrregularForm[]> {
  const forms = new Map<string, IrregularForm[]>();
  const add = (word: string, entry: IrregularForm) => {
    const list = forms.get(word) ?? [];
    if (!list.some((known) => known.lemma === entry.lemma && known.form === entry.form)) list.push(entry);
    forms.set(word, list);
  };
  for (const row of verbs.split('|')) {
    const [lemma = '', past = '', participle = ''] = row.split(' ');
    add(past, { lemma, tag: 'V', form: thirds.has(past) ? 'third' : 'past' });
    add(participle, { lemma, tag: 'V', form: 'participle' });
  }
  for (const row of nouns.split('|')) {
    const [plural = '', lemma = ''] = row.split(' ');
    add(plural, { lemma, tag: 'N', form: 'plural' });
  }
  return forms;
}

/** Form → what it may be a form of. */
export const irregularForms = table();
