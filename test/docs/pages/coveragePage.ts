import { table } from '../../support/markdown.ts';
import { articleStatements } from './articleStatements';

/** The five questions of the article, each with the block that answers it; the blocks are executed as all others. */
const questions = [
  {
    asks: 'What is a Spark Ad?',
    answer: `import { compareAdFormats } from 'tiktok-spark-ads';

const values = Object.fromEntries(
  compareAdFormats(['spark_pull', 'non_spark']).map(({ aspect, values }) => [aspect, values.spark_pull]),
);
values.delivers; // => { kind: 'term', term: 'existing_post', … }
values.added; // => { kind: 'list', terms: ['sponsored_label', 'call_to_action_button'], … }`,
  },
  {
    asks: 'How does it differ from Non-Spark?',
    answer: `import { compareAdFormats } from 'tiktok-spark-ads';

const rows = compareAdFormats(['spark_pull', 'non_spark']);
rows.slice(0, 6).map(({ aspect, differs }) => [aspect, differs]);
// => [['appears_as', true], ['runs_from', true], ['engagement', true], ['follower_growth', true], ['authorisation', true], ['best_for', true]]`,
  },
  {
    asks: 'Is authorisation needed for a creator’s post?',
    answer: `import { checkAdSetup, checkSparkEligibility } from 'tiktok-spark-ads';
import { buildPost } from 'tiktok-spark-ads/fixtures';

// Yes: without one the post cannot run, and its creator must act.
const { status, nextAction } = checkSparkEligibility(buildPost(), {
  now: new Date('2026-11-23T12:00:00Z'),
  owner: 'creator',
  access: 'code',
});
status; // => 'ineligible'
nextAction; // => { actor: 'creator', action: 'generate_code', … }

// With one its reach can be boosted; the video and the caption cannot be changed.
checkAdSetup({ identityType: 'AUTH_CODE', mode: 'pull', edits: ['budget'] }).ok; // => true
checkAdSetup({ identityType: 'AUTH_CODE', mode: 'pull', edits: ['video', 'caption'] }).ok; // => false`,
  },
  {
    asks: 'Can an own organic post be run?',
    answer: `import { isSparkEligible } from 'tiktok-spark-ads';
import { buildPost } from 'tiktok-spark-ads/fixtures';

// Yes, and without a code, when the account is linked.
const now = new Date('2026-11-23T12:00:00Z');
isSparkEligible(buildPost(), { now, owner: 'own', access: 'linked_account' }); // => true`,
  },
  {
    asks: 'Will it fix a weak video?',
    answer: `import { rankSparkCandidates } from 'tiktok-spark-ads';
import { buildPost } from 'tiktok-spark-ads/fixtures';

// No: reach multiplies what a post does. Both can run; the weak one comes last.
const now = new Date('2026-11-23T12:00:00Z');
const publishedAt = new Date('2026-10-23T12:00:00Z');
const post = (id: string, likes: number) => ({
  ...buildPost({ id, publishedAt }),
  metrics: { views: 100_000, likes, comments: 100, shares: 100, saves: 100 },
});
const { ranked } = rankSparkCandidates([post('7440000000000000001', 900), post('7440000000000000002', 9_000)], {
  now,
  context: { owner: 'own', access: 'linked_account' },
});
ranked.map((candidate) => candidate.post.id); // => ['7440000000000000002', '7440000000000000001']`,
  },
];

/** `docs/coverage.md`: where each statement of the founding article lives, and what has become of it. */
export function coveragePage(): string {
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
  const facts = (ids: readonly string[]) => ids.map((id) => `[${id}](facts.md#${id})`).join(', ');
  return [
    '# Coverage of the founding article',
    'This library began with an article, “TikTok Spark Ads in 2026”. Here is every statement it makes, in our own words, with the function or datum that carries it, the fact behind it, and what the platform’s own material makes of it today. Generated; a test fails when one loses its home.',
    table(
      ['#', 'the article says', 'carried by', 'facts', 'today'],
      articleStatements.map(({ says, homes, aspects = [], facts: ids, today, note }, index) => [
        String(index + 1),
        says,
        code(homes) + (aspects.length > 0 ? ` (rows ${code(aspects)})` : ''),
        facts(ids),
        note === undefined ? today : `${today}: ${note}`,
      ]),
    ),
    '## Its five questions',
    ...questions.map(({ asks, answer }) => `### ${asks}\n\n\`\`\`ts\n${answer}\n\`\`\``),
  ].join('\n\n');
}
