/** Stands between the query builder and the server: sets up each connection, and every fault comes out as a `CoachError`. */

import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { codeOf } from '../error.ts';
import type { HistoryServer } from './find-server.ts';
import { serverUnavailable } from './server-errors.ts';

/** The tables of coach are found without their schema's name; the views know by `coach.writer` whose rows to show. */
const setUp =
  "select set_config('search_path', 'coach, pg_temp', false), set_config('coach.writer', $1, false)";

/** The pool as Kysely's PostgreSQL dialect wants it. */
export function guardPool(pool: Pool, { address, writer }: HistoryServer): PostgresPool {
  const ready = new WeakSet<PoolClient>();
  const clients = new WeakMap<PoolClient, PostgresPoolClient>();
  const told = (error: unknown): unknown =>
    // A broken constraint is a fault of the program, not of the server; it passes as it is.
    codeOf(error).startsWith('23') ? error : serverUnavailable(error, address);
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw told(error);
    }
  };
  const guard = (client: PoolClient): PostgresPoolClient =>
    ({
      query: (text: string, values: readonly unknown[]) => attempt(() => client.query(text, [...values])),
      release: (error?: boolean) => client.release(error),
    }) as unknown as PostgresPoolClient;
  return {
    async connect() {
      const client = await attempt(() => pool.connect());
      if (!ready.has(client)) {
        try {
          await attempt(() => client.query(setUp, [writer]));
        } catch (error) {
          client.release(true);
          throw error;
        }
        ready.add(client);
      }
      const guarded = clients.get(client) ?? guard(client);
      clients.set(client, guarded);
      return guarded;
    },
    end: () => pool.end(),
  } as PostgresPool;
}
