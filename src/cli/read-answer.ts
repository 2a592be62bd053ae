/** Reads one answer from a file or from standard input, exactly as it is written. */

import { readFileSync } from 'node:fs';
import { CoachError, type Problem } from '../error.ts';

/** 2 MB: more than anybody says in an interview. */
const largestAnswer = 2_000_000;

/** How standard input is called in messages. */
export const standardInput = 'standard input';

/** @throws CoachError `file-not-found`, `file-unreadable`, `file-too-large`, `not-text`, `empty-answer` */
export async function loadAnswer(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new CoachError(unreadable(path, cause), { cause });
  }
  return decodeAnswer(bytes, path);
}

/** @throws CoachError `file-too-large`, `not-text`, `empty-answer` */
export async function readAnswer(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > largestAnswer) break;
    chunks.push(bytes);
  }
  if (length > largestAnswer) throw new CoachError(tooLarge(standardInput));
  return decodeAnswer(Buffer.concat(chunks), standardInput);
}

/** UTF-8, without its byte order mark; everything else stays as it is, line ends too. */
export function decodeAnswer(bytes: Uint8Array, name: string): string {
  if (bytes.length > largestAnswer) throw new CoachError(tooLarge(name));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CoachError(notText(name, bytes), { cause });
  }
  if (text.includes('\0')) throw new CoachError(notText(name, bytes));
  if (text.trim() === '') throw new CoachError({ code: 'empty-answer', message: `${name} holds no answer` });
  return text;
}

function tooLarge(name: string): Problem {
  return {
    code: 'file-too-large',
    message: `${name} is larger than ${largestAnswer / 1_000_000} MB, which is no answer to an interview question`,
  };
}

function notText(name: string, [first, second]: Uint8Array): Problem {
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return {
    code: 'not-text',
    message: wide ? `${name} is written in UTF-16` : `${name} is not UTF-8 text`,
    hint: 'save it as plain text in UTF-8',
  };
}

function unreadable(path: string, cause: unknown): Problem {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENAMETOOLONG') {
    const text = path.trim().split(/\s+/u).length > 2;
    return {
      code: 'file-not-found',
      message: `there is no file ${path}`,
      hint: text ? 'an answer can be piped in: echo "I stayed calm…" | coach score' : 'check the path',
    };
  }
  if (code === 'EISDIR')
    return { code: 'file-unreadable', message: `${path} is a folder; coach scores files` };
  return { code: 'file-unreadable', message: `${path} cannot be read (${code ?? String(cause)})` };
}
