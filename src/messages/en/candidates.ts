import type { CandidateIssueParams, StandingParams } from '../../vocabulary/issues/candidates';
import type { MessagesFor } from '../issueMessage';
import { frozen } from '../../shared/frozen';

const percent = (share: number) => `${Math.round(Math.abs(share) * 100)} %`;
const count = (number: number) => Math.round(number).toLocaleString('en-US');
const many = (number: number, one: string, more: string) => `${count(number)} ${number === 1 ? one : more}`;
const age = (ageDays: number) =>
  ageDays < 1 / 24
    ? 'less than an hour'
    : ageDays < 2
      ? many(Math.floor(ageDays * 24), 'hour', 'hours')
      : many(Math.floor(ageDays), 'day', 'days');
/** Never 0 % or 100 %: an estimate is not a promise. */
const chance = (probability: number) =>
  probability > 0.99 ? 'over 99 %' : probability < 0.01 ? 'under 1 %' : percent(probability);
/** The same certainty as that of a verdict. */
const isCertain = (probability: number) => probability >= 0.9 || probability <= 0.1;
/** Large differences are given as a multiple: nobody can picture 1,200 %. */
const against = ({ lift }: StandingParams) =>
  lift >= 99
    ? 'over 100 times'
    : lift >= 2
      ? `${times(1 + lift)} times`
      : `${percent(lift)} ${lift < 0 ? 'below' : 'above'}`;
const times = (factor: number) => String(factor < 10 ? Math.round(factor * 10) / 10 : Math.round(factor));

const decimal = (number: number) => String(Number(number.toPrecision(2)));

const words: Readonly<Record<string, string>> = {
  creativeFormat: 'format',
  twoSecondRate: '2-second views',
  sixSecondRate: '6-second views',
  completionRate: 'completed views',
  watchedShare: 'watch time',
};
const list = (names: readonly string[]) => names.map((name) => words[name] ?? name).join(', ');

/** English for the reasons of a ranking, and for the issues of a concept. */
export const enCandidates: MessagesFor<keyof CandidateIssueParams> = /* @__PURE__ */ frozen({
  candidate_above_baseline: {
    text: (params) =>
      `Viewers respond more than they usually do on this account: ${against(params)} its median, with a chance of ${chance(params.probability)} of truly being above it.`,
    remedy: 'A good post to put spend behind.',
  },
  candidate_near_baseline: {
    text: ({ lift, probability }) =>
      isCertain(probability)
        ? `${lift < 0 ? 'Weaker' : 'Better'} than this account's average post, but by less than a fifth: ${against({ lift, probability })} its median.`
        : `Not clearly better or worse than this account's average post: the chance that it is truly above the median is ${chance(probability)}.`,
    remedy: 'Prefer a post that is clearly above, or let this one gather more views.',
  },
  candidate_below_baseline: {
    text: (params) =>
      `Viewers respond less than they usually do on this account: ${against(params)} its median, with a chance of ${chance(params.probability)} of truly being above it.`,
    remedy: 'Choose another post. Paid reach shows a weak post to more people; it does not fix it.',
  },
  candidate_above_weak_hook: {
    text: (params) =>
      `Those who stay respond well (${against(params)} the account's median), but the opening loses viewers.`,
    remedy:
      'Choose another post: a flat hook is still a flat hook with a bigger audience. A new cut with another opening is a new post.',
  },
  candidate_above_weak_account: {
    text: ({ rate, usual }) =>
      `One of the account's better posts, but viewers respond to it with ${decimal(100 * rate)} weighted actions per 100 views, where about ${decimal(100 * usual)} are normal elsewhere.`,
    remedy: 'The best of these posts is not yet a good one. Try other concepts first.',
  },
  candidate_evidence_thin: {
    text: 'There is not enough evidence yet to say whether viewers respond to this post.',
    remedy: 'Wait for more views, or add what is missing, before you decide.',
  },
  candidate_not_compared: {
    text: (params) =>
      `No other post tells what is normal on this account. Viewers respond ${against(params)} a general expectation, but accounts differ widely.`,
    remedy: 'Compare it with other posts of the account, or state what is normal for it.',
  },
  candidate_account_silent: {
    text: ({ posts }) =>
      `None of the ${many(posts, 'post', 'posts')} that it is compared with has any engagement, so nothing tells them apart.`,
    remedy: 'Check that the numbers have arrived: zero everywhere is rare.',
  },
  candidate_views_unknown: {
    text: 'It is not known how many organic views the post has, so its other numbers cannot be compared.',
    remedy: 'Add the organic views of the post.',
  },
  candidate_engagement_unknown: {
    text: 'It is not known what viewers did with the post, so it is treated as an average one.',
    remedy: 'Add its likes, comments, shares and saves.',
  },
  candidate_paid_unknown: {
    text: 'The post was boosted before, and it is not known how much of its numbers that brought.',
    remedy: 'Add the paid part of its numbers from the ad reports.',
  },
  candidate_metrics_inconsistent: {
    text: ({ metrics }) =>
      `Some numbers do not fit together (${list(metrics)}): more than there are views, or more paid than in all. They count as not known.`,
    remedy: 'Check that all numbers of the post are from the same day.',
  },
  candidate_few_views: {
    text: ({ views, minViews }) =>
      `Only ${many(views, 'organic view', 'organic views')} so far; under ${count(minViews)} there is little to go by.`,
    remedy: 'Let it gather more views.',
  },
  candidate_young: {
    text: ({ ageDays, settlingDays }) =>
      `Published ${age(ageDays)} ago; numbers count in full after ${many(Math.ceil(settlingDays), 'day', 'days')}.`,
    remedy: 'Look again in a few days.',
  },
  candidate_age_unknown: {
    text: 'It is not known when the post was published, so its numbers may still be settling.',
    remedy: 'Add the date of publication.',
  },
  candidate_published_in_future: {
    text: ({ publishedAt }, say) =>
      `Its date of publication lies in the future (${say.day(publishedAt)}), so its age is not known and its numbers may still be settling.`,
    remedy: 'Correct the date of publication.',
  },
  candidate_metrics_missing: {
    text: ({ metrics }) => `Some numbers are not known: ${list(metrics)}. They are not counted as zero.`,
    remedy: 'Add them to rank this post with more certainty.',
  },
  candidate_hook_strong: {
    text: (params) => `The opening holds viewers: ${against(params)} the account's median.`,
    remedy: 'Its first seconds are worth repeating in other posts.',
  },
  candidate_hook_weak: {
    text: (params) => `The opening loses viewers: ${against(params)} the account's median.`,
    remedy: 'Expect most views to end early. A new cut with another opening is a new post.',
  },
  candidate_paid_removed: {
    text: ({ views }) =>
      `${many(views, 'paid view was', 'paid views were')} subtracted, along with the engagement they brought.`,
    remedy: 'Nothing to do.',
  },
  candidate_concept_proven: {
    text: ({ posts, above }) =>
      `The concept is proven: ${count(above)} of ${many(posts, 'other post', 'other posts')} with it ${above === 1 ? 'is' : 'are'} clearly above the account's median.`,
    remedy: 'Make more posts of this concept.',
  },
  candidate_concept_lucky: {
    text: ({ posts, above }) =>
      `The post does well but its concept does not: ${count(above)} of ${many(posts, 'other post', 'other posts')} with it ${above === 1 ? 'is' : 'are'} clearly above the account's median.`,
    remedy: 'Boost this post if you like; do not count on the next of its kind.',
  },
  candidates_default_prior: {
    text: ({ posts, needed }) =>
      `Only ${many(posts, 'post tells', 'posts tell')} what is normal here and ${count(needed)} are needed, so a general expectation is included.`,
    remedy: 'Add more posts of the account, or state what is normal for it.',
  },
  candidates_kind_pooled: {
    text: ({ kind, posts, needed }) =>
      `Only ${many(posts, 'post', 'posts')} of the kind “${kind}” and ${count(needed)} are needed to compare them on their own, so they are compared with all posts.`,
    remedy: 'Add more posts of this kind, or compare them with each other yourself.',
  },
  candidates_listed_twice: {
    text: ({ postIds }) =>
      `${many(postIds.length, 'post was', 'posts were')} listed more than once. Of each, only the row with the most views counts.`,
    remedy: 'Nothing to do if pages overlap. Otherwise check where the numbers differ.',
  },
  candidates_several_accounts: {
    text: ({ accounts }) =>
      `The posts come from ${count(accounts)} accounts; what is normal differs between them.`,
    remedy: 'Rank the posts of each account separately.',
  },
  concept_incomplete: {
    text: ({ missing }) => `The concept is not complete yet. Missing: ${list(missing)}.`,
    remedy: 'Say who the post is for, from which angle, with what offer and in which format.',
  },
});
