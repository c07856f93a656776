import { type MeasuredPost, rankSparkCandidates } from 'tiktok-spark-ads';
import { buildMeasuredAccount } from 'tiktok-spark-ads/fixtures';
import { describeIssueWith, enCandidates } from 'tiktok-spark-ads/messages';
import type { CandidateReason, RankedCandidate, Answer } from 'tiktok-spark-ads/vocabulary';
import { answer, button, byId, h, p } from './dom';
import { inYourCode } from './inYourCode';
import { readPosts, writePosts } from './ranking/postLines';

const most = 20;
const worthNames: Readonly<Record<Answer, string>> = {
  yes: 'worth spend',
  unknown: 'undecided',
  no: 'not worth it',
};
const worthMarks: Readonly<Record<Answer, string>> = { yes: '●', unknown: '○', no: '×' };

/** Posts with their numbers, ranked by what is likely to be true of them. */
export function startRanking(today: Date): void {
  const input = byId<HTMLTextAreaElement>('posts-input');
  const show = () => byId('ranking-answer').replaceChildren(...answerTo(readPosts(input.value), today));
  const sample = (label: string, medianViews: number) =>
    button(label, () => {
      const posts = buildMeasuredAccount({ now: today, posts: 24, medianViews });
      input.value = writePosts(
        posts.map((post, index) => ({ ...post, caption: `${index + 1}: ${post.concept?.angle}` })),
      );
      show();
    });
  byId('posts-samples').append(sample('a small account', 800), sample('a large account', 40_000));
  input.addEventListener('input', show);
  show();
}

function answerTo(posts: readonly MeasuredPost[], now: Date): readonly HTMLElement[] {
  if (posts.length === 0) return [];
  const ranking = rankSparkCandidates(posts, { now });
  const { ranked, baselines } = ranking;
  const worthy = ranked.filter(({ worth }) => worth === 'yes').length;
  const highest = Math.max(baselines.engagement.median, ...ranked.map(({ engagement }) => engagement.high));
  const at = (rate: number) => `${(100 * rate) / (highest * 1.05)}%`;
  return [
    answer(
      worthy > 0 ? 'good' : 'doubt',
      worthy === 0
        ? `None of ${ranked.length} posts is clearly worth spend yet`
        : `${worthy} of ${ranked.length} posts ${worthy === 1 ? 'is' : 'are'} clearly worth spend`,
      p(
        `The line is this account's median, ${percent(baselines.engagement.median)} weighted actions per view. The true rate of a post lies within its bar with a probability of 90 %.`,
      ),
    ),
    h(
      'ol',
      { class: 'ranking' },
      ...ranked.slice(0, most).map((candidate) => rowOf(candidate, at, baselines.engagement.median)),
    ),
    inYourCode(
      "import { rankSparkCandidates } from 'tiktok-spark-ads';\n\nrankSparkCandidates(posts, { now: new Date() });",
      ranked.slice(0, 3).map(({ rank, post, worth, evidence }) => ({ rank, id: post.id, worth, evidence })),
    ),
  ];
}

function rowOf(
  { post, engagement: { low, rate, high }, worth, reasons }: RankedCandidate,
  at: (rate: number) => string,
  median: number,
): HTMLElement {
  return h(
    'li',
    { class: `worth-${worth}` },
    h('span', { class: 'name' }, post.caption ?? `…${post.id.slice(-6)}`),
    track(at, { low, rate, high, median, worth }),
    h(
      'span',
      { class: 'numbers' },
      h('strong', {}, worthNames[worth]),
      h('span', { class: 'quiet' }, ` ${percent(low)} to ${percent(high)}`),
    ),
    ...(worth === 'yes' ? worthReasons(reasons) : []),
  );
}

/** Why the money may go there; of the others the picture says enough. */
function worthReasons(reasons: readonly CandidateReason[]): readonly HTMLElement[] {
  return reasons.slice(0, 1).map((reason) => p(describeIssueWith(enCandidates, reason).text, 'quiet'));
}

interface Marks {
  readonly low: number;
  readonly rate: number;
  readonly high: number;
  readonly median: number;
  readonly worth: Answer;
}

/** A picture of the numbers next to it. */
function track(at: (rate: number) => string, { low, rate, high, median, worth }: Marks): HTMLElement {
  const bar = h('span', { class: 'interval' });
  bar.style.left = at(low);
  bar.style.width = `calc(${at(high)} - ${at(low)})`;
  const dot = h('span', { class: 'dot' }, worthMarks[worth]);
  dot.style.left = at(rate);
  const line = h('span', { class: 'median' });
  line.style.left = at(median);
  return h('span', { class: 'track', 'aria-hidden': 'true' }, line, bar, dot);
}

const percent = (rate: number) => `${(100 * rate).toFixed(1)} %`;
