/** Whether this person's history is on a server, where, and under whose name it is kept there. */

import { userInfo } from 'node:os';
import { CoachError } from '../error.ts';

export interface HistoryServer {
  /** As `COACH_HISTORY` has it; may hold a password. */
  readonly url: string;
  /** The address for messages: without password and options. */
  readonly address: string;
  /** Whose attempts they are. */
  readonly writer: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const longestName = 100;

/** Undefined without `COACH_HISTORY`: the history is on this machine. @throws CoachError `bad-value` */
export function findServer(env: Environment): HistoryServer | undefined {
  const url = env.COACH_HISTORY?.trim() ?? '';
  return url === '' ? undefined : { url, address: describeAddress(url), writer: findWriter(env) };
}

/** @throws CoachError `bad-value`, which does not repeat the address: it may hold a password */
export function describeAddress(url: string): string {
  // "ana@/class" has its host, a folder with a socket, among the options.
  const full = url.replace(/^(postgres(?:ql)?:\/\/[^/?#]*@)(?=[/?]|$)/u, '$1localhost');
  const parsed = /^postgres(?:ql)?:\/\//u.test(url) && URL.canParse(full) ? new URL(full) : undefined;
  if (parsed === undefined) {
    throw new CoachError({
      code: 'bad-value',
      message: 'COACH_HISTORY is not the address of a PostgreSQL database',
      hint: 'write it as postgres://NAME@HOST/DATABASE; in a password, write characters such as "/", "#" and "?" as %2F, %23 and %3F',
    });
  }
  const name = parsed.username === '' ? '' : `${parsed.username}@`;
  const host = parsed.searchParams.get('host') ?? (parsed.host || 'localhost');
  return `postgres://${name}${host.replace(/%2f/giu, '/')}${parsed.pathname}`;
}

/** The same address for where others may read it; the password is then looked for elsewhere. */
export function withoutPassword(url: string): string {
  return url
    .replace(/^(postgres(?:ql)?:\/\/[^:@/?#]*):[^@/?#]*@/u, '$1@')
    .replace(/([?&])password=[^&]*(?:&|$)/gu, '$1')
    .replace(/[?&]$/u, '');
}

/** `COACH_WRITER`, else the name of the account. @throws CoachError `bad-value` */
export function findWriter(env: Environment): string {
  const found = [env.COACH_WRITER, env.USER, env.USERNAME].map((name) => name?.trim() ?? '');
  const name = (found.find((one) => one !== '') ?? accountName()).normalize('NFC');
  if (name === '' || name.length > longestName || /\p{Cc}/u.test(name)) {
    throw new CoachError({
      code: 'bad-value',
      message: `COACH_WRITER must be a name of 1 to ${longestName} characters on one line`,
      hint: 'it says whose attempts these are in the shared history, for example COACH_WRITER=ana',
    });
  }
  return name;
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without an entry, as in some containers.
    return '';
  }
}
