/** `#`, 63 standard-base64 characters, `=`: the shape that production tools accept. */
export const canonicalCode = /^#[A-Za-z0-9+/]{63}=$/;

/**
 * That, or 16 to 256 characters of base64 or base64url, padded only at the end, with a digit, a small letter and a
 * capital among them.
 */
export const plausibleCode =
  /^#(?!adcode-|.{256})(?:[A-Za-z0-9+/]{63}=|(?=[/\w+-]*={0,2}$)(?=\S*\d)(?=\S*[a-z])(?=\S*[A-Z])\S{15,})$/;
