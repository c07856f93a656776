import { rankSparkCandidates } from 'tiktok-spark-ads';
import { buildMeasuredAccount } from 'tiktok-spark-ads/fixtures';

const [width, height] = [760, 440];
const [left, right, top, bottom] = [64, 20, 56, 52];
const [fewest, most, highest] = [30, 300_000, 0.32];

const x = (views: number) =>
  left + (Math.log(views / fewest) / Math.log(most / fewest)) * (width - left - right);
const y = (rate: number) => height - bottom - (rate / highest) * (height - top - bottom);
const at = (number: number) => number.toFixed(1);

/** The plot of the documentation: raw rates against estimates of the sample account, by views. */
export function shrinkagePlot(): string {
  const now = new Date('2026-11-23T12:00:00Z');
  const { ranked, baselines } = rankSparkCandidates(buildMeasuredAccount({ now, medianViews: 1500 }), {
    now,
  });
  const shown = ranked.filter(
    ({ views, engagement }) => (views ?? 0) >= fewest && (engagement.observed ?? 1) < highest,
  );
  const points = shown.map(({ views, engagement }) => ({
    x: at(x(views ?? 0)),
    raw: at(y(engagement.observed ?? 0)),
    estimate: at(y(engagement.rate)),
  }));
  const median = at(y(baselines.engagement.median));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" font-family="system-ui, sans-serif" font-size="13">
<title id="title">Raw engagement rate against estimate, by views</title>
<desc id="description">Each post is an open dot at its raw rate, joined to a filled dot at its estimate. With few views the estimate lies close to the account's median; with many it lies on the raw rate.</desc>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${[0, 0.1, 0.2, 0.3].map((rate) => `<path d="M${left} ${at(y(rate))}H${width - right}" stroke="#dddddd"/><text x="${left - 8}" y="${at(y(rate) + 4)}" text-anchor="end" fill="#333333">${(rate * 100) | 0} %</text>`).join('\n')}
${[100, 1000, 10_000, 100_000].map((views) => `<text x="${at(x(views))}" y="${height - bottom + 20}" text-anchor="middle" fill="#333333">${views.toLocaleString('en-US')}</text>`).join('\n')}
<text x="${(left + width - right) / 2}" y="${height - 10}" text-anchor="middle" fill="#333333">organic views</text>
<path d="M${left} ${median}H${width - right}" stroke="#8a4b00" stroke-width="1.5" stroke-dasharray="6 4"/>
<text x="${width - right}" y="${at(Number(median) - 6)}" text-anchor="end" fill="#8a4b00">the account's median</text>
<path d="${points.map((point) => `M${point.x} ${point.raw}V${point.estimate}`).join('')}" stroke="#9aa5b1"/>
<g fill="#ffffff" stroke="#6b7785">
${points.map((point) => `<circle cx="${point.x}" cy="${point.raw}" r="3"/>`).join('\n')}
</g>
<g fill="#0b5cad">
${points.map((point) => `<circle cx="${point.x}" cy="${point.estimate}" r="3"/>`).join('\n')}
</g>
<g fill="#333333"><circle cx="${left + 6}" cy="24" r="3" fill="#ffffff" stroke="#6b7785"/><text x="${left + 16}" y="28">raw weighted actions per view</text><circle cx="${left + 236}" cy="24" r="3" fill="#0b5cad"/><text x="${left + 246}" y="28">estimate</text></g>
</svg>
`;
}
