/** Scores two answers with coach as a library: `npm install interview-coach`, compile with tsc, run with Node. */

import { CoachError, loadLibrary, type Scorecard, scoreAnswer } from 'interview-coach';

const answers = [
  {
    id: 'cake',
    question: 'apology',
    answer:
      "A guest's birthday cake went out with the wrong name on it. I told her I was so sorry and that I could see why " +
      'she was gutted. I got the kitchen to redo the icing while she opened her presents. She was fine about it in the end.',
  },
  {
    id: 'queue',
    prompt: 'How would you handle a queue at the till that grows longer and longer?',
    type: 'situational',
    answer:
      'I would ask a colleague to open a second till and tell the people waiting how long it will take.',
  },
] as const;

// With questions of your own: await loadLibrary({ banks: ['my-bank.yaml'] })
const library = await loadLibrary();

for (const answer of answers) console.log(describe(answer.answer, scoreAnswer(library, answer)));

try {
  scoreAnswer(library, { question: 'apologise', answer: 'I said sorry.' });
} catch (error) {
  if (!(error instanceof CoachError)) throw error;
  console.log(error.problems.map(({ code, message, hint }) => `${code}: ${message} (${hint})`).join('\n'));
}

/** The score, and the words that earned each element that the question expects. */
function describe(answer: string, { id, score, rating, elements }: Scorecard): string {
  const lines = Object.entries(elements)
    .filter(([, { expected }]) => expected)
    .map(([name, { points, max, evidence }]) => {
      const quotes = evidence.map(({ start, end }) => `"${answer.slice(start, end)}"`);
      return `  ${points} of ${max}  ${name}: ${quotes.join(', ') || 'missing'}`;
    });
  return [`${id}: ${score} of 100, ${library.ratingNames[rating - 1]}`, ...lines].join('\n');
}
