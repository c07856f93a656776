declare const authorisationCode: unique symbol;

/**
 * A string with the shape of a Spark Ads authorisation code.
 *
 * The type says that the shape was checked, not that TikTok knows the code or that it is still live.
 */
export type AuthorisationCode = string & { readonly [authorisationCode]: true };
