import { describe, expect, it } from 'vitest';
import { type InputLine, longestLine, splitLines } from '../../src/cli/split-lines.ts';
import { memoryInput } from './memory-streams.ts';

async function linesOf(...chunks: readonly (string | Uint8Array)[]): Promise<readonly InputLine[]> {
  const lines: InputLine[] = [];
  for await (const line of splitLines(memoryInput(...chunks))) lines.push(line);
  return lines;
}

const textsOf = async (...chunks: readonly string[]): Promise<readonly string[]> =>
  (await linesOf(...chunks)).map((line) => ('text' in line ? line.text : line.problem.code));

describe('splitLines', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing', [''], []],
    ['a line without an end', ['a'], ['a']],
    ['a line with an end', ['a\n'], ['a']],
    ['blank lines', ['a\n\n\nb'], ['a', '', '', 'b']],
    ['Windows line ends', ['a\r\nb\r\n'], ['a', 'b']],
    ['a carriage return inside', ['a\rb\n'], ['a\rb']],
    ['a byte order mark at the beginning', ['\ufeffa\nb'], ['a', 'b']],
    ['a byte order mark elsewhere', ['a\n\ufeffb'], ['a', '\ufeffb']],
    ['other line separators', ['a\u2028b\u2029c\u0085d\n'], ['a\u2028b\u2029c\u0085d']],
    ['a line over several chunks', ['a', 'b', 'c\nd', 'e'], ['abc', 'de']],
    ['a line end at the edge of a chunk', ['a\r', '\nb'], ['a', 'b']],
  ])('reads %s', async (_name, chunks, expected) => {
    expect(await textsOf(...chunks)).toEqual(expected);
  });

  it('joins characters that are cut by the edge of a chunk', async () => {
    const bytes = Buffer.from('é€😀\n');
    const lines = await linesOf(...[...bytes].map((byte) => Uint8Array.of(byte)));
    expect(lines).toEqual([{ number: 1, text: 'é€😀' }]);
  });

  it('counts every line', async () => {
    expect((await linesOf('\n\na\n')).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('gives a line that is no UTF-8 as a problem and goes on', async () => {
    const lines = await linesOf(Buffer.from([0x61, 0x0a, 0xff, 0x0a, 0x62]));
    expect(lines).toMatchObject([{ text: 'a' }, { number: 2, problem: { code: 'not-text' } }, { text: 'b' }]);
  });

  it('gives a line that is too long as a problem and goes on', async () => {
    const half = Buffer.alloc(longestLine / 2 + 1, 'x');
    const lines = await linesOf(half, half, '\nb');
    expect(lines).toMatchObject([
      { number: 1, problem: { code: 'file-too-large' } },
      { number: 2, text: 'b' },
    ]);
  });
});
