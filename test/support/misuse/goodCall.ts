/** A function with arguments that it takes, by their names. */
export interface GoodCall {
  readonly name: string;
  readonly call: (...given: unknown[]) => unknown;
  readonly given: Readonly<Record<string, unknown>>;
  /** It takes `unknown`, and throws at nothing. */
  readonly takesAnything: boolean;
}

/** Every function of an entry point, one line each; some with several calls. */
export type GoodCalls = Readonly<
  Record<string, Omit<GoodCall, 'name' | 'call'> & { readonly call: unknown }>
>;

type Given = GoodCall['given'];

/** A function that answers what is right, and refuses the rest by name. */
export const typed = (call: unknown, given: Given) => ({ call, given, takesAnything: false });

/** A function that has an answer to everything. */
export const ofAnything = (call: unknown, given: Given) => ({ call, given, takesAnything: true });
