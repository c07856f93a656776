/**
 * A value that is still being put together. The readers of whole pages set field by field what is known: copying objects
 * to leave out what is not took most of the time of reading.
 */
export type Draft<Value> = { -readonly [Key in keyof Value]: Value[Key] };
