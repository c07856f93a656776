import type { MeasuredPost } from 'tiktok-spark-ads';
import { engagementMetrics } from 'tiktok-spark-ads/vocabulary';
import Papa from 'papaparse';

const metrics = ['views', ...engagementMetrics] as const;

/** Also with its thousands parted, as a spreadsheet writes them. */
const wholeNumber = /^\d{1,3}(?:[\s,.'’]\d{3})+$|^\d+$/;

/** Posts as lines with headings, as a spreadsheet copies them. */
export function writePosts(posts: readonly MeasuredPost[]): string {
  const lines = posts.map(({ caption = '', publishedAt, metrics: numbers = {} }) => [
    caption,
    publishedAt?.toISOString().slice(0, 10) ?? '',
    ...metrics.map((metric) => numbers[metric] ?? ''),
  ]);
  return Papa.unparse([['caption', 'published', ...metrics], ...lines], { delimiter: '\t', newline: '\n' });
}

/** The posts of pasted lines. What is absent or no number is not known. */
export function readPosts(text: string): readonly MeasuredPost[] {
  const { data } = Papa.parse<Record<string, string | undefined>>(text.trim(), {
    header: true,
    transformHeader: (heading) => heading.trim().toLowerCase(),
  });
  return data.map((line, index) => {
    const publishedAt = new Date(`${line.published ?? ''}T12:00:00Z`);
    return {
      id: String(7_440_000_000_000_000_000n + BigInt(index)),
      caption: line.caption || `Post ${index + 1}`,
      ...(!Number.isNaN(publishedAt.getTime()) && { publishedAt }),
      metrics: Object.fromEntries(
        metrics.flatMap((metric) => {
          const number = line[metric]?.trim() ?? '';
          return wholeNumber.test(number) ? [[metric, Number(number.replace(/\D/g, ''))]] : [];
        }),
      ),
    };
  });
}
