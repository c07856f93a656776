/** `#`, 63 standard-base64 characters, `=`: the shape that production tools accept. */
export const canonicalCode = /^#[A-Za-z0-9+/]{63}=$/;

const plausibleCode = /^(?=.{16,256}$)#(?!adcode-)[\w+/-]+={0,2}$/;

export const isCanonical = (text: string): boolean => canonicalCode.test(text);

/**
 * That, or 16 to 256 characters of base64 or base64url, padded only at the end, including a digit, a lower-case and an
 * upper-case letter. Meta's codes have that shape too, but begin with `adcode-`.
 */
export const isPlausible = (text: string): boolean =>
  isCanonical(text) || (plausibleCode.test(text) && hasAllKinds(text));

/** Whether there are capital and small letters: among 63 random characters there are, unless something changed the case. */
export const hasBothCases = (text: string): boolean => [/[a-z]/, /[A-Z]/].every((kind) => kind.test(text));

/** Whether there are a digit, a lower-case and an upper-case letter, as in every random code. */
export const hasAllKinds = (text: string): boolean =>
  [/\d/, /[a-z]/, /[A-Z]/].every((kind) => kind.test(text));
