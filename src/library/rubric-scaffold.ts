/** The page of an element or flag that `coach rubric new` writes: the shipped texts, and one signal to begin with. */

import { stringify } from 'yaml';
import type { Element, Flag } from '../rubric/element.ts';

/** @param schema where the JSON Schema of such files lies, as an address without spaces */
export function renderRubricScaffold(page: Element | Flag, schema: string): string {
  return `# yaml-language-server: $schema=${schema}
#
# ${'points' in page ? 'A red flag' : 'An element'} of coach. Change it, then:
#   coach rubric test ${page.id}.yaml
#       runs the examples of its signals
#   coach rubric explain ${page.id}.yaml "A sentence."
#       says why they fire in it, or at which step they fail
# docs/signals.md shows how patterns are written.

${'points' in page ? renderFlagTexts(page) : renderElementTexts(page)}
${'points' in page ? flagSignal : elementSignal}`;
}

/** Texts stay on one line, however long. */
function yaml(fields: Readonly<Record<string, unknown>>): string {
  return stringify(fields, { lineWidth: 0 });
}

function renderElementTexts({
  id,
  name,
  group,
  why,
  shown,
  claimed,
  advice,
  probe,
  starter,
}: Element): string {
  return `# The version of this format.
schema: 1
# The id is one of those that "coach explain" lists, and the name of this file.
${yaml({ id, name, group })}# Why interviewers listen for it.
${yaml({ why })}# What it takes, and what is only a claim.
${yaml({ shown, claimed })}# Said after an answer without it; then the question that follows, and a way to begin.
${yaml({ advice, probe, starter })}`;
}

function renderFlagTexts(flag: Flag): string {
  const { id, name, points, cap, why, raised, spared, example, near_miss, better, note } = flag;
  return `# The version of this format.
schema: 1
# The id is one of those that "coach explain" lists, and the name of this file.
${yaml({ id, name })}# What it costs, and the highest score that is left when it is raised.
${yaml({ points, ...(cap === null ? {} : { cap }) })}# Why it hurts.
${yaml({ why })}# When it is raised, and what is near it but no fault.
${yaml({ raised, spared, example, near_miss })}# What to say instead, and what is said when it is likely but not sure.
${yaml({ better, note })}`;
}

/** Comments on the parts of a signal; the words are a placeholder. */
const signalNotes = `# Signals: words that are evidence when the clause that they stand in is of the right kind. Replace this one.
signals:
  - id: first_signal
    # Why these words count.
    why: `;

const elementSignal = `${signalNotes}The candidate gives the customer something concrete.
    # {give|offer}: any form of these words. …3: up to three words between. <I>: the candidate acts.
    pattern: "<I> {give|offer} …3 (refund|replacement|voucher)"
    # What the clause must be. These are the defaults, and may be left out.
    needs: { voice: candidate, polarity: affirmed, reality: [done, habitual, planned, hypothetical] }
    # 2: shown. 1: only claimed.
    level: 2
    # In each of the hits it must fire, at the words in brackets; in none of the misses.
    examples:
      hits: ["I [gave her a full refund]."]
      misses: ["I never offered her a refund.", "She gave me back the voucher."]
`;

const flagSignal = `${signalNotes}The candidate turns away from a customer on purpose.
    # {ignore|avoid}: any form of these words. (him|her|them): exactly these. <I>: the candidate acts.
    pattern: "<I> {ignore|avoid} (him|her|them|the customer)"
    # What the clause must be. These are the defaults, and may be left out.
    needs: { voice: candidate, polarity: affirmed, reality: [done, habitual, planned, hypothetical] }
    # 2: sure, costs points. 1: a note, costs nothing.
    level: 2
    # In each of the hits it must fire, at the words in brackets; in none of the misses.
    examples:
      hits: ["I [ignored her] until she left."]
      misses: ["I never ignored her.", "She ignored me."]
`;
