/** Elements of an author's bank are scored beside the codebook's. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { root } from '../library/shipped-library.ts';
import { engineOf } from './shipped-engine.ts';

const bank = `schema: 1
extends: coach
topic: shop
questions:
  - id: upsell
    type: behavioral
    ask: Tell me about a time you sold more than the customer came for.
    expects: { my_upselling: 60, outcome: 40 }
elements:
  - id: my_upselling
    name: Upselling
    why: The interviewer listens for it.
    shown: { means: You offered this customer something that fits., example: I also offered her a belt. }
    claimed: { means: You say that you always do., example: I always sell the extras. }
    advice: { missing: Say what you offered., claimed: Say what you offered this customer. }
    probe: What else did you offer?
    starter: I also offered…
    signals:
      - id: offers_more
        why: Something beside what was asked for.
        pattern: "<I> also {offer|suggest|show} (him|her|them)"
        examples: { hits: ["I [also offered her] a belt."], misses: ["She also offered him a belt."] }
`;

const folder = mkdtempSync(join(tmpdir(), 'coach-own-'));
const path = join(folder, 'shop.yaml');
writeFileSync(path, bank);
afterAll(() => rmSync(folder, { recursive: true }));

const library = loadLibrary({ directory: root, banks: [path] });
const engine = engineOf(library);
const question = library.questions.find(({ id }) => id === 'upsell') ?? null;

function score(answer: string): {
  readonly upselling: number | undefined;
  readonly flags: readonly string[];
} {
  const { elements, flags } = engine.scoreAnswer({ answer, question, type: 'behavioral' });
  const own = elements as Readonly<Record<string, { readonly level: number }>>;
  return { upselling: own.my_upselling?.level, flags: flags.map(({ flag }) => flag) };
}

test('an answer that shows one keeps to the question, whatever the model makes of its words', () => {
  expect(score('I also offered her a belt. She was happy.')).toEqual({ upselling: 2, flags: [] });
});

test('an answer that shows none is off the topic as before', () => {
  const { upselling, flags } = score('My cousin has two cats. The weather in Spain is lovely in May.');
  expect(upselling).toBe(0);
  expect(flags).toContain('off_topic');
});
