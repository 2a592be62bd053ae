import { expect, test } from 'vitest';
import { seededRandom, shuffle } from '../../src/practice/seeded-random.ts';

test('the sequence of a seed is the one of the published algorithm', () => {
  const random = seededRandom(1);
  expect([random(), random(), random()]).toEqual([
    0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
  ]);
});

test('stays below 1 and spreads evenly', () => {
  const random = seededRandom(42);
  const tenths = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 10_000; draw += 1) {
    const tenth = Math.floor(random() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(count).toBeGreaterThan(850);
});

test('a shuffle keeps the items and the list it was given', () => {
  const items = [1, 2, 3, 4, 5];
  expect([...shuffle(items, seededRandom(3))].sort()).toEqual(items);
  expect(items).toEqual([1, 2, 3, 4, 5]);
});
