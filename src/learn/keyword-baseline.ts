/** The yardstick: a rubric that counts an element as shown when one of its keywords occurs anywhere, as keyword graders do. */

import type { ElementId, FlagId } from '../rubric/element.ts';

export const elementKeywords: Readonly<Record<ElementId, string>> = {
  situation: 'customer client when once',
  task: 'responsible responsibility role job',
  action: 'handled helped called offered explained',
  outcome: 'result happy satisfied resolved outcome',
  evidence: 'review feedback percent score',
  reflection: 'learned lesson taught',
  empathy: 'empathy empathise empathize understand feel frustrated',
  listening: 'listen listened listening hear',
  apology: 'sorry apologise apologize apologised apologized apology',
  clarity: 'explain explained clear clearly',
  expectations: 'expectations realistic promise',
  collaboration: 'together agreed choice options',
  diagnosis: 'cause found checked investigate investigated',
  solution: 'solution refund replacement resolved fix fixed',
  policy: 'policy rule procedure',
  escalation: 'manager supervisor escalate escalated',
  documentation: 'document documented notes record recorded log',
  follow_up: 'follow-up followed called',
  prevention: 'prevent future again',
  extra_mile: 'beyond extra',
  composure: 'calm patient professional composed',
  ownership: 'ownership responsibility',
  boundaries: 'boundaries limits',
  safety: 'safety security',
  rationale: 'because decided',
  prioritisation: 'prioritise prioritize priority urgent',
  self_care: 'stress breath break',
  teamwork: 'team colleagues',
  philosophy: 'believe always',
  tools: 'software system crm',
  concept: 'means relationship',
};

export const flagKeywords: Readonly<Partial<Record<FlagId, string>>> = {
  bad_mouthing: 'idiot stupid crazy rude entitled',
  blame: 'fault blame',
  hand_off: 'manager supervisor',
  hostility: 'shouted argued yelled',
  defeatism: 'hate impossible',
  flippancy: 'funny laughed',
  dishonesty: 'lied lie pretended',
  denial: 'never',
  hypothetical: 'would',
  we_only: 'we',
  hedging: 'guess maybe probably',
  profanity: 'shit fuck crap',
  personal_data: '@',
};

/** Whether any keyword of the space-separated list occurs in the text. */
export function hasKeyword(text: string, keywords: string): boolean {
  const lower = text.toLowerCase();
  return keywords.split(' ').some((keyword) => lower.includes(keyword));
}
