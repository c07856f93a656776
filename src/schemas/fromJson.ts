/** What JSON may hold for a value: a date as text, and `null` for what may be absent. */
export type FromJson<Value> = Value extends string
  ? Value
  : Value extends Date
    ? Date | string
    : Value extends readonly (infer Item)[]
      ? readonly FromJson<Item>[]
      : Value extends object
        ? {
            readonly [Key in keyof Value]:
              FromJson<Value[Key]> | (undefined extends Value[Key] ? null : never);
          }
        : Value;
