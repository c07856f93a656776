/**
 * A platform value: one of those we know, or any other string, kept as it came.
 *
 * The platform adds values without notice; one that we do not know is reported, never dropped.
 */
export type OpenEnum<Known extends string> = Known | (string & {});
