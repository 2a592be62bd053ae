/** Feedback to the latest answer of a sitting, and what there is to look at afterwards. */

import { cueCard } from '../coach/cue-card.ts';
import { followUp } from '../coach/follow-up.ts';
import { modelAnswer } from '../coach/model-answer.ts';
import { answerBefore, roundsOf, type Sitting, type Told } from '../practice/sitting.ts';
import { renderAnnotated } from '../terminal/render-annotated.ts';
import { renderComparison } from '../terminal/render-comparison.ts';
import { renderCueCard, renderSaidAgain } from '../terminal/render-cue-card.ts';
import { renderModelAnswer } from '../terminal/render-model-answer.ts';
import { renderNext, renderScorecard } from '../terminal/render-scorecard.ts';
import { copiedShare } from '../text/repeated-text.ts';
import type { Room } from './practice-room.ts';

/** Runs of so many words are told apart from the words that a story cannot do without. */
const wordsInRun = 3;

/** The probe to ask next: none that was answered in this sitting already. */
export function nextProbe(sitting: Sitting, { library }: Room): string | undefined {
  const rounds = roundsOf(sitting);
  const latest = rounds.at(-1);
  if (latest === undefined) return undefined;
  const asked = rounds.flatMap(({ details }) => details.reply?.probe ?? []);
  return followUp(sitting.question, latest.scorecard, library, asked);
}

/** The latest answer with the probe that is asked next. */
function latestOf(sitting: Sitting, room: Room): Told | undefined {
  const latest = roundsOf(sitting).at(-1);
  const probe = nextProbe(sitting, room);
  if (latest === undefined || probe === undefined) return undefined;
  return { answer: latest.answer, scorecard: { ...latest.scorecard, probe } };
}

/** The scorecard, and what changed since the answer before. */
export function printFeedback(sitting: Sitting, room: Room): void {
  const { stdout, library, theme } = room;
  const latest = latestOf(sitting, room);
  const before = answerBefore(sitting);
  if (latest === undefined) return;
  stdout.write(renderScorecard(latest, library, theme()));
  if (before !== undefined) stdout.write(renderComparison(before, latest, library, theme()));
  if (sitting.task.kind !== 'again') return;
  const share = copiedShare(latest.answer, sitting.task.earlier.answer, wordsInRun);
  stdout.write(renderSaidAgain(latest.answer, share, theme()));
}

/** After the first answer to a question: the story of the candidate's own that fits it best, if there is one. */
export async function printStoryOffer(sitting: Sitting, room: Room): Promise<void> {
  const [first, ...revisions] = roundsOf(sitting);
  if (first === undefined || revisions.length > 0 || room.loadStories === undefined) return;
  const stories = await room.loadStories();
  if (stories.length === 0) return;
  const { findBestStory, renderStoryOffer } = await import('./story-offer.ts');
  const { stdout, library, engine, theme } = room;
  const best = findBestStory(sitting.question, stories, library, engine);
  if (best !== undefined) stdout.write(renderStoryOffer(best, first.scorecard.score, library, theme()));
}

/** The answer with its marks, and the ledger, the changes and the probe below. */
export function printMarked(sitting: Sitting, room: Room): void {
  const { stdout, library, theme } = room;
  const latest = latestOf(sitting, room);
  if (latest === undefined) return;
  stdout.write(renderAnnotated(latest, library, theme()) + renderNext(latest, library, theme()));
}

/** The question's strong sample; nothing when it has none. */
export function printModel({ question }: Sitting, { stdout, library, engine, theme }: Room): void {
  const model = modelAnswer(question, library, engine);
  if (model !== undefined) stdout.write(renderModelAnswer(model, library, theme()));
}

/** Keywords in place of an earlier answer, which is to be said again. */
export function printCueCard({ answer, scorecard }: Told, sitting: Sitting, { stdout, theme }: Room): void {
  stdout.write(renderCueCard(answer, cueCard(answer, scorecard, sitting.question), theme()));
}
