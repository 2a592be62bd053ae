import { describe, expect, test } from 'vitest';
import { addDays, dayIn, daysBetween, isCalendarDay, ownDay } from '../../src/practice/calendar-day.ts';

describe('the day in a zone', () => {
  test.each([
    ['2025-03-04T23:30:00Z', 'UTC', '2025-03-04'],
    ['2025-03-04T23:30:00Z', 'Europe/Vienna', '2025-03-05'],
    ['2025-03-04T23:30:00Z', 'America/Los_Angeles', '2025-03-04'],
    ['2025-03-04T11:00:00Z', 'Pacific/Kiritimati', '2025-03-05'],
    ['2025-03-04T11:00:00Z', 'Pacific/Pago_Pago', '2025-03-04'],
    ['2025-03-30T00:59:59Z', 'Europe/Vienna', '2025-03-30'],
    ['0099-01-01T12:00:00Z', 'UTC', '0099-01-01'],
    ['2025-03-04T23:30:00Z', 'Moon/Tranquillity', '2025-03-04'],
    ['2025-03-04T23:30:00Z', '', '2025-03-04'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(dayIn(zone, new Date(instant))).toBe(day);
  });
});

test.each(['UTC', 'Europe/Vienna', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'the own day is that in %s',
  (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      for (let hour = 0; hour < 72; hour += 1) {
        const instant = new Date(Date.UTC(2025, 2, 29, hour, 30));
        expect(ownDay(instant)).toBe(dayIn(zone, instant));
      }
      expect(ownDay(new Date('0099-01-01T12:00:00Z')).slice(0, 4)).toBe('0099');
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  },
);

test.each([
  ['2025-02-28', 1, '2025-03-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-12-31', 1, '2026-01-01'],
  ['2025-03-29', 2, '2025-03-31'],
  ['2025-03-01', -1, '2025-02-28'],
])('%s and %i days is %s', (day, days, result) => {
  expect(addDays(day, days)).toBe(result);
  expect(daysBetween(day, result)).toBe(days);
});

test.each([
  ['2025-03-04', true],
  ['2025-02-30', false],
  ['2025-13-01', false],
  ['2025-3-4', false],
  ['20250304', false],
  ['today', false],
])('%s is a day: %s', (text, is) => {
  expect(isCalendarDay(text)).toBe(is);
});
