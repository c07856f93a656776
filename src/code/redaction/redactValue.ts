import { maskCode } from '../maskCode';
import { redactText } from './redactText';
import { isSecretField } from './secretFields';

/** A copy of anything in which every code is masked: what `redactCodes` gives. */
export const redactValue = (value: unknown): unknown =>
  redact(value, { isSecret: false, copies: new Map(), secretCopies: new Map() });

/** Copies already made, apart for what stands in a field for codes: there everything is masked. */
interface Redaction {
  readonly isSecret: boolean;
  readonly copies: Map<unknown, unknown>;
  readonly secretCopies: Map<unknown, unknown>;
}
type Pairs = { readonly entries: () => Iterable<[unknown, unknown]> };

function redact(value: unknown, how: Redaction): unknown {
  if (typeof value === 'symbol') return redactSymbol(value);
  if (typeof value === 'function') return redactFunction(value);
  if (typeof value !== 'object' || value === null) return redactPrimitive(value, how);
  const copies = how.isSecret ? how.secretCopies : how.copies;
  if (!copies.has(value)) {
    copies.set(value, '[circular]');
    try {
      copies.set(value, copyOf(value, how, copies));
    } catch {
      copies.set(value, '[unreadable]');
    }
  }
  return copies.get(value);
}

function redactPrimitive(value: unknown, { isSecret }: Redaction): unknown {
  if (typeof value === 'string' && !isSecret) return redactText(value);
  const isShown = !isSecret || value === '' || !/^(?:string|number|bigint)$/.test(typeof value);
  return isShown ? value : maskCode(String(value));
}

function redactSymbol(symbol: symbol): symbol {
  const { description = '' } = symbol;
  const safe = redactText(description);
  return safe === description ? symbol : Symbol(safe);
}

/** A function stays unless its name or its source holds a code, or fields hang on it: then it becomes its name. */
function redactFunction(work: object): unknown {
  try {
    const { name } = work as { readonly name: string };
    const source = Function.prototype.toString.call(work);
    const isClean = redactText(name) === name && redactText(source) === source && !fieldsOf(work).length;
    return isClean ? work : `[function ${redactText(name)}]`;
  } catch {
    return '[unreadable]';
  }
}

function copyOf(value: object, how: Redaction, copies: Map<unknown, unknown>): unknown {
  const noted = <Copy extends object>(copy: Copy) => (copies.set(value, copy), copy);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`;
  if (value instanceof Date) return fieldsOf(value).length ? new Date(value.getTime()) : value;
  if (value instanceof RegExp) return redact(String(value), how);
  if ('toJSON' in value && typeof value.toJSON === 'function') return redact(value.toJSON(), how);
  const primitive: unknown = value.valueOf?.();
  if (/^(?:string|number|bigint|symbol)$/.test(typeof primitive)) return redact(primitive, how);
  if (Array.isArray(value)) return copyFields(value, noted([]), how);
  if (value instanceof Map) {
    const copy = noted(new Map());
    for (const [key, item] of value) copy.set(redact(key, how), redactField(key, item, how));
    return copy;
  }
  if (value instanceof Set) {
    const copy = noted(new Set());
    for (const item of value) copy.add(redact(item, how));
    return copy;
  }
  const kind = Object.getPrototypeOf(value) as object | null;
  if (value instanceof Error) return copyFields(value, noted(Object.create(kind) as object), how);
  if (isListOfPairs(value)) {
    return [...value.entries()].map(([key, item]) => [redact(key, how), redactField(key, item, how)]);
  }
  const isPlain = kind === null || Object.getPrototypeOf(kind) === null;
  if (!isPlain && !fieldsOf(value).length) return redact(String(value), how);
  return copyFields(value, noted(kind ? {} : (Object.create(null) as object)), how);
}

const isListOfPairs = (value: object): value is Pairs =>
  Symbol.iterator in value && typeof (value as Partial<Pairs>).entries === 'function';

const namesCode = (name: unknown): boolean => {
  const text = typeof name === 'symbol' ? name.description : name;
  return typeof text === 'string' && isSecretField(text);
};

/** An item, masked whole when its key names a code. */
const redactField = (key: unknown, item: unknown, how: Redaction) =>
  redact(item, { ...how, isSecret: how.isSecret || namesCode(key) });

/** What can be seen of an object, and of an error what is hidden, too. */
function fieldsOf(value: object): PropertyKey[] {
  const hidden = value instanceof Error ? ['name', 'message', 'stack', 'cause', 'errors'] : [];
  const symbols = Object.getOwnPropertySymbols(value).filter((key) =>
    Object.prototype.propertyIsEnumerable.call(value, key),
  );
  return [...Object.keys(value), ...hidden, ...symbols];
}

function copyFields<Copy extends object>(value: object, copy: Copy, how: Redaction): Copy {
  const isOfSecret = pairsWithSecrets(value);
  for (const key of fieldsOf(value)) {
    const item = read(value, key);
    if (item === undefined && !Object.hasOwn(value, key)) continue;
    Object.defineProperty(copy, typeof key === 'symbol' ? redactSymbol(key) : redactText(String(key)), {
      value: redactField(isOfSecret(key) ? 'auth_code' : key, item, how),
      enumerable: Object.prototype.propertyIsEnumerable.call(value, key),
      writable: true,
      configurable: true,
    });
  }
  return copy;
}

/** Whether a field holds the value of another one that names a code: `{ name: 'auth_code', value }`, `['auth_code', value]`. */
function pairsWithSecrets(value: object): (key: PropertyKey) => boolean {
  if (Array.isArray(value)) {
    return (key) =>
      typeof key === 'string' && Number(key) % 2 === 1 && namesCode(read(value, Number(key) - 1));
  }
  const isNamed = ['name', 'key', 'field', 'header', 'param', 'label'].some(
    (key) => Object.hasOwn(value, key) && namesCode(read(value, key)),
  );
  return (key) => isNamed && /^(?:values?|content|data|text|body)$/.test(String(key));
}

function read(value: object, key: PropertyKey): unknown {
  try {
    return (value as Record<PropertyKey, unknown>)[key];
  } catch {
    return '[unreadable]';
  }
}
