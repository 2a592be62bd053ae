/** How many answers a second are scored in one process, beside write-good and alex; and how time grows with an answer's length. */

import { join } from 'node:path';
import { loadScorer } from '../../src/cli/load-engine.ts';
import { defaultQuestion } from '../../src/cli/pick-question.ts';
import { CoachError } from '../../src/error.ts';
import { type BenchOptions, corpusAnswers, root } from './bench-place.ts';
import { type Measure, renderTimes, renderTiming, summarise, type Timing } from './measure.ts';
import { loadPeer } from './peers.ts';

/** Answers a second on the machine of whoever filed the issue; used only where the two are not installed. */
const published = 'write-good about 660, alex about 177 (published)';

type Read = (text: string) => void;

/** Scores one text, or finds that it is refused, which takes its time, too. */
export async function loadReader(): Promise<Read> {
  const { library, engine } = await loadScorer({ dataDirectory: join(root, 'dist/data') });
  const question = library.questions.find(({ id }) => id === defaultQuestion) ?? null;
  return (answer) => {
    try {
      engine.scoreAnswer({ answer, question, type: 'behavioral' });
    } catch (error) {
      if (!(error instanceof CoachError)) throw error;
    }
  };
}

/** Seconds of this process's own computing, so that a busy machine changes little. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function rateInTurns(readers: readonly Read[], rounds: number): readonly Timing[] {
  const rates = readers.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [k, read] of readers.entries()) {
      const seconds = timeOf(() => {
        for (const answer of corpusAnswers) read(answer);
      });
      if (round > 0) rates[k]?.push(corpusAnswers.length / seconds);
    }
  }
  return rates.map(summarise);
}

export async function measureRate({ rounds, peers }: BenchOptions): Promise<Measure> {
  const found = [await loadPeer(peers, 'write-good'), await loadPeer(peers, 'alex')];
  const others = found.filter((peer) => peer !== undefined);
  const [own, ...rates] = rateInTurns(
    [await loadReader(), ...others.map(({ read }) => read)],
    Math.min(rounds, 7),
  );
  if (!own) throw new Error('a run is missing');
  const first = others[0]?.name === 'write-good' ? rates[0] : undefined;
  return {
    name: `answers a second, one core, in process (${corpusAnswers.length} answers of the corpus)`,
    value: renderTiming(own, 'a second'),
    yardstick:
      others.length === 0
        ? published
        : others.map(({ name }, k) => `${name}: ${renderTiming(rates[k] as Timing, 'a second')}`).join('; '),
    target: '5 × write-good or more',
    result: first === undefined ? 'write-good is not installed' : renderTimes(own.middle / first.middle),
    reached: first === undefined ? undefined : own.middle / first.middle >= 5,
  };
}

/** An answer of so many words, whole sentences of the corpus in turn, so that none is a copy of another. */
function answerOf(words: number): string {
  const all = corpusAnswers.join(' ').split(/\s+/u);
  return Array.from({ length: words }, (_, k) => all[k % all.length]).join(' ');
}

export async function measureLength({ rounds }: BenchOptions): Promise<Measure> {
  const read = await loadReader();
  const [short, long] = [answerOf(1000), answerOf(20_000)];
  const times: [number[], number[]] = [[], []];
  for (const answer of corpusAnswers) read(answer);
  for (let round = 0; round <= Math.min(rounds, 7); round += 1) {
    // Twenty short ones, so that both sides take about as long.
    const shortTime = timeOf(() => {
      for (let k = 0; k < 20; k += 1) read(short);
    });
    const longTime = timeOf(() => read(long));
    if (round === 0) continue;
    times[0].push((shortTime / 20) * 1000);
    times[1].push(longTime * 1000);
  }
  const [one, twenty] = [summarise(times[0]), summarise(times[1])];
  const ratio = twenty.middle / one.middle;
  return {
    name: 'answer of 20,000 words',
    value: renderTiming(twenty, 'ms'),
    yardstick: `answer of 1,000 words: ${renderTiming(one, 'ms')}`,
    target: '25 × or less',
    result: renderTimes(ratio),
    reached: ratio <= 25,
  };
}
