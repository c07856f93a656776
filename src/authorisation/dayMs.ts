/** A platform day in milliseconds: 24 hours, whatever the zone's clocks do. */
export const DAY_MS = 86_400_000;
