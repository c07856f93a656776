import { compareAdFormats } from 'tiktok-spark-ads';
import {
  factSources,
  type FactSourceId,
  findFact,
  type PerformanceClaim,
  performanceClaims,
} from 'tiktok-spark-ads/facts';
import { adFormats, type FormatValue } from 'tiktok-spark-ads/vocabulary';
import { describeFormatValue, enFormats } from 'tiktok-spark-ads/messages';
import { table } from '../../support/markdown.ts';

const confidences: Record<string, string> = {
  official: 'official',
  official_relayed: 'official, relayed',
  observed: 'observed',
  third_party: 'third party',
  inferred: 'inferred',
};

function cell(value: FormatValue): string {
  const known =
    value.kind === 'unknown' ? '' : `<br>_${confidences[findFact(value.factId)?.confidence ?? '']}_`;
  return `${describeFormatValue(value).replaceAll('; ', ';<br>')}${known}`;
}

function comparison(): string {
  const rows = compareAdFormats();
  const head = ['', ...adFormats.map((format) => enFormats.formats[format])];
  const body = rows.map(({ aspect, values }) => [
    `**${enFormats.aspects[aspect]}**`,
    ...adFormats.map((format) => cell(values[format])),
  ]);
  return `As of ${rows[0]?.asOf}.\n\n${table(head, body)}`;
}

function article(): string {
  const rows = compareAdFormats().flatMap(({ aspect, article: note }) => {
    const fact = note && findFact(note.factId);
    if (!note || !fact) return [];
    const { aspects, agreements } = enFormats;
    return [[`**${aspects[aspect]}**`, fact.articleSays ?? '', agreements[note.agreement], fact.statement]];
  });
  return table(['', 'The article', 'Today', 'What is known'], rows);
}

function figureOf({ figure }: PerformanceClaim): string {
  const signed = (percent: number) => `${percent > 0 ? '+' : ''}${percent} %`;
  switch (figure.kind) {
    case 'change':
      return signed(figure.percent);
    case 'change_between':
      return `${signed(figure.fromPercent)} to ${signed(figure.toPercent)}`;
    case 'share_of_advertisers':
      return `${signed(figure.changePercent)} or better, for ${figure.percent} % of advertisers`;
    case 'rates':
      return `${figure.sparkPercent} % with Spark, ${figure.comparatorPercent} % without`;
  }
}

function periodOf({ period }: PerformanceClaim): string {
  if (period === 'unknown') return 'not known';
  return 'published' in period ? `published ${period.published}` : `${period.from} to ${period.to}`;
}

const comparators: Record<PerformanceClaim['comparator'], string> = {
  non_spark_in_feed: 'in-feed ads without Spark',
  before_linking_the_account: 'before linking the account',
  unknown: 'not known',
};

const sourcesOf = ({ factId }: PerformanceClaim) =>
  (findFact(factId)?.sources ?? []).map((id) => factSources[id as FactSourceId].title).join('; ');

function claims(): string {
  const rows = performanceClaims.map((claim) => [
    claim.metric.replaceAll('_', ' ').replace(/^cp[am]$/, (name) => name.toUpperCase()),
    figureOf(claim),
    periodOf(claim),
    comparators[claim.comparator],
    claim.standing,
    sourcesOf(claim),
  ]);
  return table(['Metric', 'Figure', 'Data of', 'Against', 'Standing', 'Seen in'], rows);
}

/** The tables of `docs/concepts/formats.md`, by the name of their place. */
export const formatsTables = () => ({ comparison: comparison(), article: article(), claims: claims() });
