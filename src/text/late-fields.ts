/** Objects in JSON whose larger fields stand apart from them, to be read when somebody first looks at one. */

type Fields = Readonly<Record<string, unknown>>;

/** All fields of a kind of object in their order, and those of them that stand apart. */
interface Shape {
  readonly keys: readonly string[];
  readonly late: readonly string[];
}

/** In place of the object: its other fields, and under `@` its shape and its part. */
export interface StoredObject extends Fields {
  readonly '@': readonly [shape: number, part: number];
}

export interface LateWriter {
  readonly shapes: readonly Shape[];
  /** JSON of the fields that stand apart, one text an object. */
  readonly parts: readonly string[];
  /** @param late names of the fields that are to stand apart */
  store(object: object, late: ReadonlySet<string>): StoredObject;
}

export function createLateWriter(): LateWriter {
  const shapes: Shape[] = [];
  const parts: string[] = [];
  const placeOfShape = new Map<string, number>();
  return {
    shapes,
    parts,
    store(object, late) {
      const keys = Object.keys(object);
      const shape = { keys, late: keys.filter((key) => late.has(key)) };
      const name = JSON.stringify(shape);
      const place = placeOfShape.get(name) ?? shapes.push(shape) - 1;
      placeOfShape.set(name, place);
      const part = parts.push(JSON.stringify(pick(object, shape.late))) - 1;
      const early = keys.filter((key) => !late.has(key));
      return { '@': [place, part], ...pick(object, early) };
    },
  };
}

function pick(object: object, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.map((key) => [key, (object as Fields)[key]]));
}

/**
 * @param shapes as the writer made them
 * @param readPart gives the JSON of a part
 * @returns a function that makes the object again; lists of stored objects in its parts are made again, too
 */
export function createLateReader(
  shapes: readonly Shape[],
  readPart: (part: number) => string,
): (stored: StoredObject) => object {
  // What looks at a field is made once a shape, not once an object: with hundreds of objects that is much of a start.
  const partOf = new WeakMap<object, number>();
  const readAll = (object: object, late: readonly string[]): void => {
    const fields = JSON.parse(readPart(partOf.get(object) as number)) as Fields;
    for (const key of late) Object.defineProperty(object, key, { ...plain, value: reviveList(fields[key]) });
  };
  const lateOf = shapes.map(
    ({ late }) =>
      new Map(
        late.map((key) => [
          key,
          {
            get(this: Record<string, unknown>) {
              readAll(this, late);
              return this[key];
            },
            enumerable: true,
            configurable: true,
          },
        ]),
      ),
  );
  const revive = (stored: StoredObject): object => {
    const [shape, part] = stored['@'];
    const late = lateOf[shape] as (typeof lateOf)[number];
    const object: Record<string, unknown> = {};
    partOf.set(object, part);
    for (const key of (shapes[shape] as Shape).keys) {
      const property = late.get(key);
      if (property) Object.defineProperty(object, key, property);
      else object[key] = stored[key];
    }
    return object;
  };
  const reviveList = (value: unknown): unknown =>
    Array.isArray(value) && isStored(value[0]) ? value.map(revive) : value;
  return revive;
}

const plain = { enumerable: true, configurable: true, writable: true };

function isStored(value: unknown): value is StoredObject {
  return typeof value === 'object' && value !== null && '@' in value;
}
