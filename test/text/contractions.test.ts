import { describe, expect, it } from 'vitest';
import { splitContraction } from '../../src/text/contractions.ts';

describe('splitContraction', () => {
  it.each<[string, string, readonly [number, string] | null]>([
    ["didn't", '', [3, "n't"]],
    ["can't", '', [2, "n't"]],
    ["I'm".toLowerCase(), '', [1, "'m"]],
    ["they've", '', [4, "'ve"]],
    ["customer's", '', [8, "'s"]],
    ['didnt', '', [3, "n't"]],
    ['wont', '', [2, "n't"]],
    ['cannot', '', [3, 'not']],
    ['arent', '', [3, "n't"]],
    ['shouldve', '', [6, "'ve"]],
    ['theyre', '', [4, "'re"]],
    ['thats', '', [4, "'s"]],
    ['id', '', [1, "'d"]],
    ['id', 'then', [1, "'d"]],
    ['id', 'photo', null],
    ['id', 'my', null],
    ['its', '', null],
    ['ill', '', null],
    ['well', '', null],
    ['shed', '', null],
    ['were', '', null],
    ['lets', 'it', null],
    ["o'clock", '', null],
    ["ma'am", '', null],
    ['constructor', '', null],
    ['listened', '', null],
    ['', '', null],
  ])('%s after "%s"', (word, previous, expected) => {
    expect(splitContraction(word, previous)).toEqual(expected);
  });

  it.each<[string, string, string, readonly [number, string] | null]>([
    ['its', 'said', 'broken', [2, "'s"]],
    ['its', 'lost', 'lid', null],
    ['ill', 'her', 'ring', [1, "'ll"]],
    ['ill', '', 'always', [1, "'ll"]],
    ['ill', 'was', 'just', null],
    ['ill', 'an', 'patient', null],
  ])('%s between "%s" and "%s"', (word, previous, next, expected) => {
    expect(splitContraction(word, previous, next)).toEqual(expected);
  });
});
