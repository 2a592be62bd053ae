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
  const revive = (stored: StoredObject): object => {
    const [shape, part] = stored['@'];
    const { keys, late } = shapes[shape] as Shape;
    const object: Record<string, unknown> = {};
    const readAll = (): void => {
      const fields = JSON.parse(readPart(part)) as Fields;
      for (const key of late)
        Object.defineProperty(object, key, {
          value: reviveList(fields[key]),
          enumerable: true,
          configurable: true,
          writable: true,
        });
    };
    for (const key of keys) {
      if (!late.includes(key)) object[key] = stored[key];
      else
        Object.defineProperty(object, key, {
          get() {
            readAll();
            return object[key];
          },
          enumerable: true,
          configurable: true,
        });
    }
    return object;
  };
  const reviveList = (value: unknown): unknown =>
    Array.isArray(value) && isStored(value[0]) ? value.map(revive) : value;
  return revive;
}

function isStored(value: unknown): value is StoredObject {
  return typeof value === 'object' && value !== null && '@' in value;
}
