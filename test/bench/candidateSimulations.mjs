// Accounts whose true rates are known, to see what a ranking finds and whether its intervals hold what they say.
import { rankSparkCandidates } from 'tiktok-spark-ads';
import { buildMeasuredAccount } from 'tiktok-spark-ads/fixtures';

const now = new Date('2026-11-23T12:00:00Z');
const weights = { likes: 1, comments: 2, shares: 3, saves: 3, follows: 4 };
const plain = { likes: 1, comments: 1, shares: 1, saves: 1 };

const weigh = (by, numbers) => Object.keys(by).reduce((sum, key) => sum + by[key] * numbers[key], 0);
const highest = (posts, value) => [...posts].sort((a, b) => value(b) - value(a)).slice(0, 5);
const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Ways to choose five posts of an account; the last one looks at what nobody can see. */
const choices = {
  'this ranking': (posts, ranking) => ranking.ranked.slice(0, 5).map(({ post }) => post),
  'raw engagement rate': (posts) =>
    highest(posts, ({ metrics }) => weigh(plain, metrics) / Math.max(1, metrics.views)),
  views: (posts) => highest(posts, ({ metrics }) => metrics.views),
  likes: (posts) => highest(posts, ({ metrics }) => metrics.likes),
  'the truth': (posts) => highest(posts, ({ trueRates }) => weigh(weights, trueRates)),
};

/** The mean true rate of the five chosen posts over many accounts, each with a 95 % interval. */
export function simulateChoices({ accounts, posts, medianViews }) {
  const found = Object.fromEntries(Object.keys(choices).map((name) => [name, []]));
  for (let seed = 1; seed <= accounts; seed += 1) {
    const account = buildMeasuredAccount({ now, seed, posts, medianViews });
    const ranking = rankSparkCandidates(account, { now });
    for (const [name, choose] of Object.entries(choices)) {
      found[name].push(meanOf(choose(account, ranking).map(({ trueRates }) => weigh(weights, trueRates))));
    }
  }
  const ours = found['this ranking'];
  return Object.entries(found).map(([choice, rates]) => ({
    choice,
    ...summary(rates),
    // Of the same accounts, so that what differs between accounts falls out.
    lead: summary(ours.map((rate, index) => rate - rates[index])),
  }));
}

/** The share of true rates inside their 90 % intervals, of engagement and of likes alone. */
export function simulateCoverage({ accounts, posts, medianViews }) {
  const held = { engagement: [], likes: [] };
  for (let seed = 1; seed <= accounts; seed += 1) {
    const account = buildMeasuredAccount({ now, seed, posts, medianViews });
    const { ranked } = rankSparkCandidates(account, { now });
    held.engagement.push(
      meanOf(ranked.map(({ post, engagement }) => holds(engagement, weigh(weights, post.trueRates)))),
    );
    held.likes.push(meanOf(ranked.map(({ post, rates }) => holds(rates.likes, post.trueRates.likes))));
  }
  return { engagement: summary(held.engagement), likes: summary(held.likes) };
}

const holds = ({ low, high }, rate) => (low <= rate && rate <= high ? 1 : 0);

function summary(values) {
  const mean = meanOf(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, margin: 1.96 * Math.sqrt(variance / values.length) };
}

const percent = (number) => (100 * number).toFixed(2);
const told = ({ mean, margin }) => `${percent(mean)} ± ${percent(margin)}`;

export const choiceSettings = [
  { accounts: 1000, posts: 60, medianViews: 4000 },
  { accounts: 1000, posts: 60, medianViews: 500 },
];

export const coverageSettings = [
  { accounts: 2500, posts: 5, medianViews: 4000 },
  { accounts: 1500, posts: 8, medianViews: 4000 },
  { accounts: 1500, posts: 8, medianViews: 500 },
  { accounts: 1000, posts: 12, medianViews: 4000 },
  { accounts: 500, posts: 40, medianViews: 4000 },
  { accounts: 500, posts: 40, medianViews: 500 },
  { accounts: 100, posts: 200, medianViews: 4000 },
  { accounts: 100, posts: 200, medianViews: 500 },
];

export function choiceTable(setting, rows = simulateChoices(setting)) {
  const { accounts, posts, medianViews } = setting;
  return [
    `${accounts.toLocaleString('en-US')} accounts of ${posts} posts, half of them with fewer than ${medianViews.toLocaleString('en-US')} views:`,
    '',
    '| five posts chosen by | their mean true rate, % | behind this ranking, points |',
    '| --- | --- | --- |',
    ...rows.map(({ choice, lead, ...rate }) => {
      const behind = choice === 'this ranking' ? '' : told(lead);
      return `| ${choice} | ${told(rate)} | ${behind} |`;
    }),
  ].join('\n');
}

export function coverageTable(
  rows = coverageSettings.map((setting) => ({ setting, ...simulateCoverage(setting) })),
) {
  return [
    '| posts of the account | median views | accounts | engagement, % held | likes, % held |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(({ setting, engagement, likes }) => {
      const { accounts, posts, medianViews } = setting;
      return `| ${posts} | ${medianViews.toLocaleString('en-US')} | ${accounts.toLocaleString('en-US')} | ${told(engagement)} | ${told(likes)} |`;
    }),
  ].join('\n');
}
