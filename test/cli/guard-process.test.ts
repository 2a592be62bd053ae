/** A fault that nobody caught ends the program once, also when coach's files were replaced while it ran. */

import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { guardProcess } from '../../src/cli/guard-process.ts';

function guarded() {
  const written: string[] = [];
  const exits: number[] = [];
  const events = new EventEmitter();
  const world = Object.assign(events, {
    stdout: Object.assign(new EventEmitter(), { isTTY: true }),
    stderr: Object.assign(new EventEmitter(), { write: (text: string) => written.push(text) }),
    env: {},
    exit: (status: number) => exits.push(status),
  });
  guardProcess(world as unknown as NodeJS.Process, '1.2.3');
  return { world, written, exits };
}

afterEach(() => {
  vi.doUnmock('../../src/cli/render-fault.ts');
  vi.resetModules();
});

describe('guardProcess', () => {
  it('tells a fault once and ends with 70, whatever follows it', async () => {
    const { world, written, exits } = guarded();
    world.emit('uncaughtException', new Error('the first'));
    world.emit('unhandledRejection', new Error('the second'));
    await vi.waitFor(() => expect(exits).toEqual([70]));
    expect(written.join('')).toContain('the first');
    expect(written.join('')).toContain('coach 1.2.3');
    expect(written.join('')).not.toContain('the second');
  });

  it('tells it plainly when its own files are gone', async () => {
    vi.doMock('../../src/cli/render-fault.ts', () => {
      throw new Error('Cannot find module');
    });
    const { world, written, exits } = guarded();
    world.emit('uncaughtException', new Error('the first'));
    await vi.waitFor(() => expect(exits).toEqual([70]));
    expect(written.join('')).toContain('the first');
    expect(written.join('')).toContain('run the command again');
  });
});
