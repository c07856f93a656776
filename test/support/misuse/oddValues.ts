import { runInNewContext } from 'node:vm';

/** One thing that a caller can pass by mistake. */
export interface OddValue {
  readonly kind: string;
  readonly value: unknown;
}

class Row {
  readonly id = '1';
}

/** The error that a getter of the caller throws: it is the caller's own, and passes through. */
export class OwnError extends Error {}

const throwing = {
  get id(): never {
    throw new OwnError('a getter of the caller');
  },
};
const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

/** What nobody should pass, whatever the argument is. */
export const oddValues: readonly OddValue[] = [
  { kind: 'null', value: null },
  { kind: 'undefined', value: undefined },
  { kind: 'true', value: true },
  { kind: 'a number', value: 7 },
  { kind: 'NaN', value: Number.NaN },
  { kind: 'Infinity', value: Infinity },
  { kind: 'a negative number', value: -1 },
  { kind: 'a bigint', value: 7n },
  { kind: 'a symbol', value: Symbol('odd') },
  { kind: 'a function', value: () => 1 },
  { kind: 'an empty text', value: '' },
  { kind: 'a wrong word', value: 'A_WORD_OF_TOMORROW' },
  { kind: 'the name of a method', value: 'toString' },
  { kind: 'an ISO text', value: '2026-11-23T12:00:00.000Z' },
  { kind: 'a Date', value: new Date('2026-11-23T12:00:00Z') },
  { kind: 'an invalid Date', value: new Date(Number.NaN) },
  { kind: 'a Date of another realm', value: runInNewContext('new Date(1795435200000)') },
  { kind: 'an empty list', value: [] },
  { kind: 'a list with null', value: [null] },
  { kind: 'a list with undefined', value: [undefined] },
  { kind: 'a list with a hole', value: emptySlots(2) },
  { kind: 'a list of texts', value: ['odd'] },
  { kind: 'a list in a list', value: [[]] },
  { kind: 'an empty object', value: {} },
  { kind: 'an object without a prototype', value: Object.create(null) },
  { kind: 'what looks like a list', value: { length: 1, 0: {} } },
  { kind: 'a Map', value: new Map([['id', '1']]) },
  { kind: 'a Set', value: new Set([{}]) },
  { kind: 'an instance of a class', value: new Row() },
  { kind: 'a frozen object', value: Object.freeze({ id: '1' }) },
  { kind: 'a cyclic object', value: cyclic },
  { kind: 'a cyclic list', value: cyclicList() },
  { kind: 'a Proxy', value: new Proxy({}, {}) },
  { kind: 'a Proxy of a list', value: new Proxy([{}], {}) },
  { kind: 'a getter that throws', value: throwing },
  { kind: 'a Proxy that throws', value: throwingProxy() },
];

/** Ways to spoil a value that is right in itself. */
export function spoiled(value: unknown): readonly OddValue[] {
  if (Array.isArray(value)) {
    const list = value as unknown[];
    const withHole = [...list];
    withHole.length += 1;
    return [
      { kind: 'the list and null', value: [...list, null] },
      { kind: 'the list and undefined', value: [...list, undefined] },
      { kind: 'the list with a hole', value: withHole },
      { kind: 'the list as a Set', value: new Set(list) },
      { kind: 'the list as an object', value: { ...list } },
      { kind: 'the list, frozen', value: Object.freeze([...list]) },
      { kind: 'the list in a Proxy', value: new Proxy(list, {}) },
    ];
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    return [{ kind: 'it in a list', value: [value] }];
  }
  const own = { ...value };
  return [
    { kind: 'it in a list', value: [value] },
    { kind: 'its entries in a Map', value: new Map(Object.entries(value)) },
    { kind: 'it, frozen', value: Object.freeze({ ...value }) },
    { kind: 'it in a Proxy', value: new Proxy(own, {}) },
    { kind: 'it, cyclic', value: selfReferring(own) },
    { kind: 'it as an instance of a class', value: Object.assign(new Row(), value) },
    { kind: 'it through JSON', value: throughJson(value) },
  ];
}

function emptySlots(length: number): unknown[] {
  const list: unknown[] = [];
  list.length = length;
  return list;
}

function cyclicList(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

function selfReferring(value: object): object {
  const copy: Record<string, unknown> = { ...value };
  copy['self'] = copy;
  return copy;
}

function throwingProxy(): object {
  const fail = (): never => {
    throw new OwnError('a trap of the caller');
  };
  return new Proxy(
    {},
    { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail },
  );
}

/** Dates as ISO texts; what JSON cannot write is left as it is. */
function throughJson(value: object): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return value;
  }
}
