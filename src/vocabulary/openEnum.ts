/**
 * A platform value: one of those we know, or any other string, kept unchanged.
 *
 * The platform adds values without notice; an unknown one is reported, never dropped.
 */
export type OpenEnum<Known extends string> = Known | (string & {});
