import type { FactRow } from './factRow';

/** What is known of which posts and accounts can run as Spark Ads. */
export const eligibilityFacts = [
  {
    id: 'post-status',
    statement:
      'A post reports HESITATE_RECOMMEND when it is public, ONLY_FRIEND_SEE, ONLY_AUTHOR_SEE, REVIEW_PENDING, ONLY_USER_PASS, AUDIT_DELETE or USER_DELETE.',
    sources: ['client_with_docs', 'identity_video_get'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
] as const satisfies readonly FactRow[];
