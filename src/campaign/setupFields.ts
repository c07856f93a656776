import type { FactId } from '../facts/allFacts';
import {
  retiredApiAdFormats,
  retiredObjectives,
  retiredPlacements,
} from '../facts/tables/retiredSetupValues';
import type { RetiredSetupValue } from '../facts/tables/retiredSetupValues';
import { sparkModes } from '../vocabulary/adFormat';
import {
  adDestinations,
  adEdits,
  campaignFeatures,
  apiAdFormats,
  apiPlacements,
  budgetLevels,
  budgetModes,
  callsToAction,
  creationRoutes,
  darkPostStatuses,
  objectives,
  duetStitchStatuses,
  placementTypes,
} from '../vocabulary/campaign';
import type { AdBudget, AdSetup } from '../vocabulary/campaign';
import { type AdvertiserAccount, identityTypes } from '../vocabulary/identity';
import { postKinds } from '../vocabulary/post';

/** What one field of a set-up can contain. */
export type SetupField =
  /** One of our words, or a list of them; any other is a mistake. */
  | { readonly holds: 'word' | 'words'; readonly words: readonly string[] }
  /** A word of the platform, or a list of them; an unknown one may be new. */
  | {
      readonly holds: 'platform_word' | 'platform_words';
      readonly known: readonly string[];
      readonly factId: FactId;
      readonly retired?: readonly RetiredSetupValue[];
      /** The fact about retired values, if it is a different one. */
      readonly retiredFactId?: FactId;
    }
  | { readonly holds: 'text' | 'texts' | 'flag' | 'number' | 'days' | 'date' };

type FieldsOf<Part> = Readonly<Record<keyof Part, SetupField>>;

const text = { holds: 'text' } as const;
const flag = { holds: 'flag' } as const;

/** Every field of a set-up except nested ones. */
export const setupFields: FieldsOf<Omit<AdSetup, 'budget' | 'advertiser'>> = /* @__PURE__ */ (() => {
  const permission = { holds: 'platform_word', known: duetStitchStatuses, factId: 'setup-switches' } as const;
  return {
    objective: {
      holds: 'platform_word',
      known: objectives,
      factId: 'setup-objectives',
      retired: retiredObjectives,
      retiredFactId: 'setup-objectives-retired',
    },
    placementType: { holds: 'platform_word', known: placementTypes, factId: 'setup-placements' },
    placements: {
      holds: 'platform_words',
      known: apiPlacements,
      factId: 'setup-placements',
      retired: retiredPlacements,
    },
    identityType: { holds: 'platform_word', known: identityTypes, factId: 'identity-spark-types' },
    apiAdFormat: {
      holds: 'platform_word',
      known: apiAdFormats,
      factId: 'setup-ad-formats',
      retired: retiredApiAdFormats,
    },
    postKind: { holds: 'platform_word', known: postKinds, factId: 'setup-post-kinds' },
    callToAction: { holds: 'platform_word', known: callsToAction, factId: 'setup-calls-to-action' },
    darkPostStatus: { holds: 'platform_word', known: darkPostStatuses, factId: 'setup-switches' },
    duetStatus: permission,
    stitchStatus: permission,
    route: { holds: 'word', words: creationRoutes },
    mode: { holds: 'word', words: sparkModes },
    destination: { holds: 'word', words: adDestinations },
    features: { holds: 'words', words: campaignFeatures },
    edits: { holds: 'words', words: adEdits },
    promotionType: text,
    businessCenterId: text,
    callToActionId: text,
    postId: text,
    videoId: text,
    musicId: text,
    adText: text,
    imageIds: { holds: 'texts' },
    identityAdsOnlyMode: flag,
    promotionalMusicDisabled: flag,
    brandedContentDisabled: flag,
    adExists: flag,
  };
})();

/** The modes of a budget. */
export const budgetMode = {
  holds: 'platform_word',
  known: budgetModes,
  factId: 'setup-budget-modes',
} as const satisfies SetupField;

/** The fields of a budget. */
export const budgetFields: FieldsOf<AdBudget> = {
  level: { holds: 'word', words: budgetLevels },
  mode: budgetMode,
  amount: { holds: 'number' },
  currency: text,
  scheduledDays: { holds: 'days' },
};

/** The fields of an ad account. */
export const advertiserFields: FieldsOf<AdvertiserAccount> = {
  adsOnlyMode: flag,
  canUseCustomIdentity: flag,
  createdAt: { holds: 'date' },
};
