/** Gives `coach doctor` its examinations, in the order in which they are told. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CoachError, type Problem } from '../error.ts';
import { findDataDirectory } from '../history/data-directory.ts';
import type { Library } from '../rubric/library.ts';
import { countOf } from '../terminal/wording.ts';
import { applyVariables } from './apply-settings.ts';
import { type Check, doctor, sizeOf } from './doctor.ts';
import { checkDatabase, checkFolder } from './doctor-data.ts';
import { checkEditor, checkNode, checkSpeech, checkTerminal } from './doctor-machine.ts';
import { checkServer } from './doctor-server.ts';
import { findHistory } from './find-history.ts';
import type { Manifest } from './load-engine.ts';
import { loadLibraryData } from './load-library-data.ts';
import { themeOf } from './page-deps.ts';
import type { World } from './world.ts';

export interface DoctorOptions {
  readonly json?: boolean;
  readonly bank?: readonly string[];
}

/** @returns 0, or 2 when something needs a change */
export async function runDoctor({ json = false, bank = [] }: DoctorOptions, world: World): Promise<number> {
  const { stdout, env } = world;
  const { check, banks } = await checkSettings(world);
  const directory = findDataDirectory(env);
  const open = async (path: string) => (await import('../history/open-history.ts')).openHistory(path);
  const examinations = [
    () => checkNode(process.versions.node),
    () => checkTerminal(world),
    () => checkFolder(directory, process.platform),
    () => checkDatabase(directory, open),
    () => checkServer(() => findHistory(env)),
    () => check,
    () => checkLibrary(world),
    ...[...banks, ...bank].map((path) => () => checkBank(path, world)),
    () => checkSpeech(world, process.platform),
    () => checkEditor(world),
  ];
  return doctor(examinations, json, { stdout, theme: themeOf(stdout, env) });
}

/** The settings take effect here, as far as they are sound. */
async function checkSettings(world: World): Promise<{ check: Check; banks: readonly string[] }> {
  const name = 'Settings';
  try {
    const settings = await applyVariables(world);
    const made = settings.filter(({ source }) => source !== undefined);
    const banks = settings.find(({ setting }) => setting.key === 'banks')?.value;
    const message =
      made.length === 0
        ? 'none'
        : `${made.map(({ setting }) => setting.key).join(', ')}; "coach config" shows them`;
    return { check: { name, state: 'ok', message }, banks: Array.isArray(banks) ? banks : [] };
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    const remedy = '"coach config" shows the settings, and where each comes from.';
    const message = `${countOf(error.problems.length, 'fault')}, the first: ${placed(error.problems[0])}`;
    return { check: { name, state: 'fault', message, remedy }, banks: [] };
  }
}

/** `settings.yaml:3: "count" must be at least 1`; without a place the message alone. */
function placed(problem: Problem | undefined): string {
  const at = problem?.at;
  const place = at === undefined ? '' : `${at.file}:${at.line}: `;
  return `${place}${problem?.message ?? ''}`;
}

async function checkLibrary({ dataDirectory, version }: World): Promise<Check> {
  try {
    const library = await loadLibraryData(dataDirectory);
    const manifest = JSON.parse(readFileSync(join(dataDirectory, 'manifest.json'), 'utf8')) as Manifest;
    const message = `coach ${version}, engine ${manifest.engine}: ${sizeOf(library)}`;
    return { name: 'Library', state: 'ok', message };
  } catch (error) {
    const message = `what coach was built with cannot be read: ${error instanceof Error ? error.message : error}`;
    return { name: 'Library', state: 'fault', message, remedy: 'Install coach again.' };
  }
}

async function checkBank(path: string, { dataDirectory }: World): Promise<Check> {
  const name = 'Bank';
  let shipped: Library;
  try {
    shipped = await loadLibraryData(dataDirectory);
    const { questions } = await loadLibraryData(dataDirectory, [path]);
    const more = questions.length - shipped.questions.length;
    return { name, state: 'ok', message: `${path}: adds ${countOf(more, 'question')}` };
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    const message = `${path}: ${countOf(error.problems.length, 'fault')}, the first: ${placed(error.problems[0])}`;
    return {
      name,
      state: 'fault',
      message,
      remedy: `"coach bank check ${path}" shows them with their places.`,
    };
  }
}
