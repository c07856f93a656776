/** The length of a canonical code. */
export const canonicalLength = 65;
/** The shortest and the longest code that is plausible. */
export const minimumLength = 16;
export const maximumLength = 256;

/** `#`, 63 standard-base64 characters, `=`: the shape that production tools accept. */
export const canonicalCode = /^#[A-Za-z0-9+/]{63}=$/;

/** 16 to 256 characters of base64 or base64url with a digit, a small letter and a capital, padded only at the end. */
export const plausibleCode = /^#(?=.{15,255}$)(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w+/-]*={0,2}$/;
