import { factTable } from './factTable';

/** What is known about which organic posts are worth spend. */
export const candidatesFacts = /* @__PURE__ */ factTable([
  {
    id: 'candidate-distribution-not-rescue',
    statement: 'A boost is distribution, not a rescue: a weak post shown to more people is still weak.',
    sources: ['article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'Spark puts reach behind a post; it does not mend one.',
    agreement: 'unconfirmed',
  },
  {
    id: 'candidate-earns-its-place-first',
    statement: 'The posts to run as Spark Ads are those that already earn attention without spend.',
    sources: ['article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'A post must earn its place first; an audit tells which organic posts deserve spend.',
    agreement: 'unconfirmed',
  },
  {
    id: 'candidate-concept-parts',
    statement: 'A concept is a persona, an angle, an offer and a creative format.',
    sources: ['article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'Every concept is a persona, an angle, an offer and a format.',
    agreement: 'unconfirmed',
  },
  {
    id: 'candidate-paid-engagement-mixed-in',
    statement:
      'Likes, comments, shares and follows that a Spark Ad earns stay on the post, so that its totals mix organic with paid; the ad reports tell the paid part.',
    sources: ['help_about_spark', 'client_with_docs', 'article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    articleSays: 'Engagement earned while it runs returns to the post and stays after the campaign.',
    agreement: 'confirmed',
  },
]);
