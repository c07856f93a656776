/** A platform day, in milliseconds: 86,400 seconds in every zone and across every clock change. */
export const DAY_MS = 86_400_000;
