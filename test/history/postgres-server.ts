/** A PostgreSQL of the tests' own, in a folder of its own and reached by a socket in it; gone afterwards. */

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const debian = '/usr/lib/postgresql';

/** The folder with `initdb` and `postgres`: `POSTGRES_BIN`, the latest of Debian's, or on the `PATH`. */
export function findPostgres(): string | undefined {
  const { POSTGRES_BIN: own = '', PATH: path = '' } = process.env;
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [own, ...versions.map((version) => join(debian, version, 'bin')), ...path.split(delimiter)];
  const found = folders.find(
    (folder) => folder !== '' && ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
  );
  if (found === undefined) return undefined;
  const said = spawnSync(join(found, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout ?? '';
  return Number(/\d+/u.exec(said)?.[0]) >= 15 ? found : undefined;
}

/** Says why tests are left out, on a line of its own. */
export function postgresOrSkip(): string | undefined {
  const found = findPostgres();
  if (found === undefined) {
    console.warn('skipped: no PostgreSQL 15 or newer on this machine (POSTGRES_BIN names its bin folder)');
  }
  return found;
}

export interface PostgresServer {
  /** The address of a database; a password of its own is given with the login. */
  url(database: string, login: string, password?: string): string;
  /** Runs statements as the server's superuser. */
  query(database: string, text: string): Promise<readonly Record<string, unknown>[]>;
  /** A new database that belongs to a new login "trainer". */
  makeDatabase(name: string): Promise<void>;
  /** A new login with the password that `url` knows. */
  makeLogin(name: string): Promise<void>;
  /** Breaks all connections; it can be started again. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it for good and removes its folder. */
  remove(): Promise<void>;
}

const superuser = 'admin';
const passwordOf = (login: string): string => `p/${login}#1`;

/** PostgreSQL does not run as root; the tests may. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string): number =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim());
  return { uid: idOf('-u'), gid: idOf('-g') };
}

export async function startPostgres(bin: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'coach-pg-'));
  const user = unprivileged();
  const secret = join(folder, 'secret');
  writeFileSync(secret, passwordOf(superuser));
  if (user !== undefined) for (const path of [folder, secret]) chownSync(path, user.uid, user.gid);
  const data = join(folder, 'data');
  const quiet = { cwd: folder, ...user, stdio: ['ignore', 'ignore', 'pipe'] as ['ignore', 'ignore', 'pipe'] };
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', superuser, `--pwfile=${secret}`, '-A', 'scram-sha-256', '-E', 'UTF8', '--no-sync'],
    quiet,
  );
  let child: ChildProcess | undefined;
  const settings = ['listen_addresses=', 'fsync=off', 'max_connections=60', 'log_min_messages=fatal'];

  const url: PostgresServer['url'] = (database, login, password = passwordOf(login)) =>
    `postgres://${login}:${encodeURIComponent(password)}@/${database}?host=${encodeURIComponent(folder)}`;
  const query: PostgresServer['query'] = async (database, text) => {
    const client = new pg.Client({ connectionString: url(database, superuser) });
    client.on('error', () => {});
    try {
      await client.connect();
      const results = await client.query(text);
      return [results].flat().at(-1)?.rows ?? [];
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const start = async (): Promise<void> => {
    child = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
      quiet,
    );
    let said = '';
    child.stderr?.on('data', (text) => {
      said += text;
    });
    for (;;) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said}`);
      try {
        await query('postgres', 'select 1');
        return;
      } catch {
        await sleep(50);
      }
    }
  };
  const stop = async (): Promise<void> => {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('close', resolve));
    running.kill('SIGINT');
    await ended;
  };
  process.once('exit', () => child?.kill('SIGQUIT'));
  const makeLogin = async (name: string): Promise<void> => {
    await query('postgres', `create role "${name}" login password '${passwordOf(name)}'`);
  };
  await start();
  await makeLogin('trainer');
  return {
    url,
    query,
    makeLogin,
    makeDatabase: async (name) => {
      await query('postgres', `create database "${name}" owner trainer`);
    },
    start,
    stop,
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
