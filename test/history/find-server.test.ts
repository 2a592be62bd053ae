import { expect, test } from 'vitest';
import { describeAddress, findServer, findWriter, withoutPassword } from '../../src/history/find-server.ts';

test.each([{}, { COACH_HISTORY: '' }, { COACH_HISTORY: ' ' }])('no server is meant by %j', (env) => {
  expect(findServer(env)).toBeUndefined();
});

test.each([
  ['postgres://ana:s3cret@db.example.org/class', 'postgres://ana@db.example.org/class'],
  [
    'postgresql://ana@db.example.org:6432/class?sslmode=verify-full',
    'postgres://ana@db.example.org:6432/class',
  ],
  ['postgres://ana:s3cret@/class?host=%2Frun%2Fpg', 'postgres://ana@/run/pg/class'],
  ['postgres://%2Frun%2Fpg/class', 'postgres:///run/pg/class'],
  ['postgres:///class', 'postgres://localhost/class'],
  ['postgres://h/class?password=s3cret', 'postgres://h/class'],
])('%s is told without its password', (url, told) => {
  expect(describeAddress(url)).toBe(told);
  expect(withoutPassword(url)).not.toContain('s3cret');
});

test('an address loses its password and nothing else', () => {
  expect(withoutPassword('postgres://ana:p%2Fw@db/class?sslmode=require')).toBe(
    'postgres://ana@db/class?sslmode=require',
  );
  expect(withoutPassword('postgres://db/class?password=x&sslmode=require')).toBe(
    'postgres://db/class?sslmode=require',
  );
  expect(withoutPassword('postgres://db:5432/class')).toBe('postgres://db:5432/class');
});

test.each(['mysql://ana:s3cret@db/class', 'class', 'postgres://ana:s3/cret@db:x/class', 'postgres:class'])(
  '%s is no address, and is not repeated',
  (url) => {
    const problem = expect.objectContaining({
      code: 'bad-value',
      message: expect.not.stringContaining('s3'),
    });
    expect(() => findServer({ COACH_HISTORY: url })).toThrow(problem);
  },
);

test.each([
  [{ COACH_WRITER: ' Zoe\u0308 ', USER: 'zoe' }, 'Zo\u00eb'],
  [{ COACH_WRITER: '', USER: 'zoe' }, 'zoe'],
  [{ USERNAME: 'zoe' }, 'zoe'],
])('%j writes as %s', (env, name) => {
  expect(findWriter(env)).toBe(name);
});

test.each(['a\nb', 'x'.repeat(101), '\u001b[31m'])('%j is no name', (name) => {
  expect(() => findWriter({ COACH_WRITER: name })).toThrow('COACH_WRITER must be a name');
});
