/** Merges an exported history into this one: by id, without doubles, all of it or nothing. */

import type { Kysely } from 'kysely';
import type { Problem } from '../error.ts';
import { saveDraft } from './drafts.ts';
import type { ExportDocument } from './export-document.ts';
import type { History } from './open-history.ts';
import { faulty } from './read-export.ts';
import type { HistoryTables } from './schema.ts';
import { storable } from './storable.ts';
import { storableParts } from './stories.ts';

type Db = Kysely<HistoryTables>;

export interface MergeCount {
  readonly added: number;
  /** Here in an older form. */
  readonly updated: number;
  /** Here already, in this form or a newer one. */
  readonly kept: number;
}

export interface ImportReport {
  readonly attempts: MergeCount;
  readonly drafts: MergeCount;
  readonly stories: MergeCount;
}

interface Here {
  readonly attempts: ReadonlySet<string>;
  /** When each was changed last. */
  readonly drafts: ReadonlyMap<string, string>;
  readonly stories: ReadonlyMap<string, string>;
}

const nothingHere: Here = { attempts: new Set(), drafts: new Map(), stories: new Map() };

/**
 * An attempt that is here already stays as it is; of drafts and stories the one changed last is kept.
 * @throws CoachError `bad-value` when something refers to an attempt that is nowhere; `history-unavailable`
 */
export async function importHistory(
  history: History,
  document: ExportDocument,
  name: string,
): Promise<ImportReport> {
  return history.exclusively(async (db) => {
    const drafts = history.server === undefined ? db : history.drafts;
    const here = await readHere(db, drafts);
    const report = plan(document, here, name);
    // Revisions may stand before what they revise.
    await writeAttempts(db, document, here);
    await writeStories(db, document, here);
    // Last: where drafts are in a database of their own, nothing but the commit can fail after them.
    await writeDrafts(drafts, document, here);
    return report;
  });
}

/** What `importHistory` would do; writes nothing. Without a history, as if it were empty. @throws as it does */
export async function planImport(
  history: History | undefined,
  document: ExportDocument,
  name: string,
): Promise<ImportReport> {
  return plan(
    document,
    history === undefined ? nothingHere : await readHere(history.db, history.drafts),
    name,
  );
}

async function readHere(db: Db, draftsDb: Db): Promise<Here> {
  const attempts = await db.selectFrom('attempts').select('id').execute();
  const drafts = await draftsDb.selectFrom('drafts').select(['question_id', 'updated_at']).execute();
  const stories = await db.selectFrom('stories').select(['id', 'updated_at']).execute();
  return {
    attempts: new Set(attempts.map(({ id }) => id)),
    drafts: new Map(drafts.map((row) => [row.question_id, row.updated_at])),
    stories: new Map(stories.map((row) => [row.id, row.updated_at])),
  };
}

function plan(document: ExportDocument, here: Here, name: string): ImportReport {
  const known = new Set([...here.attempts, ...document.attempts.map(({ id }) => id)]);
  const problems: Problem[] = [];
  const look = (id: string | null, place: string): void => {
    if (id !== null && !known.has(id))
      problems.push({
        code: 'bad-value',
        message: `${name}: ${place}: there is no attempt ${id}, in the file or here`,
      });
  };
  document.attempts.forEach(({ revision_of }, index) => {
    look(revision_of, `attempts[${index}].revision_of`);
  });
  document.stories.forEach(({ attempt }, index) => {
    look(attempt, `stories[${index}].attempt`);
  });
  if (problems.length > 0) throw faulty(problems, name);
  const added = document.attempts.filter(({ id }) => !here.attempts.has(id)).length;
  return {
    attempts: { added, updated: 0, kept: document.attempts.length - added },
    drafts: count(document.drafts.map((draft) => [here.drafts.get(draft.question), draft.updated_at])),
    stories: count(document.stories.map((story) => [here.stories.get(story.id), story.updated_at])),
  };
}

function count(pairs: readonly (readonly [string | undefined, string])[]): MergeCount {
  const added = pairs.filter(([before]) => before === undefined).length;
  const updated = pairs.filter(([before, now]) => before !== undefined && before < now).length;
  return { added, updated, kept: pairs.length - added - updated };
}

async function writeAttempts(db: Db, document: ExportDocument, here: Here): Promise<void> {
  for (const { question, sitting, scorecard, details, ...attempt } of document.attempts) {
    if (here.attempts.has(attempt.id)) continue;
    const { score, rating, engine } = scorecard;
    const texts = { wording: storable(attempt.wording), answer: storable(attempt.answer) };
    const json = { scorecard: JSON.stringify(scorecard), details: JSON.stringify(details) };
    const values = { ...attempt, ...texts, ...json, question_id: question, sitting_id: sitting };
    await db
      .insertInto('attempts')
      .values({ ...values, score, rating, engine })
      .execute();
  }
}

async function writeDrafts(db: Db, document: ExportDocument, here: Here): Promise<void> {
  for (const { question, updated_at, ...draft } of document.drafts) {
    const before = here.drafts.get(question);
    if (before !== undefined && before >= updated_at) continue;
    await saveDraft({ drafts: db }, { ...draft, questionId: question, updatedAt: new Date(updated_at) });
  }
}

async function writeStories(db: Db, document: ExportDocument, here: Here): Promise<void> {
  for (const { id, attempt, ...story } of document.stories) {
    const before = here.stories.get(id);
    if (before !== undefined && before >= story.updated_at) continue;
    const values = { ...story, ...storableParts(story), attempt_id: attempt };
    if (before === undefined)
      await db
        .insertInto('stories')
        .values({ id, ...values })
        .execute();
    else await db.updateTable('stories').set(values).where('id', '=', id).execute();
  }
}
