import type { FactId } from '../../facts/allFacts';
import type { AuthorisationTerm } from '../../vocabulary/asks';

type Term = AuthorisationTerm & { readonly factId: FactId };

/** What a creator agrees to by authorising ads, and what cannot be undone while ads run. */
export function authorisationTerms(): readonly Term[] {
  const accepts = { kind: 'accepts', factId: 'authorisation-accepts' } as const;
  const locked = { kind: 'locked_while_ads_run' } as const;
  return [
    { ...accepts, id: 'available_for_ads' },
    { ...accepts, id: 'ad_review' },
    { ...accepts, id: 'third_party_platforms' },
    { ...accepts, id: 'advertising_content_terms' },
    { ...locked, id: 'authorisation_stays_on', factId: 'toggle-refused-in-use' },
    { ...locked, id: 'code_stays', factId: 'deletion-refused-in-use' },
    { ...locked, id: 'post_stays', factId: 'post-deletion-needs-ads-gone' },
    { ...locked, id: 'privacy_stays', factId: 'post-privacy-locked' },
  ];
}
