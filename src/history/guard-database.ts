/** Stands between the query builder and the database: every fault comes out as a `CoachError`. */

import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Database from 'libsql';
import { codeOf } from '../error.ts';
import { historyUnavailable } from './history-errors.ts';

/** A broken constraint is a fault of the program, not of the file; it passes as it is. */
function told(error: unknown, path: string): unknown {
  return codeOf(error).startsWith('SQLITE_CONSTRAINT') ? error : historyUnavailable(error, path);
}

/** The database as Kysely's SQLite dialect wants it. `path` is for the messages. */
export function guardDatabase(database: Database.Database, path: string): SqliteDatabase {
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw told(error, path);
    }
  };
  return {
    close: () => attempt(() => database.close()),
    prepare(sql): SqliteStatement {
      const statement = attempt(() => database.prepare(sql));
      return {
        reader: statement.reader,
        all: (parameters) => attempt(() => statement.all(parameters)),
        run: (parameters) => attempt(() => statement.run(parameters)),
        iterate: (parameters) => attempt(() => statement.iterate(parameters)),
      };
    },
  };
}
