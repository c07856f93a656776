/** The same object without the fields that are `undefined`: what is not known is absent. */
export function compact<Fields extends object>(fields: Fields): Fields {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) kept[key] = value;
  return kept as Fields;
}
