import { describe, expect, it } from 'vitest';
import { clauseAt } from './read-text.ts';

describe('the agent of a clause', () => {
  it.each<[string, string]>([
    // After a time or a thing
    ['After the call a colleague _wrote it all down.', 'other'],
    ['Last week the night manager _rang her.', 'other'],
    ['After a bad shift my flatmate _goes swimming.', 'other'],
    ['Last night Dave _covered for me.', 'other'],
    ['That morning someone _rang.', 'other'],
    ['Two weeks later she _came back.', 'customer'],
    ['This time we _apologised first.', 'we'],
    ['The fault _was mine.', 'none'],
    ['The till both times _was down.', 'none'],
    // Named subjects
    ['I _listened to her.', 'candidate'],
    ['i _listened to her', 'candidate'],
    ['We _refunded her.', 'we'],
    ['She _apologised to me.', 'customer'],
    ['The customer _apologised to me.', 'customer'],
    ["The customer's husband _swore at me.", 'customer'],
    ['My manager _apologised to her.', 'other'],
    ['The police _took him away.', 'other'],
    ['Head office _sent a kettle.', 'other'],
    ['The IT guys _went through the logs.', 'other'],
    ['The delivery driver _lost it.', 'other'],
    ['The customer service team _promised a refund.', 'other'],
    ['Karim _fixed it.', 'other'],
    ['Nobody _apologised to her.', 'other'],
    ['There _was a queue.', 'none'],
    ['It _was late.', 'none'],
    ['The oven _broke.', 'none'],
    ['In retail people _complain a lot.', 'customer'],
    ['With the customer beside me I _rang the bank.', 'candidate'],
    // Several
    ['My colleague and I _moved the table.', 'we'],
    ['Me and my colleague _moved the table.', 'we'],
    ['Me and Tom _moved the table.', 'we'],
    ['One of my colleagues and I _went over.', 'we'],
    ['My manager and the customer _talked.', 'other'],
    // Inversion
    ['At no point _did I tell her.', 'candidate'],
    ['Never once _did he listen.', 'customer'],
    // Dropped and carried over
    ['_Rang the depot. Got her a taxi.', 'candidate'],
    ['Rang the depot. _Got her a taxi.', 'candidate'],
    ['- _listened to her', 'candidate'],
    ['Action: _listened to her.', 'candidate'],
    ['Action - _listened to her.', 'candidate'],
    ['I listened and _refunded her.', 'candidate'],
    ['My manager came and _refunded her.', 'other'],
    ['I found that we had billed her twice, _refunded her and rang her.', 'candidate'],
    ['I found that we had billed her twice, refunded her and _rang her.', 'candidate'],
    ['I found that the order was lost and _sent a new one.', 'candidate'],
    ['I moved her when he came back and _shouted.', 'customer'],
    ['I rang her because she was upset, _refunded her and left.', 'candidate'],
    ['_Listen first.', 'candidate'],
    ['You _listen first.', 'candidate'],
    ['_Having listened, I apologised.', 'candidate'],
    ['After _shouting at me for ten minutes, he left.', 'customer'],
    ['After _listening to her, I rang the depot.', 'candidate'],
    // Ways and means
    ['My first step _is to listen.', 'candidate'],
    ['My approach _is to listen.', 'candidate'],
    ['The first thing I _did was apologise.', 'candidate'],
    // Passive
    ['The refund was _approved by my manager.', 'other'],
    ['The refund was _approved by me.', 'candidate'],
    ['I was _called an idiot by him.', 'customer'],
    ['I was _told to wait.', 'none'],
    ['I got _shouted at.', 'none'],
    ['She was _refunded in full.', 'none'],
    ['I was _worried about her.', 'candidate'],
    ['I was _listening to her.', 'candidate'],
    ['I was praised by my manager and _got a bonus.', 'candidate'],
    ['He was told to wait and _shouted at me.', 'customer'],
    ['She was refunded and _given a voucher.', 'none'],
    ['"I am not paying," _said the man.', 'customer'],
    // Causing and allowing
    ['I _had the oven replaced.', 'candidate'],
    ['I _got him moved to a quieter room.', 'candidate'],
    ['I _let him finish.', 'candidate'],
    ['I _asked the technician to check the line.', 'candidate'],
    ['I _made the kitchen redo her meal.', 'candidate'],
    ['My manager _let me refund her.', 'candidate'],
    ['My manager _told me to refund her.', 'other'],
    // Relative clauses
    ['I calmed the man who _shouted at everyone.', 'customer'],
    ['I calmed the man who shouted and _refunded him.', 'candidate'],
    ['I rang my manager, who _approved it.', 'other'],
    ['I dealt with a customer that _shouted at everyone.', 'customer'],
    ['The woman whose bag we lost _was furious.', 'customer'],
    ['The parcel that I sent _arrived.', 'candidate'],
    ['She told me what _happened.', 'none'],
    ['I had a patient who came in late and _shouted at us.', 'customer'],
    ['I gave it to a colleague, who rang her and _sorted it out.', 'other'],
    ['I asked the fitter who came and _mended it.', 'other'],
    ['I helped the man who was waiting and _gave him a chair.', 'candidate'],
    // The main clause goes on after another
    ['I waited until she had finished, repeated it and _fixed it.', 'candidate'],
    ['I waited until he was calm and _showed him the bill.', 'candidate'],
    ['I waited till she had signed and then _summed it up.', 'candidate'],
    ['I saw she was lost and _went over.', 'candidate'],
    ['I saw that she was pale and _looked ill.', 'customer'],
    ['I learned that she had been billed twice and _refunded her.', 'candidate'],
    ['She complained because she was cold and _shouted at me.', 'customer'],
    ['I was the one who _rang her.', 'candidate'],
    ['She was the one who _shouted.', 'customer'],
    ['It was me who rang the depot and _sorted it out.', 'candidate'],
    ['I told him what had happened, and he thanked me and _left.', 'customer'],
    // Nobody does to himself what is done to "him"
    ['She was in tears so _sat her down.', 'candidate'],
    ['He was shouting so _asked him to step outside.', 'candidate'],
    ['She thanked me and _gave her number to my colleague.', 'customer'],
    // After a time, and without a subject
    ['In the end she _was happy and thanked me.', 'customer'],
    ['By the end they _were laughing.', 'customer'],
    ['next day _rang him', 'candidate'],
    ['Monday _was busy.', 'none'],
    ['_Thanked me and left.', 'customer'],
    ['Came back next day and _thanked me.', 'customer'],
    ['_Were really upset.', 'customer'],
    // Fillers
    ['To _be honest the customer was right.', 'none'],
    ['To be fair he _paid.', 'customer'],
    ['To _cut a long story short she got her money back.', 'none'],
    // Notes
    ["He couldn't walk so _carried his bags up.", 'candidate'],
    ['It broke so _rang the depot.', 'candidate'],
    ['She was upset so _left early.', 'customer'],
    ['Order was wrong, _apologised, replaced it.', 'candidate'],
    ['Customer rang about a leak, _took details.', 'candidate'],
    ['Customer rang, listened, sent engineer, _rang back next day.', 'candidate'],
    ['Lady upset about the wait, _apologised, moved her up the queue.', 'candidate'],
    ['Lady came in, offered an exchange, _left happy.', 'customer'],
    ['Customer complained, _wanted a refund, rang head office.', 'customer'],
    ['Customer called, _gave order number, issued refund.', 'customer'],
    ['Customer called, issued refund, _thanked me.', 'customer'],
    ['A customer rang, _sent photos, asked for a refund.', 'customer'],
    ['People came in, _apologised for the noise and left.', 'customer'],
    ['The parcel was late, _was damaged and smelled.', 'none'],
    // Several words
    ['The two of us _rang everybody.', 'we'],
    ["Once I'd checked it and _spoken to the driver, I rang her.", 'candidate'],
    ['He had been refunded and _given a voucher.', 'none'],
    ['While I was on the phone my colleague _found it.', 'other'],
  ])('%s %s', (text, agent) => {
    expect(clauseAt(text).agent).toBe(agent);
  });

  it.each<[string, boolean]>([
    ['_Listened to her.', true],
    ['You _listen first.', true],
    ['I _listened.', false],
    ['She _listened.', false],
  ])('dropped: %s %s', (text, dropped) => {
    expect(clauseAt(text).dropped).toBe(dropped);
  });
});

describe('whom a pronoun means', () => {
  it.each<[string, string]>([
    ['A woman came in. I rang my manager and he _agreed.', 'other'],
    ['A woman came in. I rang my manager and he agreed. She _thanked me.', 'customer'],
    ['My colleague had lost it. He _was sorry.', 'other'],
    ['My colleague had lost it. The customer complained. He _was furious.', 'customer'],
    ['A guest complained. She _was furious.', 'customer'],
    ['I told my manager. That was at noon. It rained. She _was furious.', 'customer'],
    ['I passed it to my manager and she _rang the depot.', 'other'],
    ['She was crying. I told her I would ask my manager and she _calmed down.', 'customer'],
  ])('%s %s', (text, agent) => {
    expect(clauseAt(text).agent).toBe(agent);
  });
});
