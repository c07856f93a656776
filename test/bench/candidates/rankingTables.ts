import { table } from '../../support/markdown.ts';
import { bestPossibleTable } from './bestPossible.ts';
import { type Measured, measureRanking } from './measureRanking.ts';
import type { AccountKind } from './simulatedAccounts.ts';

/** An account as accounts are, and how many of them are drawn. */
export interface RankedKind {
  readonly name: string;
  readonly kind: AccountKind;
  readonly accounts: number;
}

const half = (...metrics: NonNullable<AccountKind['missing']>['metrics']) => ({ share: 0.5, metrics });

/** Sizes from 5 to 500, tails, viral posts, kinds, missing metrics, paid reach and ages. */
export const rankedKinds: readonly RankedKind[] = [
  { name: '5 posts', kind: { posts: 5 }, accounts: 300 },
  { name: '8 posts', kind: { posts: 8 }, accounts: 200 },
  { name: '12 posts', kind: { posts: 12 }, accounts: 150 },
  { name: '60 posts', kind: { posts: 60 }, accounts: 50 },
  { name: '60 posts, 500 views in the middle', kind: { posts: 60, medianViews: 500 }, accounts: 50 },
  { name: '500 posts', kind: { posts: 500 }, accounts: 8 },
  { name: '30 posts, heavy tails', kind: { posts: 30, tails: 'heavy' }, accounts: 80 },
  { name: '200 posts, heavy tails', kind: { posts: 200, tails: 'heavy' }, accounts: 15 },
  { name: '12 posts and one gone viral', kind: { posts: 13, viral: 1 }, accounts: 150 },
  { name: '58 posts and two gone viral', kind: { posts: 60, viral: 2 }, accounts: 50 },
  { name: '16 posts, a third of them photos', kind: { posts: 16, photos: 0.35 }, accounts: 100 },
  { name: '100 posts, a third of them photos', kind: { posts: 100, photos: 0.35 }, accounts: 25 },
  { name: '60 posts, half without likes', kind: { posts: 60, missing: half('likes') }, accounts: 60 },
  { name: '12 posts, half without likes', kind: { posts: 12, missing: half('likes') }, accounts: 200 },
  {
    name: '60 posts, nine in ten without likes',
    kind: { posts: 60, missing: { share: 0.9, metrics: ['likes'] } },
    accounts: 60,
  },
  { name: '60 posts, half without comments', kind: { posts: 60, missing: half('comments') }, accounts: 60 },
  { name: '60 posts, half without shares', kind: { posts: 60, missing: half('shares') }, accounts: 60 },
  { name: '60 posts, half without saves', kind: { posts: 60, missing: half('saves') }, accounts: 60 },
  {
    name: '60 posts, half without shares and saves',
    kind: { posts: 60, missing: half('shares', 'saves') },
    accounts: 60,
  },
  {
    name: '60 posts, half with likes alone',
    kind: { posts: 60, missing: half('comments', 'shares', 'saves') },
    accounts: 60,
  },
  {
    name: '60 posts, heavy tails, half without likes',
    kind: { posts: 60, tails: 'heavy', missing: half('likes') },
    accounts: 60,
  },
  { name: '60 posts, four in ten boosted', kind: { posts: 60, boosted: 0.4 }, accounts: 50 },
  { name: '60 posts of an hour to two years', kind: { posts: 60, allAges: true }, accounts: 50 },
  {
    name: '60 posts, all of this at once',
    kind: {
      posts: 60,
      tails: 'heavy',
      viral: 1,
      photos: 0.3,
      boosted: 0.3,
      allAges: true,
      missing: { share: 0.4, metrics: ['shares'] },
    },
    accounts: 50,
  },
];

const percent = (share: number) => (100 * share).toFixed(1);

/** The table of what a ranking makes of accounts as they are. */
export function rankedKindsTable(
  rows: readonly { readonly name: string; readonly measured: Measured }[],
): string {
  return table(
    ['account', 'median ÷ true', 'wrong “below”, %', 'held by 90 % intervals, %'],
    rows.map(({ name, measured: { medianRatio, wrongBelow, coverage } }) => [
      name,
      medianRatio.toFixed(2),
      percent(wrongBelow),
      percent(coverage),
    ]),
  );
}

const limits = [30, 100, 300, 500, 1000, 3000] as const;

/** What `minViews` costs where the first viewers are like all others, and what it gains where they are not. */
export function minViewsTable(accounts: number): string {
  const rows = [false, true].flatMap((earlyAudience) =>
    [4000, 500].map((medianViews) => [
      earlyAudience ? 'an audience of its own' : 'like all others',
      medianViews.toLocaleString('en-US'),
      ...limits.map((minViews) =>
        percent(measureRanking({ posts: 60, medianViews, earlyAudience }, accounts, { minViews }).topFive),
      ),
    ]),
  );
  return table(['the first thousand viewers', 'median views', ...limits.map(String)], rows);
}

/** The section of `npm run bench`. */
export function rankingSection(quick: boolean): string {
  const rows = rankedKinds.map(({ name, kind, accounts }) => ({
    name,
    measured: measureRanking(kind, quick ? 3 : accounts),
  }));
  return `${rankedKindsTable(rows)}\n\nThe mean true rate of the five first posts in %, by \`minViews\`:\n\n${minViewsTable(quick ? 3 : 60)}\n\nThe same if likes are missing:\n\n${bestPossibleTable(quick ? 3 : 100)}`;
}
