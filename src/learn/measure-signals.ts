/** For authors of signals: failed examples, and how often each signal is right on phrases and on the written answers. */

import { readFileSync } from 'node:fs';
import { makeWordTable } from '../build/word-table.ts';
import { readClauses } from '../language/read-clauses.ts';
import { readWordTable } from '../language/word-table.ts';
import { loadLibrary } from '../library/load-library.ts';
import { indexSignals } from '../rubric/signal-index.ts';
import { findSignals } from '../score/find-signals.ts';
import { testSignals } from '../score/test-signals.ts';
import { readDocument } from '../text/read-document.ts';
import { loadCorpus } from './corpus.ts';

const [target = '', show = ''] = process.argv.slice(2);
const vectors = readFileSync('rubrics/learned/word-vectors.bin');
const words = new Set(
  vectors
    .subarray(12, 12 + vectors.readUInt32LE(8))
    .toString('latin1')
    .split('\n'),
);
const table = readWordTable(makeWordTable(words));
const index = indexSignals(loadLibrary({ directory: process.cwd(), banks: [] }));
const corpus = loadCorpus('test/corpus');
const wanted = (name: string) => target === '' || name === target || name.startsWith(`${target}.`);

for (const failed of testSignals(index, table)) {
  if (wanted(failed.signal))
    console.log(
      `${failed.signal}: ${failed.reason}: ${failed.example}${failed.found ? `  (found: ${failed.found})` : ''}`,
    );
}

interface Tally {
  phrases: [number, number, number];
  right: number;
  wrong: number;
  texts: string[];
}
const tallies = new Map<string, Tally>();
const tally = (name: string) => {
  const entry = tallies.get(name) ?? { phrases: [0, 0, 0], right: 0, wrong: 0, texts: [] };
  tallies.set(name, entry);
  return entry;
};
const recall = { 0: [0, 0], 1: [0, 0], 2: [0, 0] };
const missed: string[] = [];
for (const phrase of corpus.phrases) {
  const hits = findSignals(readClauses(readDocument(phrase.text), table), index).filter(
    (hit) => hit.signal.target === phrase.target,
  );
  if (wanted(phrase.target)) {
    recall[phrase.expect][1] = (recall[phrase.expect][1] ?? 0) + 1;
    if (hits.length > 0) recall[phrase.expect][0] = (recall[phrase.expect][0] ?? 0) + 1;
    else if (phrase.expect > 0) missed.push(`${phrase.expect} ${phrase.text}`);
  }
  for (const name of new Set(hits.map((hit) => hit.signal.name))) {
    const entry = tally(name);
    entry.phrases[phrase.expect] += 1;
    if (phrase.expect === 0) entry.texts.push(`  0 ${phrase.text}`);
  }
}
for (const answer of corpus.written) {
  for (const hit of findSignals(readClauses(readDocument(answer.text), table), index)) {
    const labelled = hit.signal.isFlag
      ? answer.flags[hit.signal.target as keyof typeof answer.flags]
      : answer.elements[hit.signal.target as keyof typeof answer.elements];
    const entry = tally(hit.signal.name);
    if (labelled) entry.right += 1;
    else {
      entry.wrong += 1;
      entry.texts.push(
        `  - ${answer.id} …${answer.text.slice(Math.max(0, hit.start - 40), hit.end + 30).replace(/\s+/gu, ' ')}…`,
      );
    }
  }
}
console.log(
  'signal: phrases expecting 0/1/2 that it hits · hits in written answers with / without the label',
);
for (const signal of index.signals) {
  if (!wanted(signal.name)) continue;
  const entry = tally(signal.name);
  console.log(
    `${signal.name} (level ${signal.signal.level}): ${entry.phrases.join('/')} · ${entry.right}/${entry.wrong}`,
  );
  if (show === 'wrong') for (const text of entry.texts) console.log(text);
}
console.log(
  `phrases of the target that are hit: expecting 2: ${recall[2].join(' of ')}; 1: ${recall[1].join(' of ')}; 0 (should be none): ${recall[0].join(' of ')}`,
);
if (show === 'missed') for (const text of missed) console.log(`  missed ${text}`);
