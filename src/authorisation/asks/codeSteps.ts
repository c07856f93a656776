import type { FactId } from '../../facts/allFacts';
import type { SetupStep } from '../../vocabulary/campaign';

/** What a creator does in the TikTok app, from the post to the code in the advertiser's hands. */
export function codeSteps(): readonly (SetupStep & { readonly factId: FactId })[] {
  const inTheApp = { actor: 'creator', places: ['tiktok_app'], factId: 'setup-steps-creator' } as const;
  return [
    { ...inTheApp, id: 'open_post', gives: 'post' },
    { ...inTheApp, id: 'open_ad_settings', gives: 'ad_settings' },
    { ...inTheApp, id: 'turn_on_ad_authorisation', gives: 'ad_authorisation' },
    { ...inTheApp, id: 'choose_duration', gives: 'duration' },
    { ...inTheApp, id: 'generate_code', gives: 'code' },
    { ...inTheApp, id: 'send_code', gives: 'code_with_advertiser' },
  ];
}
