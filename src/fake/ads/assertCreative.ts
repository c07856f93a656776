import { lookUp } from '../../shared/lookUp';
import { adsUnder, customClosing, quotaOfAccount } from '../endpoints/account';
import { refuseIfToldTo } from '../rules/answerOf';
import { refuse, refuseFirst } from '../rules/refuse';
import type { FakeAdAccount, FakeAdGroup, FakeIdentity } from '../state/records';
import type { World } from '../state/world';
import { assertPull } from './assertPull';
import { identityTypeOf, isAdsOnly, modeOf, type WireCreative } from './creative';

/** An ad that is about to be created or changed, with what it depends on. */
export interface Proposal {
  readonly world: World;
  readonly account: FakeAdAccount;
  readonly group: FakeAdGroup;
  readonly creative: WireCreative;
  readonly route: 'ad' | 'smart_plus' | 'one_step';
}

/** Throws what TikTok answers if it refuses an ad. */
export function assertCreative(proposal: Proposal): void {
  const { account, creative } = proposal;
  const type = identityTypeOf(creative);
  const isSpark = type !== 'CUSTOMIZED_USER';
  refuseFirst([
    ['customWithPost', !isSpark && !!creative.tiktok_item_id],
    ['pushByCode', type === 'AUTH_CODE' && !creative.tiktok_item_id],
    ['businessCenterWrong', (type === 'BC_AUTH_TT') !== !!creative.identity_authorized_bc_id],
  ]);
  const identity = lookUp(account.identities, creative.identity_id ?? '');
  assertGroup(proposal, isSpark);
  if (!isSpark) return assertCustomIdentity(proposal);
  // A post that was released has no binding any more, but its identity is still there.
  if (identity?.type !== type) return refuse('identityUnknown');
  assertAccount(proposal, identity);
  if (creative.tiktok_item_id) assertPull(proposal, identity);
  else assertPush(proposal);
  assertSwitches(creative);
}

function assertGroup({ world, group, creative, route }: Proposal, isSpark: boolean): void {
  const { objective, placements } = group;
  const isPhoto = creative.ad_format === 'CAROUSEL_ADS';
  refuseFirst([
    ['objectiveNeedsSpark', objective === 'ENGAGEMENT' && !isSpark],
    ['objectiveReadOnly', objective === 'TOPVIEW_REACH'],
    ['objectiveNotInSmartPlus', route === 'smart_plus' && isOther(objective, smartPlusObjectives)],
    ['objectiveNotInOneStep', route === 'one_step' && isOther(objective, oneStepObjectives)],
    ['objectiveWithoutPhotos', isPhoto && isOther(objective, photoObjectives)],
    [
      'buttonOfOtherObjective',
      creative.call_to_action === 'VIEW_PROFILE' && isOther(objective, ['ENGAGEMENT']),
    ],
    [
      'placementWithoutTikTok',
      isSpark && placements !== undefined && !placements.includes('PLACEMENT_TIKTOK'),
    ],
  ]);
  if (isSpark && objective === 'BRAND_CONSIDERATION') {
    refuseIfToldTo(world, 'brandConsideration', 'objectiveRefused');
  }
}

const smartPlusObjectives = ['APP_PROMOTION', 'LEAD_GENERATION', 'WEB_CONVERSIONS'];
const oneStepObjectives = ['REACH', 'TRAFFIC', 'VIDEO_VIEWS', 'ENGAGEMENT'];
const photoObjectives = ['REACH', 'WEB_CONVERSIONS', 'APP_PROMOTION', 'LEAD_GENERATION', 'TRAFFIC'];

function isOther(objective: string | undefined, taken: readonly string[]): boolean {
  return objective !== undefined && !taken.includes(objective);
}

function assertCustomIdentity({ world, account, group, creative }: Proposal): void {
  if (lookUp(account.identities, creative.identity_id ?? '')?.type !== 'CUSTOMIZED_USER')
    refuse('fieldMissing');
  if (group.placements !== undefined && !group.placements.includes('PLACEMENT_TIKTOK')) return;
  const closing = customClosing(account, world.state.now);
  refuseFirst([
    ['customClosed', closing === 'closed'],
    ['customClosedForNewAccount', closing === 'closed_for_new'],
  ]);
  if (closing === 'unknown') refuseIfToldTo(world, 'customIdentityInJanuary2026', 'customClosed');
}

function assertAccount({ world, creative }: Proposal, identity: FakeIdentity): void {
  const account = world.state.accounts[identity.accountId ?? ''];
  const isByAccount = identity.type !== 'AUTH_CODE';
  const isPull = modeOf(creative) === 'pull';
  refuseFirst([
    ['accountGovernment', account?.isGovernmentOrPolitical === true],
    ['accountBanned', account?.bannedAt !== undefined],
    ['accountPrivate', isByAccount && account?.isPrivate === true],
    ['accountNotBusiness', identity.type === 'TT_USER' && account?.isBusiness === false],
    ['cannotPull', isByAccount && isPull && !identity.canPull],
    ['cannotPush', isByAccount && !isPull && !identity.canPush],
  ]);
  if (identity.type === 'BC_AUTH_TT' && account?.isBusiness === false) {
    refuseIfToldTo(world, 'grantedPersonalAccount', 'accountNotBusiness');
  }
  if (identity.endedAt !== undefined) {
    if (identity.type === 'TT_USER') refuseIfToldTo(world, 'newAdsOfUnlinkedAccount', 'unlinkedAccount');
    else refuseIfToldTo(world, 'newAdsOfWithdrawnGrant', 'withdrawnGrant');
  }
  if (account && adsUnder(world.state, account.id) >= quotaOfAccount) {
    refuseIfToldTo(world, 'quotaUsedUp', 'quotaUsedUp');
  }
}

function assertPush({ account, creative, route }: Proposal): void {
  const isPhoto = creative.ad_format === 'CAROUSEL_ADS';
  const hasText = !!creative.ad_text || route === 'smart_plus';
  const hasMedia = isPhoto ? !!creative.image_ids?.length && !!creative.music_id : !!creative.video_id;
  refuseFirst([
    ['pushWithoutMedia', !hasText || !hasMedia],
    ['profileClosed', creative.dark_post_status === 'OFF' && isAdsOnly(account, creative)],
  ]);
}

function assertSwitches(creative: WireCreative): void {
  const { item_duet_status, item_stitch_status, promotional_music_disabled } = creative;
  const setsAny = item_duet_status !== undefined || item_stitch_status !== undefined;
  refuseFirst([
    ['duetOfPhotos', setsAny && creative.ad_format === 'CAROUSEL_ADS'],
    ['duetNeedsMusic', setsAny && promotional_music_disabled !== false],
  ]);
}
