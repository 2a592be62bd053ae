import { describe, expect, it } from 'vitest';
import { loadLibsql } from '../../src/history/load-libsql.ts';

describe('loadLibsql', () => {
  it('gives a database program that works, and leaves Node its reports', () => {
    const before = Object.getOwnPropertyDescriptor(process, 'report');
    const Database = loadLibsql();
    const database = new Database(':memory:');
    expect(database.prepare('select 1 + 1 as sum').get()).toMatchObject({ sum: 2 });
    database.close();
    expect(Object.getOwnPropertyDescriptor(process, 'report')).toEqual(before);
    expect(typeof process.report?.getReport).toBe('function');
  });
});
