import fc from 'fast-check';

/** A body with a few things broken in it, as a careless proxy, an older version or an attacker would break them. */
export function mutated(body: unknown): fc.Arbitrary<unknown> {
  const mutation = fc.record({ at: fc.nat(), how: fc.nat(), junk });
  return fc.array(mutation, { minLength: 1, maxLength: 4 }).map((mutations) => {
    let copy = structuredClone(body);
    for (const { at, how, junk: value } of mutations) copy = mutate(copy, at, how, structuredClone(value));
    return copy;
  });
}

const word = fc.constantFrom(
  'EXPIRED',
  'SOMETHING_NEW',
  '__proto__',
  '',
  '0',
  'null',
  '2026-02-30 00:00:00',
  '\uD83D',
);
/** Anything that JSON can hold, and a little more. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  word,
  fc.constantFrom(null, undefined, true, 0, -1, 7_440_000_000_000_000_001, 1e308, Number.NaN),
  fc.constantFrom([], {}, [null], [[]], { length: -1 }, { 0: 'x' }),
  fc.string(),
  fc.constant(
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  ),
  fc.integer({ min: 5, max: 60 }).map((depth) => {
    let deep: unknown = 'deep';
    for (let level = 0; level < depth; level += 1) deep = level % 2 ? [deep] : { deep };
    return deep;
  }),
);

function mutate(root: unknown, at: number, how: number, value: unknown): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      visit((node as Record<string, unknown>)[key]);
    }
  };
  visit(root);
  if (places.length === 0) return value;
  const [parent, key] = places[at % places.length]!;
  switch (how % 6) {
    case 0:
      if (!Array.isArray(parent)) Reflect.deleteProperty(parent, key);
      break;
    case 1:
      define(parent, key, null);
      break;
    case 2:
      define(parent, key, value);
      break;
    case 3:
      define(parent, key, [parent[key]]);
      break;
    case 4:
      define(parent, key, { [key]: parent[key] });
      break;
    default:
      define(parent, Array.isArray(parent) ? String(parent.length) : '__proto__', value);
  }
  return root;
}

// Assigning to `__proto__` would change the prototype; JSON.parse makes a plain key of it, and so does this.
function define(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}
