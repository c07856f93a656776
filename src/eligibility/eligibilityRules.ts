import type { SparkMode } from '../vocabulary/adFormat';
import type { EligibilityRule } from './rule';
import { accessRules } from './rules/accessRules';
import { anchorRules } from './rules/anchorRules';
import { authorisationRules } from './rules/authorisationRules';
import { disclosureRules } from './rules/disclosureRules';
import { flightRules, scheduleRules } from './rules/flightRules';
import { identityRules } from './rules/identityRules';
import { musicRules } from './rules/musicRules';
import { postRules } from './rules/postRules';
import { profileRules } from './rules/profileRules';
import { quotaRules } from './rules/quotaRules';
import { relationRules } from './rules/relationRules';
import { visibilityRules } from './rules/visibilityRules';

/**
 * Every rule, in the order in which to act: first what nobody can fix, then the account, the access, the authorisation,
 * and last what only has consequences. A push publishes a new post, so rules about an old one do not count.
 */
export const eligibilityRules: Readonly<Record<SparkMode, readonly EligibilityRule[]>> =
  /* @__PURE__ */ (() => ({
    pull: [
      ...postRules,
      ...relationRules,
      ...identityRules,
      ...accessRules,
      ...authorisationRules,
      ...visibilityRules,
      ...scheduleRules,
      ...flightRules,
      ...musicRules,
      ...anchorRules,
      ...disclosureRules,
      ...quotaRules,
    ],
    push: [
      ...identityRules,
      ...accessRules,
      ...scheduleRules,
      ...profileRules,
      ...disclosureRules,
      ...quotaRules,
    ],
  }))();
