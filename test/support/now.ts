import { millisecondsInDay } from 'date-fns/constants';

/** The present of the tests. */
export const now = new Date('2026-11-23T12:00:00Z');

/** So many days of 24 hours after now. */
export const inDays = (days: number): Date => new Date(now.getTime() + days * millisecondsInDay);

/** So many days of 24 hours before now. */
export const daysAgo = (days: number): Date => inDays(-days);
