/** The question bank that `coach bank new` writes: two questions with every field, and comments that say what each is for. */

/** @param schema where the JSON Schema of question files lies, as an address without spaces */
export function renderBankScaffold(schema: string): string {
  return `# yaml-language-server: $schema=${schema}
#
# A question bank for coach. Change it, then:
#   coach bank check FILE       finds every fault, with its line
#   coach practice --bank FILE  practises with it
# Only id, type and ask must be there; what you leave out is filled in from the type and the elements.

# The version of this format.
schema: 1
# The topic of these questions, in lower case and with "-", and its name. One of coach's own topics will do as well.
topic: my-questions
title: My questions

questions:
  # The id is how your history knows the question: keep it when you change the wording.
  - id: my-late-delivery
    # behavioral: "Tell me about a time…", technique: "How do you…", situational: "What would you do if…"
    type: behavioral
    ask: Tell me about a time a delivery was late and the customer was waiting.
    # The same question in other words.
    wordings:
      - Describe an occasion when an order did not arrive on time. What did you do for the customer?
      - Think of a customer who was kept waiting for something they had ordered. How did you handle it?
    asked_by: A branch manager of a furniture shop.
    # Why it is asked, and what a strong answer contains.
    why: Late deliveries happen to every shop. The interviewer wants to know whether you speak up before the customer has to ask.
    listening_for: Early and honest news, a reason found, a remedy, and what became of the customer.
    # One or more of: any, retail, hospitality, call-centre, it-support, healthcare, account-management, public-service
    sectors: [retail, account-management]
    # entry, experienced or lead
    level: entry
    # The elements that an answer should show, and their share of 100 points ("coach explain" lists the elements).
    # must: true marks what the interviewer would not do without.
    expects:
      situation: 15
      expectations: { points: 20, must: true }
      apology: 10
      diagnosis: 15
      solution: { points: 20, must: true }
      outcome: 20
    # Help on the way: the question that leads to an element, and the beginning of a sentence.
    hints:
      - element: expectations
        prompt: What did you tell the customer about the wait, and when?
        starter: I rang her before she had to ask, and told her that…
      - element: solution
        prompt: What did you give or arrange?
        starter: I arranged…
    # What the interviewer asks next when an element is missing.
    probes:
      - element: diagnosis
        ask: How did you find out what had happened to the order?
      - element: outcome
        ask: How did it end for the customer?
    # Three answers. The strong one is shown only after an attempt.
    samples:
      strong: |
        Last spring I worked in a furniture shop, and a customer was waiting for a bed that should have come on the Tuesday. I tracked the order and found that the lorry had been loaded with the wrong frame. Before she had to ask, I rang her, apologised for the mistake and told her honestly that the right one would not be there before Friday at noon. I arranged a folding bed for the three nights and refunded the delivery charge. The bed came on the Friday morning. She was relieved, thanked me, and bought her daughter's bed from us the month after.
      middling: |
        In my last job a customer's bed was late. I said sorry and told her that it would come on Friday. I always keep my customers informed. It arrived in the end.
      flawed: |
        That was the warehouse's fault, as usual. The customer kept ringing and moaning, so I let her wait until she stopped.

  - id: my-explaining-a-fault
    type: technique
    ask: How do you explain a technical fault to a customer who does not know the words for it?
    wordings:
      - A customer does not understand what is wrong with their device. How do you make it clear to them?
      - What do you do so that a customer without technical knowledge can follow you?
    asked_by: A team leader of a service desk.
    why: Customers who feel lost blame themselves or the company. The interviewer wants to see whether you can leave the jargon behind.
    listening_for: Questions first, everyday words or a comparison, a check that it was understood, and patience.
    sectors: it-support
    level: experienced
    expects:
      listening: 20
      clarity: { points: 35, must: true }
      diagnosis: 15
      composure: 10
      follow_up: 20
    hints:
      - element: clarity
        prompt: Which words do you use in place of the technical ones?
        starter: I compare it with…
      - element: follow_up
        prompt: How do you make sure that it still works later?
        starter: The next day I…
    probes:
      - element: clarity
        ask: How do you know that the customer has understood you?
      - element: listening
        ask: What do you want to hear from the customer first?
    samples:
      strong: |
        First I let the customer tell me in her own words what she sees on the screen, without interrupting, and I repeat it back to be sure that I have it right. I ask what she did last and check the settings to find the cause. Then I explain it without jargon. I compare the router with a post office that has lost an address, and I go through it step by step. I ask her to tell me in her own words what she will do, and if something is still unclear, I keep my voice calm and try another picture. I send her the steps in a short e-mail, and the next day I ring her to ask whether it still works.
      middling: |
        I listen to what the customer says and I explain it in simple words. I am a very patient person and I always communicate clearly. If it does not help, I explain it again.
      flawed: |
        Some people are too stupid for computers. I tell them to read the manual.

# For later: take the "#" at the beginning of the lines below away to use them.
#
# A question of coach, changed: its id, and only what is new. "extends" must name coach for it.

#  - id: apology
#    expects: { apology: { points: 40, must: true }, solution: 30, my_upselling: 30 }

# What this bank builds on: "coach", or YAML files in the folder of this one or below, one or a list.

#extends: coach

# Signals for elements and red flags of coach, and elements of your own. docs/signals.md shows how patterns are written.

#elements:
#  - id: apology
#    signals:
#      - id: my_made_it_up
#        why: The house way of saying sorry.
#        pattern: "<I> {make} it up to (him|her|them)"
#        examples: { hits: ["I [made it up to her]."], misses: ["He made it up to her."] }
#  - id: my_upselling
#    name: Upselling
#    why: The interviewer listens for whether you offer what goes with a purchase.
#    shown: { means: You offered this customer something that fits., example: I also offered her a belt. }
#    claimed: { means: You say that you always do., example: I always sell the extras. }
#    advice: { missing: Say what you offered on top., claimed: Say what you offered this customer. }
#    probe: What else did you offer?
#    starter: I also offered…
#    signals:
#      - id: offers_more
#        why: Something beside what was asked for.
#        pattern: "<I> also {offer|suggest|show} (him|her|them)"
#        examples: { hits: ["I [also offered her] a belt."], misses: ["She also offered him a belt."] }
#flags:
#  - id: blame
#    signals:
#      - id: my_head_office
#        why: It blames those above.
#        pattern: "head office {mess} (it|that|everything)? up"
#        examples: { hits: ["[Head office messed it up]."], misses: ["Head office rang."] }
`;
}
