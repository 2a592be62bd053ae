/** Reads a time limit as people write it: "2m", "90s", "1m30s", "1:30", or seconds. */

import { InvalidArgumentError } from 'commander';

/** Nobody answers in less; nobody listens for longer. In seconds. */
const least = 5;
const most = 3600;

/** Seconds. @throws InvalidArgumentError, which commander draws */
export function timeLimit(text: string): number {
  const units = /^(?:(\d+)m(?:in)?)?(?:(\d+)s?)?$/u.exec(text.trim());
  const clock = /^(\d+):([0-5]\d)$/u.exec(text.trim());
  const [, minutes, seconds] = units ?? clock ?? [];
  const value = Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  if ((minutes === undefined && seconds === undefined) || value < least || value > most) {
    throw new InvalidArgumentError('It takes a time from 5s to 60m, such as 2m, 90s or 1m30s.');
  }
  return value;
}
