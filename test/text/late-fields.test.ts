/** Fields that stand apart are read when somebody looks at one, and the object is then as it was. */

import { describe, expect, it } from 'vitest';
import { createLateReader, createLateWriter } from '../../src/text/late-fields.ts';

const late = new Set(['why', 'list']);
const child = { id: 'child', why: 'inner', level: 2 };
const parent = { id: 'parent', why: 'outer', level: 1, list: ['a', 'b'], none: null };

/** An object whose list holds objects of its own kind, as a page holds signals. */
function roundTrip() {
  const writer = createLateWriter();
  const stored = writer.store({ ...parent, list: [writer.store(child, late)] }, late);
  const reads: number[] = [];
  const revive = createLateReader(JSON.parse(JSON.stringify(writer.shapes)), (part) => {
    reads.push(part);
    return writer.parts[part] as string;
  });
  const object = revive(JSON.parse(JSON.stringify(stored))) as typeof parent & { list: (typeof child)[] };
  return { object, reads };
}

describe('an object with fields that stand apart', () => {
  it('is read part by part, each part once', () => {
    const { object, reads } = roundTrip();
    expect([object.id, object.level, object.none, reads]).toEqual(['parent', 1, null, []]);
    expect([object.why, object.why]).toEqual(['outer', 'outer']);
    expect(reads).toHaveLength(1);
    expect([object.list[0]?.id, reads.length]).toEqual(['child', 1]);
    expect([object.list[0]?.why, reads.length]).toEqual(['inner', 2]);
  });

  it('is the same object again, its fields in their order', () => {
    const { object } = roundTrip();
    expect(object).toEqual({ ...parent, list: [child] });
    expect(JSON.stringify(roundTrip().object)).toBe(JSON.stringify({ ...parent, list: [child] }));
    expect({ ...roundTrip().object }).toEqual({ ...parent, list: [child] });
  });

  it('shares one shape with others of its kind', () => {
    const { store, shapes } = createLateWriter();
    store(child, late);
    store({ ...child, id: 'other' }, late);
    store(parent, late);
    expect(shapes).toHaveLength(2);
  });
});
