/** Turns faults of a PostgreSQL server, and of the way to it, into what happened and what to do about it. */

import { CoachError, codeOf } from '../error.ts';

const withoutServer = 'without COACH_HISTORY, coach uses the history on this machine';

/** First fitting row wins; the pattern is held against code and message: "28P01 password authentication failed …". */
const causes: readonly (readonly [RegExp, string, string])[] = [
  [
    /^(?:28|SASL)|^ SASL|client password must be a string/u,
    'does not accept the login',
    'check name and password in COACH_HISTORY; a password may also be in ~/.pgpass or PGPASSWORD',
  ],
  [/^3D000/u, 'has no database of this name', 'check the last part of COACH_HISTORY'],
  [
    /^25006/u,
    'can only be read at present',
    'it may be a copy, or in maintenance; ask whoever looks after it',
  ],
  [
    /^42501/u,
    'does not give this login the right to it',
    'ask whoever looks after the database; the README says what a login needs',
  ],
  [/^53300/u, 'has no free connection', 'try again in a moment'],
  [/^53[12]00/u, 'has no room left', 'tell whoever looks after it'],
  [
    /^(?:ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|CERT_)|does not support SSL|no encryption/u,
    'cannot be reached over a connection that is both encrypted and trusted',
    'see "sslmode" and "sslrootcert" in the documentation of the package pg',
  ],
  [
    /^(?:E[A-Z]+ |08|57)|timeout|terminated|Connection ended/iu,
    'cannot be reached',
    `Check the network, and the host in COACH_HISTORY. ${withoutServer}`,
  ],
];

/** A `CoachError` `history-unavailable`; a `CoachError` comes back as it is. */
export function serverUnavailable(error: unknown, address: string): CoachError {
  if (error instanceof CoachError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  const told = `${codeOf(error)} ${detail}`;
  const [, what, hint] = causes.find(([pattern]) => pattern.test(told)) ?? [];
  const reason = detail === '' ? codeOf(error) : detail;
  return new CoachError(
    {
      code: 'history-unavailable',
      message: `the shared history (${address}) ${what ?? 'cannot be used'}: ${reason}`,
      hint: hint ?? withoutServer,
    },
    { cause: error },
  );
}

export function packageMissing(cause: unknown): CoachError {
  return new CoachError(
    {
      code: 'history-unavailable',
      message:
        'COACH_HISTORY names a PostgreSQL server, and the package "pg", which speaks to it, is not installed',
      hint: `install it beside coach: "npm install pg", or "npm install --global pg" when coach is installed globally; ${withoutServer}`,
    },
    { cause },
  );
}

/** For tables that are missing or of an older coach, when this login may not make them. */
export function notSetUp(address: string, isOld: boolean, cause: unknown): CoachError {
  return new CoachError(
    {
      code: 'history-unavailable',
      message: `the shared history (${address}) is ${isOld ? 'still in the form of an older coach' : 'not set up yet'}, and this login may not change that`,
      hint: 'let the owner of the database run "coach cohort" once with a login of their own',
    },
    { cause },
  );
}

/** For a schema `coach` that coach did not make. */
export function serverNotOurs(address: string): CoachError {
  return new CoachError({
    code: 'history-unavailable',
    message: `${address} has a schema "coach", but not one that coach made`,
    hint: 'take another database; it was left as it is',
  });
}

export function serverTooOld(address: string, version: string): CoachError {
  return new CoachError({
    code: 'history-unavailable',
    message: `the server of the shared history (${address}) is PostgreSQL ${version}; coach needs 15 or newer`,
    hint: withoutServer,
  });
}

/** For a login under which somebody else's attempts are kept: whoever has it could read them. */
export function loginTaken(address: string, writer: string, other: string): CoachError {
  return new CoachError({
    code: 'history-unavailable',
    message: `this login of the shared history (${address}) is in use by "${other}", and you are "${writer}": your answers would not be private`,
    hint: `ask for a login of your own; if you are "${other}", set COACH_WRITER to that name; the README ("A class or a team") says how a class may use one login all the same`,
  });
}
