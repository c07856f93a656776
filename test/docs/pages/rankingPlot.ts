import { rankSparkCandidates } from 'tiktok-spark-ads';
import { buildMeasuredAccount } from 'tiktok-spark-ads/fixtures';
import type { CandidateRanking, RankedCandidate, Answer } from 'tiktok-spark-ads/vocabulary';

/** Colours of a plot, each any CSS colour, also `var(--…)`. */
export interface PlotTheme {
  readonly background: string;
  readonly text: string;
  readonly grid: string;
  readonly median: string;
  readonly worth: Readonly<Record<Answer, string>>;
}

/** Dark on white, with a contrast of 4.5 and more. */
export const lightTheme: PlotTheme = {
  background: '#ffffff',
  text: '#333333',
  grid: '#dddddd',
  median: '#8a4b00',
  worth: { yes: '#0b5cad', unknown: '#6b7785', no: '#a3282a' },
};

const [width, left, right, top, row] = [760, 190, 24, 52, 22] as const;
const at = (number: number) => number.toFixed(1);
const escaped = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark,
  );

/** The first posts of a ranking as SVG: the estimate and 90 % interval of each, its worth by shape and colour. */
export function rankingPlot(
  { ranked, baselines }: Pick<CandidateRanking, 'ranked' | 'baselines'>,
  { theme = lightTheme, most = 20 }: { readonly theme?: PlotTheme; readonly most?: number } = {},
): string {
  const shown = ranked.slice(0, most);
  const highest =
    Math.max(baselines.engagement.median, ...shown.map(({ engagement }) => engagement.high)) * 1.05;
  const x = (rate: number) => left + (rate / highest) * (width - left - right);
  const height = top + shown.length * row + 46;
  const median = at(x(baselines.engagement.median));
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => share * highest * 0.95);
  const line = (candidate: RankedCandidate, place: number) =>
    rowOf(candidate, top + place * row + row / 2, x, theme);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="ranking-title ranking-description" font-family="system-ui, sans-serif" font-size="13" fill="${theme.text}">
<title id="ranking-title">Posts by rank, with estimates and 90 % intervals</title>
<desc id="ranking-description">One line for each post, the first on top: a mark at the estimated engagement, a bar over its 90 % interval. A disc is worth spend, a ring is undecided, a cross is not worth it.</desc>
<rect width="${width}" height="${height}" fill="${theme.background}"/>
${ticks.map((rate) => `<path d="M${at(x(rate))} ${top}V${height - 40}" stroke="${theme.grid}"/><text x="${at(x(rate))}" y="${height - 22}" text-anchor="middle">${(100 * rate).toFixed(1)} %</text>`).join('\n')}
<text x="${(left + width - right) / 2}" y="${height - 5}" text-anchor="middle">weighted actions per view</text>
<path d="M${median} ${top - 8}V${height - 40}" stroke="${theme.median}" stroke-width="1.5" stroke-dasharray="6 4"/>
<text x="${median}" y="${top - 14}" text-anchor="middle" fill="${theme.median}">the account's median</text>
${shown.map(line).join('\n')}
</svg>
`;
}

function rowOf(
  { rank, post, engagement: { low, rate, high }, worth }: RankedCandidate,
  y: number,
  x: (rate: number) => number,
  theme: PlotTheme,
): string {
  const colour = theme.worth[worth];
  const name = escaped(post.caption?.slice(0, 22) ?? `…${post.id.slice(-6)}`);
  return `<text x="12" y="${at(y + 4)}">${rank}.</text><text x="44" y="${at(y + 4)}">${name}</text><path d="M${at(x(low))} ${at(y)}H${at(x(high))}" stroke="${colour}" stroke-width="2"/>${marks[worth](at(x(rate)), at(y), colour, theme.background)}`;
}

/** Told apart without colours, too. */
const marks: Readonly<Record<Answer, (x: string, y: string, colour: string, background: string) => string>> =
  {
    yes: (x, y, colour) => `<circle cx="${x}" cy="${y}" r="5" fill="${colour}"/>`,
    unknown: (x, y, colour, background) =>
      `<circle cx="${x}" cy="${y}" r="4.5" fill="${background}" stroke="${colour}" stroke-width="2"/>`,
    no: (x, y, colour) =>
      `<path transform="translate(${x} ${y})" d="M-4-4L4 4M-4 4L4-4" stroke="${colour}" stroke-width="2.5"/>`,
  };

/** The plot of the documentation. */
export function sampleRankingPlot(): string {
  const now = new Date('2026-11-23T12:00:00Z');
  return rankingPlot(
    rankSparkCandidates(buildMeasuredAccount({ now, posts: 24, medianViews: 1500 }), { now }),
    {
      most: 24,
    },
  );
}
