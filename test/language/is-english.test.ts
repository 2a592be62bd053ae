import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../src/language/is-english.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { words } from './read-text.ts';

const check = (text: string) => isEnglish(readDocument(text), words);

describe('isEnglish', () => {
  it.each([
    ['nothing', ''],
    ['one word', 'Empathy'],
    ['a short answer', 'I said sorry.'],
    ['a plain answer', 'A customer was upset about her bill, so I listened to her and gave her a refund.'],
    ['dialect', 'wee lass came in greetin cos her phone wisnae workin so ah sat wi her an sorted it oot'],
    ['typos', 'i lisend to teh custmer and aplogized for teh mistke then i gav him a refnd and he was hapy'],
    ['chat', 'cust upset, late order, apologised, refunded, rang nxt day, cust happy, left gud review'],
    [
      'no small words',
      'Listening, empathy, ownership, outcome, follow-up, composure, patience, honesty, kindness',
    ],
    ['ALL CAPS', 'THE CUSTOMER SHOUTED AT ME AND I STAYED CALM AND REFUNDED HIM'],
    [
      'a foreign phrase within',
      'She said "c\'est la vie" and I said "je suis désolé", and we both laughed about it later.',
    ],
    [
      'foreign names',
      'Frau Müller und Señor de la Cruz were next in the queue, and I asked both of them to wait for me.',
    ],
  ])('takes %s', (_, text) => {
    expect(check(text)).toBe(true);
  });

  it.each([
    [
      'French',
      "Le client était furieux parce que sa commande n'est pas arrivée. Je lui ai présenté mes excuses.",
    ],
    [
      'German',
      'Der Kunde war wütend, weil seine Lieferung zu spät kam. Ich habe ihm zugehört und mich entschuldigt.',
    ],
    ['Spanish', 'El cliente estaba muy enfadado porque su pedido no llegó. Yo le escuché y le pedí perdón.'],
    [
      'Polish',
      'Klient był bardzo zdenerwowany, bo jego paczka nie dotarła. Wysłuchałem go i przeprosiłem za to.',
    ],
    [
      'Italian',
      'Il cliente era furioso perché il suo ordine non era arrivato, e io mi sono scusato con lui.',
    ],
    ['Portuguese', 'O cliente estava muito zangado porque a encomenda não chegou. Eu ouvi e pedi desculpa.'],
    ['Dutch', 'De klant was heel boos omdat zijn pakket niet was aangekomen. Ik heb naar hem geluisterd.'],
    ['Swedish', 'Kunden var väldigt arg eftersom hans paket inte hade kommit. Jag lyssnade på honom.'],
    ['Turkish', 'Müşteri çok kızgındı çünkü siparişi gelmedi. Onu dinledim ve özür diledim.'],
    ['Russian', 'Клиент был очень зол, потому что посылка не пришла. Я выслушал его и извинился.'],
    ['Japanese', 'お客様はとても怒っていました。私は話を聞いて謝りました。'],
    ['no language', 'asdf qwer zxcv uiop hjkl bnmv tyui ghjk'],
  ])('refuses %s', (_, text) => {
    expect(check(text)).toBe(false);
  });
});
