/** Builds a value on first use and keeps it. zod tries `new Function` when it builds an object schema, so nothing is built on import. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
