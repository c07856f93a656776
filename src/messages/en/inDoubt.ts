import { endDoubtIn } from '../say/endDoubtIn';

/** Says why an end that was told can be another. */
export const inDoubt = /* @__PURE__ */ endDoubtIn({
  at_the_latest: 'The authorization may end sooner: only its latest possible end is known.',
  at_the_earliest: 'The authorization may end a little later: only the day of its end is known.',
  unconfirmed: 'TikTok has not confirmed when the authorization ends.',
});
