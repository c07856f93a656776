/** Names of 0.3.0, and what they are called now. */
export const renamedSince03: Readonly<Record<string, string>> = {
  AuthorisationDays: 'AuthorisationDayCounts',
  AuthorisationRequest: 'AuthorisationAsk',
  AuthorisationRequestOptions: 'AuthorisationAskOptions',
  AuthorisationRequestText: 'AuthorisationAskText',
  MarketplaceRequest: 'MarketplaceApplication',
  PostAuthorization: 'PostAuthorisation',
  PostAuthorizationSetting: 'PostAuthorisationSetting',
  RenewalRequest: 'RenewalAsk',
  RenewalRequestOptions: 'RenewalAskOptions',
  RenewalRequestText: 'RenewalAskText',
  WireMarketplaceRequest: 'WireMarketplaceApplication',
  WirePostAuthorization: 'WirePostAuthorisation',
  authorisationRequest: 'authorisationAsk',
  authorisationRequestText: 'authorisationAskText',
  buildMusicAuthorizationRequest: 'buildMusicAuthorisationRequest',
  buildMusicAuthorizationResponse: 'buildMusicAuthorisationResponse',
  buildPostAuthorizationDeleteRequest: 'buildPostAuthorisationDeleteRequest',
  buildPostAuthorizationExtendRequest: 'buildPostAuthorisationExtendRequest',
  buildPostAuthorizationResponse: 'buildPostAuthorisationResponse',
  buildPostAuthorizationSettingRequest: 'buildPostAuthorisationSettingRequest',
  buildPostAuthorizationStatusRequest: 'buildPostAuthorisationStatusRequest',
  buildTtVideoAuthorizeRequest: 'buildTtVideoAuthoriseRequest',
  readMarketplaceRequest: 'readMarketplaceApplication',
  readMusicAuthorization: 'readMusicAuthorisation',
  readPostAuthorization: 'readPostAuthorisation',
  readTtVideoAuthorize: 'readTtVideoAuthorise',
  renewalRequest: 'renewalAsk',
  renewalRequestText: 'renewalAskText',
};

/** Names of 0.3.0 that are gone, and what to use instead. */
export const removedSince03: Readonly<Record<string, string>> = {
  AskNames: 'The names stand in `AskTextOptions`; a phrase of `AskWords` gets those it needs.',
  FirstAskParams: 'Each phrase of `AskWords` has parameters of its own.',
  RenewalAskParams: 'Each phrase of `AskWords` has parameters of its own.',
};
