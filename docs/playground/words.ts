import { enAuthorisation, enEligibility } from 'tiktok-spark-ads/messages';

/** The words for what the timeline and the eligibility form can find, and no others. */
export const words = { ...enAuthorisation, ...enEligibility };
