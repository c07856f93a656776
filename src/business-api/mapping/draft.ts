/**
 * A value that is still being put together. The page readers set the known fields one by one: copying objects to leave
 * out unknown fields took most of the reading time.
 */
export type Draft<Value> = { -readonly [Key in keyof Value]: Value[Key] };
