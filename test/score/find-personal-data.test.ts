import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vectorWords } from '../../src/build/knowledge.ts';
import { makeWordTable } from '../../src/build/word-table.ts';
import { readClauses } from '../../src/language/read-clauses.ts';
import { readWordTable } from '../../src/language/word-table.ts';
import { findPersonalData } from '../../src/score/find-personal-data.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { root, shippedLibrary } from '../library/shipped-library.ts';

const vectors = readFileSync(join(root, 'rubrics', 'learned', 'word-vectors.bin'));
const table = readWordTable(makeWordTable(vectorWords(vectors)));
const givenNames = new Set(shippedLibrary().lexicon.given_names);

function quotes(text: string): string[] {
  const clauses = readClauses(readDocument(text), table);
  return findPersonalData(text, clauses, givenNames).map(({ start, end }) => text.slice(start, end));
}

/** Brackets mark what must be found, and nothing else. */
function expectMarked(marked: string): void {
  const wanted = [...marked.matchAll(/\[([^\]]*)\]/gu)].map((match) => match[1]);
  expect(quotes(marked.replace(/[[\]]/gu, ''))).toEqual(wanted);
}

describe('personal data of a customer', () => {
  it.each([
    // full names
    '[Aurelia Fitch] from Stockport rang us about her boiler.',
    "There was a customer called [Dariusz Nowak] who'd been charged twice.",
    'a lady called [joan baxter] had lost her ring in the pool',
    'Her name was [patricia holloway] and she was in tears',
    'Passenger [Aisha Bello] missed her connection in Doha.',
    "I'd a tenant, [Mr Emyr Pugh], who hadn't paid since May.",
    'The complaint, from a [Mrs Edna Farrow] in Hull, had sat for weeks.',
    '[Mr. Peter J. Hollins] threatened to sue us.',
    'The parents of [Liam O’Connor] complained about the trip.',
    'My customer, [Pieter van der Merwe], shouted from the gate.',
    'We lost the suitcase of [José García Ruiz] and I found it.',
    "I'm [Margaret Ellison], she said, and I've been a member since 1980.",
    // contact data
    'His email was [hugo.santos88@mailbox.example] if you want to check.',
    'I sent it to https://mailbox.example/ask and to [hugo.santos88@mailbox.example].',
    'you can email her at [joan underscore baxter at mailbox dot com]',
    'I rang her on [07700 900 555].',
    'His number is [(312) 555-0187].',
    'I have his WhatsApp, [+353 85 555 0199].',
    'his number was [zero seven nine double four, three two one, eight six five]',
    // addresses
    'He lives at [48 Wexford Avenue], right by the park.',
    'The parcel for [88b Clifton Terrace] had gone to 88.',
    'I went round to [Flat 9, Belmont Court] with a new one.',
    'I wrote to [Via dei Mirti 6] in Lecce.',
    // numbers that open money or records
    '[Account number 44718820] was hers and the money was gone.',
    'The card was [4929 1234 5678 9012] and it had expired.',
    'her [sort code was 20-44-18]',
    'his IBAN, [GB29 NWBK 6016 1331 9268 19], was wrong by one digit',
    'Her [NHS number is 485 777 3456].',
    'her [national insurance number, QQ 12 34 56 C], was on the form',
    // what belongs together is one
    'It was [Mrs Rosalind Quimby of 14 Fennel Close, her number is 07700 900 417].',
    "[Cyril Haddlesey], he'd waited. Later [Mrs Ada Mensah] rang.",
  ])('%s', expectMarked);
});

describe('no personal data of a customer', () => {
  it.each([
    // web addresses
    'https://example.com/a/b',
    'I looked it up at https://shop.example.com/returns?id=02079460123 and rang her.',
    // first names, titles, stand-ins
    'A customer named Sandra had bought the wrong paint.',
    'Mrs J. came back with the kettle. Mr Campbell wanted his keys.',
    'Mrs van der Berg was still waiting for her linen.',
    'Miss Mary Ann was our oldest regular.',
    "a customer named john said he'd wait",
    "I'll call him Tobias Lund, not his real name.",
    "One patient, whom I'll call Edith Brown to protect her, fell out of bed.",
    'I named him Mr Soup Incident in my head.',
    // workmates, relatives, professionals, the candidate
    'My colleague Peter Langford took over the till.',
    'our area manager Louise Pendleton rang me to say well done',
    'My trainer at the bank, Hugh Carmody, had drilled into us never to say balances aloud.',
    'Helen Prior, my team leader, backed me up. Then Helen Prior rang him.',
    'I escalated it to Kwame Mensah, who runs the late shift, with all the notes.',
    'Luis Ortega from dispatch promised a part.',
    'Ruth Ellery approved the refund as an exception.',
    "With Ruth Ellery's approval I gave him the full amount.",
    'We were short since Kevin Brody had called in sick.',
    "The tenant's solicitor, James Hadley, wrote to us.",
    'He said Dr Kwame Asante had promised him a scan.',
    'My mum, Carol Whitaker, always told me to listen.',
    'My referee is Anthony Blake, 07700 900 333.',
    "My name's Aisha Rahman and I've worked in hospitality six years.",
    'I said, "Good morning, this is Laura Benson at the front desk."',
    'Best regards,\nDaniel Osei',
    // things, places, firms, the famous
    'A boy wanted the Harry Potter box set.',
    'As Maya Angelou said, people never forget how you made them feel.',
    'I worked at John Lewis, near Charlotte Square, in a pub called Red Lion.',
    "Her dog's name was Billy Bones.",
    'A customer Facebook Messenger chat came in on Boxing Day.',
    'She had booked the Queen Elizabeth Suite.',
    'Somebody from Rowntree & Hall Solicitors wanted a copy of the lease.',
    'The caller was Very Angry Indeed.',
    // a business's data
    'I gave her our helpline, 0161 496 0123, and my extension.',
    "The courier's depot on 0113 496 0777 never picked up.",
    'Citizens Advice is on 0800 144 8848.',
    'Wrote to support@example.com with the screenshot.',
    "My manager's email is ben.hart@ourshop.example so I copied him in.",
    'Our shop is at 18 High Street, Kendal, right beside the bank.',
    'I live at 9 Hill View myself.',
    // other numbers
    'ticket INC0048213 was reopened twice',
    'The order number was 4471 8820 1934 and it was still in Leeds.',
    'Tracking 9400 1118 9922 3345 5566 77 said delivered.',
    'Her card was declined, the one ending 4021.',
    'He had an account worth 45000 pounds and it was 14 March.',
    "Under Policy 12-2019-04 we can't.",
    'By 2020 King Street was closed, and bus 40 Hill Road was late.',
    'I never say a full name or an account number aloud.',
    '',
  ])('%s', (text) => {
    expect(quotes(text)).toEqual([]);
  });
});

describe('on the labelled material', () => {
  interface Line {
    readonly text: string;
    readonly flags?: { readonly personal_data?: readonly string[] };
    readonly target?: string;
    readonly expect?: number;
  }
  const corpus = join(root, 'test', 'corpus');
  const linesOf = (file: string) =>
    readFileSync(join(corpus, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line);

  it.each(['written/centre.jsonl', 'written/methods.jsonl', 'written/voices.jsonl', 'phrases.jsonl'])(
    'is precise in %s',
    (file) => {
      const lines = linesOf(file);
      const isRaised = (line: Line) =>
        (line.flags?.personal_data ?? []).length > 0 ||
        (line.target === 'personal_data' && line.expect === 1);
      const raised = lines.filter(isRaised);
      const right = raised.filter((line) => quotes(line.text).length > 0).length;
      const wrong = lines
        .filter((line) => !isRaised(line) && quotes(line.text).length > 0)
        .map((line) => line.text);
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(0.05 * (right + wrong.length));
      expect(right).toBeGreaterThanOrEqual(0.9 * raised.length);
    },
  );
});

it('stays quick on hostile answers', () => {
  for (const piece of ['Aa-', "A'A", '0 ', 'Anna Anna ', 'one two ', 'a.b ', 'Mr Mr ', '12 Aa Bb ']) {
    expect(findPersonalData(piece.repeat(5_000), [], givenNames)).toEqual([]);
  }
}, 10_000);
