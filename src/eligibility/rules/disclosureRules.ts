import type { EligibilityRule } from '../rule';
import type { Subject } from '../subject';

const ofPost = { data: 'verifiable', factId: 'disclosure-branded-content' } as const;

/** What the post and the ad have to tell viewers. */
export const disclosureRules: readonly EligibilityRule[] = /* @__PURE__ */ (() => [
  {
    code: 'branded_content_undisclosed',
    ...ofPost,
    severity: 'warning',
    actor: 'creator',
    action: 'disclose',
    path: ['post', 'disclosure', 'brandedContent'],
    trips: (subject: Subject) => subject.context.owner === 'creator' && isDisclosed(subject) === false,
  },
  {
    code: 'own_brand_undisclosed',
    ...ofPost,
    severity: 'warning',
    actor: 'advertiser',
    action: 'disclose',
    path: ['post', 'disclosure', 'ownBrand'],
    trips: (subject: Subject) => subject.context.owner === 'own' && isDisclosed(subject) === false,
  },
  {
    code: 'disclosure_unverified',
    ...ofPost,
    severity: 'unverified',
    actor: 'owner',
    action: 'disclose',
    path: ['post', 'disclosure'],
    // A post that the ad has yet to publish has nothing to disclose so far.
    trips: (subject: Subject) => subject.mode === 'pull' && isDisclosed(subject) === undefined,
  },
  {
    code: 'ai_content_declared',
    data: 'stated',
    severity: 'warning',
    actor: 'advertiser',
    action: 'disclose',
    factId: 'disclosure-ai',
    path: ['post', 'disclosure', 'aiGenerated'],
    trips: ({ post }: Subject) => post.disclosure?.aiGenerated === true,
  },
])();

/** Another brand's post needs “Branded content”; on your own, “Your brand” is enough. Absent if nobody said. */
function isDisclosed({ post, context }: Subject): boolean | undefined {
  const { brandedContent, ownBrand } = post.disclosure ?? {};
  if (brandedContent === true || context.owner === 'creator') return asFlag(brandedContent);
  if (ownBrand === true) return true;
  return brandedContent === false && ownBrand === false ? false : undefined;
}

function asFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
