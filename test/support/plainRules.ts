/** The one shape that production tools accept. */
export const canonical = /^#[A-Za-z0-9+/]{63}=$/;

export type Check = (input: string) => boolean;

/** Rules as other tools have them, made again from what they do. */
export const plainRules: Readonly<Record<string, Check>> = {
  // An optional # and 16 to 200 characters of either base64.
  'plain rule A': (input) => /^#?[A-Za-z0-9+/_=-]{16,200}$/.test(input),
  // # and at least 20 characters of base64, or a short code of capitals and digits.
  'plain rule B': (input) => /^#[A-Za-z0-9+/=]{20,}$/.test(input) || /^[A-Z0-9]{4,12}$/.test(input),
  // # and at least 12 characters of either base64; 16 to 256 in all, no white space, no link.
  'plain rule C': (input) =>
    input.length >= 16 &&
    input.length <= 256 &&
    !/\s|^https?:/.test(input) &&
    /^#[A-Za-z0-9+/=_-]{12,}$/.test(input),
};
