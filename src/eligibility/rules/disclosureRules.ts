import type { EligibilityRule } from '../rule';

/** What the post, and the ad, must tell viewers. */
export const disclosureRules: readonly EligibilityRule[] = [
  {
    code: 'branded_content_undisclosed',
    severity: 'warning',
    data: 'stated',
    actor: 'creator',
    action: 'disclose',
    factId: 'disclosure-branded-content',
    path: ['post', 'disclosure', 'brandedContent'],
    trips: ({ post, context }) => context.owner === 'creator' && post.disclosure?.brandedContent === false,
  },
  {
    code: 'ai_content_declared',
    severity: 'warning',
    data: 'stated',
    actor: 'advertiser',
    action: 'disclose',
    factId: 'disclosure-ai',
    path: ['post', 'disclosure', 'aiGenerated'],
    trips: ({ post }) => post.disclosure?.aiGenerated === true,
  },
];
