import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeAnswer, loadAnswer, readAnswer } from '../../src/cli/read-answer.ts';
import { memoryInput } from './memory-streams.ts';

const directory = mkdtempSync(join(tmpdir(), 'coach-read-'));
afterAll(() => rmSync(directory, { recursive: true }));

const at = (name: string): string => join(directory, name);

describe('decodeAnswer', () => {
  it.each<[string, string, string]>([
    ['plain text', 'I listened.\n', 'I listened.\n'],
    ['Windows line ends', 'I listened.\r\nThen I called.\r\n', 'I listened.\r\nThen I called.\r\n'],
    ['a byte order mark', '\ufeffI listened.', 'I listened.'],
    ['wide characters', 'Zoë said “thanks” 😀', 'Zoë said “thanks” 😀'],
  ])('keeps %s', (_name, written, read) => {
    expect(decodeAnswer(Buffer.from(written), 'a.txt')).toBe(read);
  });

  it.each<[string, Uint8Array, string, RegExp]>([
    ['bytes that are no UTF-8', Uint8Array.of(0x61, 0xe9, 0x20), 'not-text', /a\.txt is not UTF-8 text/u],
    ['UTF-16', Buffer.from('\ufeffhello', 'utf16le'), 'not-text', /a\.txt is written in UTF-16/u],
    ['a binary file', Buffer.from('PNG\0\0'), 'not-text', /not UTF-8 text/u],
    ['nothing', Buffer.from(''), 'empty-answer', /a\.txt holds no answer/u],
    ['white space', Buffer.from(' \r\n\t\n'), 'empty-answer', /holds no answer/u],
    ['more than anybody says', Buffer.alloc(2_000_001, 'a '), 'file-too-large', /larger than 2 MB/u],
  ])('refuses %s', (_name, bytes, code, message) => {
    expect(() => decodeAnswer(bytes, 'a.txt')).toThrow(expect.objectContaining({ code }));
    expect(() => decodeAnswer(bytes, 'a.txt')).toThrow(message);
  });
});

describe('loadAnswer', () => {
  it('reads a file', async () => {
    writeFileSync(at('answer one.txt'), 'I listened.');
    expect(await loadAnswer(at('answer one.txt'))).toBe('I listened.');
  });

  it.each<[string, string, string, RegExp]>([
    ['a file that is not there', 'nothing.txt', 'file-not-found', /there is no file .*nothing\.txt$/u],
    ['a folder', '.', 'file-unreadable', /is a folder; coach scores files$/u],
  ])('refuses %s', async (_name, path, code, message) => {
    await expect(loadAnswer(at(path))).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  it('says how to score a text that was given in place of a file', async () => {
    const problem = expect.objectContaining({ hint: expect.stringContaining('piped in') });
    await expect(loadAnswer('I stayed calm and listened')).rejects.toMatchObject({ problems: [problem] });
  });
});

describe('readAnswer', () => {
  it('joins what comes in chunks', async () => {
    const bytes = Buffer.from('I told Zoë: “one moment”.');
    const chunks = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await readAnswer(memoryInput(...chunks))).toBe('I told Zoë: “one moment”.');
  });

  it('stops reading what is too large', async () => {
    const half = Buffer.alloc(1_500_000, 'a');
    await expect(readAnswer(memoryInput(half, half))).rejects.toMatchObject({ code: 'file-too-large' });
  });
});
