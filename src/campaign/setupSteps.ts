import { codeSteps } from '../authorisation/asks/codeSteps';
import type { FactId } from '../facts/allFacts';
import type { SetupStep } from '../vocabulary/campaign';
import { assertWord } from '../shared/assertions';
import { type PostOwner, postOwners } from '../vocabulary/identity';

type Step = SetupStep & { readonly factId: FactId };

const linking = { actor: 'advertiser', factId: 'setup-steps-own' } as const;
const applying = { actor: 'advertiser', places: ['ads_manager'], factId: 'setup-steps-apply' } as const;
const campaign = { actor: 'advertiser', places: ['ads_manager'], factId: 'setup-steps-campaign' } as const;

/**
 * Lists the steps from a post to a running Spark Ad, as data that a product can show as a checklist.
 *
 * Each step says who does it, where, and what it gives. Exactly one `links` the post; after it, the steps are the same
 * for your own post and a creator's. The steps for a creator's post use a code; for an account that its owner has
 * granted through Business Center, use the steps for your own post.
 *
 * @param source - `own`: a post of the advertiser's own account. `creator`: a creator's post, by code.
 * @throws RangeError when `source` is neither.
 *
 * @example
 * ```ts
 * setupSteps('own').map(({ id }) => id);
 * // => ['link_account', 'pick_post', 'choose_objective', 'set_audience', 'set_budget', 'choose_call_to_action', 'launch']
 * setupSteps('creator').find(({ gives }) => gives === 'code')?.actor; // => 'creator'
 * ```
 */
export function setupSteps(source: PostOwner): readonly SetupStep[] {
  assertWord('source', source, postOwners);
  return [...(source === 'own' ? ownPost() : creatorsPost()), ...thenTheCampaign()];
}

function ownPost(): readonly Step[] {
  return [
    {
      ...linking,
      id: 'link_account',
      places: ['business_center', 'business_account', 'ads_manager'],
      gives: 'account_posts',
    },
    { ...linking, id: 'pick_post', places: ['ads_manager'], gives: 'linked_post', links: true },
  ];
}

function creatorsPost(): readonly Step[] {
  return [
    ...codeSteps(),
    { ...applying, id: 'open_spark_ad_posts', gives: 'spark_ad_posts' },
    { ...applying, id: 'apply_for_authorisation', gives: 'code_field' },
    { ...applying, id: 'paste_code', gives: 'found_post' },
    { ...applying, id: 'confirm_post', gives: 'confirmed_post' },
    { ...applying, id: 'link_post', gives: 'linked_post', links: true },
  ];
}

function thenTheCampaign(): readonly Step[] {
  return [
    { ...campaign, id: 'choose_objective', gives: 'objective' },
    { ...campaign, id: 'set_audience', gives: 'audience' },
    { ...campaign, id: 'set_budget', gives: 'budget' },
    { ...campaign, id: 'choose_call_to_action', gives: 'call_to_action' },
    { ...campaign, id: 'launch', gives: 'running_ad' },
  ];
}
