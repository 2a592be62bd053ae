/** Answers that have something of everything to draw. */

export const mixedAnswer = [
  'The customer called me an idiot, but honestly she was an idiot. We had billed her twice. I stayed calm, kept my voice low and could see why she was upset.',
  '',
  'I fixed it. It makes a funny story, and she is still with us.',
].join('\n');

export const betterAnswer =
  'We had billed her twice. I stayed calm and refunded her. She wrote a five-star review.';
