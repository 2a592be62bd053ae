/** What `coach` alone says: where to begin. */

export const welcome = `coach: practise interview answers about customer service, offline.

  coach practice          answer a question and see how an interviewer may hear it
  coach score FILE        score an answer that is written already
  coach questions         the questions, by topic
  coach explain           what answers are judged on
  coach history           your attempts so far
  coach bank new FILE     begin a bank of your own questions

"coach COMMAND --help" shows the options of a command, with examples.
`;
