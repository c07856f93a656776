/** A platform day is 24 hours in every zone and across every clock change; a calendar day is not. */
export const hoursInPlatformDay = 24;
